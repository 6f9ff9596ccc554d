using System.Collections.Immutable;
using System.Globalization;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Operations;

/// <summary>What stands in a plan, as its edits left it: each field as it was last written. Immutable.</summary>
public sealed class OperationContent
{
    private readonly ImmutableSortedDictionary<string, OperationEntry> entries;

    private OperationContent(ImmutableSortedDictionary<string, OperationEntry> entries) => this.entries = entries;

    /// <summary>The plan itself.</summary>
    public OperationEntry Plan => Find(OperationChange.PlanId) ?? new OperationEntry(OperationChange.PlanId);

    /// <summary>Its sites, in the order they were written in.</summary>
    public IEnumerable<OperationEntry> Sites => Of(OperationChange.Site);

    /// <summary>All its posts, in the order they were written in.</summary>
    public IEnumerable<OperationEntry> Posts => Of(OperationChange.Post);

    /// <summary>Its criteria for calling off, in the order they were written in.</summary>
    public IEnumerable<OperationEntry> Criteria => Of(OperationChange.Criterion);

    /// <summary>The posts at a site.</summary>
    public IEnumerable<OperationEntry> PostsAt(string site) => Posts.Where(post => post[OperationField.Site] == site);

    /// <summary>An entry that was ever written of, or null.</summary>
    public OperationEntry? Find(string? id) => id is not null && entries.TryGetValue(id, out var entry) ? entry : null;

    /// <summary>The plan after some of its edits.</summary>
    /// <param name="edits">The edits, in order.</param>
    /// <param name="upTo">The last that counts; all when left out.</param>
    public static OperationContent Of(IEnumerable<OperationEdit> edits, int upTo = int.MaxValue)
    {
        var all = ImmutableSortedDictionary.CreateBuilder<string, OperationEntry>(StringComparer.Ordinal);
        foreach (var edit in edits.Where(edit => edit.Number <= upTo))
        {
            foreach (var change in edit.Changes)
            {
                var was = all.TryGetValue(change.Entry, out var known) ? known : new OperationEntry(change.Entry) { Order = all.Count };
                all[change.Entry] = was.With(change, edit.Number);
            }
        }

        return new OperationContent(all.ToImmutable());
    }

    private IOrderedEnumerable<OperationEntry> Of(string kind) => entries.Values.Where(entry => entry[OperationField.Is] == kind).OrderBy(entry => entry.Order);
}

/// <summary>One entry of a plan.</summary>
/// <param name="Id">Its id within the plan.</param>
public sealed record OperationEntry(string Id)
{
    private ImmutableSortedDictionary<OperationField, (string? Value, TextRef Text, int Edit)> Fields { get; init; } =
        ImmutableSortedDictionary<OperationField, (string? Value, TextRef Text, int Edit)>.Empty;

    /// <summary>Its place among the entries, in the order they came.</summary>
    internal int Order { get; init; }

    /// <summary>A field's value, or null.</summary>
    public string? this[OperationField field] => Fields.TryGetValue(field, out var known) ? known.Value : null;

    /// <summary>A field's words, or none.</summary>
    public TextRef Words(OperationField field) => Fields.TryGetValue(field, out var known) ? known.Text : TextRef.None;

    /// <summary>The edit that wrote a field last, or 0.</summary>
    public int WrittenBy(OperationField field) => Fields.TryGetValue(field, out var known) ? known.Edit : 0;

    /// <summary>The last edit that wrote anything of it.</summary>
    public int LastEdit => Fields.IsEmpty ? 0 : Fields.Values.Max(one => one.Edit);

    /// <summary>The time of a site, or never when it has none.</summary>
    public SimTime At => int.TryParse(this[OperationField.At], NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? new SimTime(at) : SimTime.Never;

    /// <summary>How many vehicles a site has.</summary>
    public int Vehicles => int.TryParse(this[OperationField.Vehicles], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;

    /// <summary>The task of a post, or null.</summary>
    public PostTask? Task => SnakeCase.Find<PostTask>(this[OperationField.Task]);

    /// <summary>The sign of a criterion, or null.</summary>
    public AbortSign? Sign => SnakeCase.Find<AbortSign>(this[OperationField.Sign]);

    /// <summary>Whether a criterion stops all sites.</summary>
    public bool StopsAll => this[OperationField.Stops] == "all";

    /// <summary>The seat of a post, the lead of a site or the leader of the plan, or none.</summary>
    public Id<Seat> SeatIn(Scenario scenario, OperationField field = OperationField.Seat) =>
        scenario.Seats.TryFind(this[field], out var seat) ? seat : Id<Seat>.None;

    /// <summary>A subject it names, or none.</summary>
    public Id<Subject> SubjectIn(Scenario scenario, OperationField field = OperationField.Place) =>
        scenario.Subjects.TryFind(this[field], out var subject) ? subject : Id<Subject>.None;

    /// <summary>The act of a site, or none.</summary>
    public Id<ActionDefinition> ActIn(Scenario scenario) =>
        scenario.Table<ActionDefinition>().TryFind(this[OperationField.Act], out var act) ? act : Id<ActionDefinition>.None;

    /// <summary>The interpreter who was booked for a post, or none.</summary>
    public Id<Interpreter> InterpreterIn(Scenario scenario) =>
        scenario.Table<Interpreter>().TryFind(this[OperationField.Interpreter], out var booked) ? booked : Id<Interpreter>.None;

    /// <summary>The ground on which a site is entered without an order, or none.</summary>
    public Id<Ground> GroundIn(Scenario scenario) =>
        this[OperationField.Basis]?.Split(':', 2) is ["urgent", var name] && scenario.Table<Ground>().TryFind(name, out var ground) ? ground : Id<Ground>.None;

    internal OperationEntry With(OperationChange change, int edit) =>
        this with { Fields = Fields.SetItem(change.Field, (change.Value, change.Text, edit)) };
}
