using System.Globalization;
using System.Text.RegularExpressions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Networks;

/// <summary>Whether an edit can be: each asks the desk alone.</summary>
internal static partial class ChartChecks
{
    /// <summary>Most changes of one edit: what a file of a full chart needs.</summary>
    public const int MostChanges = 60_000;

    /// <summary>A chart of the agency that is not put away.</summary>
    public static Refusal? Own(Desk desk, Handle chart) =>
        desk.Part<NetworksDesk>().Charts.Find(chart) is { IsAway: false } ? null : Refusal.NoSuchThing;

    /// <summary>Why an edit is impossible, or null.</summary>
    public static Refusal? Edit(Desk desk, Handle handle, IReadOnlyList<ChartChange> changes)
    {
        if (Own(desk, handle) is { } refusal)
        {
            return refusal;
        }

        // A command may come over the wire with holes in it.
        if (changes.Any(change => change?.Element is null))
        {
            return ChartRefusals.NothingDrawn;
        }

        var content = desk.Part<NetworksDesk>().Charts.Find(handle)!.Content;
        var drawn = changes.Where(c => c.Field == ChartField.Is && c.Value is not null).Select(c => c.Element).ToHashSet(StringComparer.Ordinal);
        bool IsKnown(string? id) => id is not null && (drawn.Contains(id) || content.Find(id) is not null);
        if (changes.Count is 0 or > MostChanges || Overflows(content, changes, drawn))
        {
            return changes.Count == 0 ? ChartRefusals.NothingDrawn : ChartRefusals.IsFull;
        }

        var ends = new HashSet<string>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (!ChartChange.IsId(change.Element) || !IsKnown(change.Element))
            {
                return Refusal.NoSuchThing;
            }

            if (!Fits(change))
            {
                return ChartRefusals.Unfit(change.Field.ToString().ToLowerInvariant());
            }

            if (change.Field is ChartField.From or ChartField.To)
            {
                ends.Add($"{change.Field} {change.Element}");
            }

            var wrong = change.Field switch
            {
                ChartField.From or ChartField.To => IsKnown(change.Value) ? null : ChartRefusals.EndsNowhere,
                ChartField.Into when change.Value is not null => Merge(content, change, IsKnown),
                ChartField.Basis or ChartField.Subject when change.Value is not null => Has(desk, change) ? null : ChartRefusals.NotYourSource,
                _ => null,
            };
            if (wrong is not null)
            {
                return wrong;
            }
        }

        return changes.Any(c => c is { Field: ChartField.Is, Value: ChartElement.TieWord } && content.Find(c.Element) is null
            && !(ends.Contains($"{ChartField.From} {c.Element}") && ends.Contains($"{ChartField.To} {c.Element}"))) ? ChartRefusals.EndsNowhere : null;
    }

    private static Refusal? Merge(ChartContent content, ChartChange change, Func<string?, bool> isKnown) =>
        !isKnown(change.Value) ? Refusal.NoSuchThing
        : content.Standing(change.Value!) == change.Element || change.Value == change.Element ? ChartRefusals.MergesInCircle
        : null;

    private static bool Overflows(ChartContent content, IReadOnlyList<ChartChange> changes, HashSet<string> drawn)
    {
        if (drawn.Count == 0 || content.Edits.Sum(edit => (long)edit.Changes.Count) + changes.Count < ChartContent.MostEntities)
        {
            return false;
        }

        var fresh = drawn.Where(id => content.Find(id) is not { Exists: true }).ToHashSet(StringComparer.Ordinal);
        var ties = changes.Count(c => c is { Field: ChartField.Is, Value: ChartElement.TieWord } && fresh.Contains(c.Element));
        return content.Elements.Count(e => e.IsEntity) + fresh.Count - ties > ChartContent.MostEntities
            || content.Elements.Count(e => e.IsTie) + ties > ChartContent.MostTies;
    }

    private static bool Fits(ChartChange change)
    {
        if (ChartChange.IsTyped(change.Field))
        {
            return change.Value is null;
        }

        return !change.Text.IsSome && (change.Value is not { } value || change.Field switch
        {
            ChartField.Is => value is ChartElement.EntityWord or ChartElement.TieWord,
            ChartField.Kind or ChartField.Role => Word().IsMatch(value),
            ChartField.Confidence => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var sure) && sure <= 100,
            ChartField.Unknown or ChartField.Directed => value == "yes",
            ChartField.Pin => Place().IsMatch(value),
            ChartField.Since or ChartField.Until => Day().IsMatch(value),
            ChartField.Grade => Graded().IsMatch(value),
            _ => value.Length <= 200,
        });
    }

    private static bool Has(Desk desk, ChartChange change)
    {
        var (knowledge, scenario) = (desk.Part<KnowledgeDesk>(), desk.Scenario);
        if (change.Field == ChartField.Subject)
        {
            return scenario.Subjects.TryFind(change.Value, out var subject) && knowledge.Names.Contains(subject);
        }

        return change.Value!.Split(':', 2) switch
        {
            ["fact", var name] => scenario.Table<Fact>().TryFind(name, out var fact) && knowledge.Holds(fact),
            ["exhibit", var name] => Handle.TryParse(name, out var handle) && desk.Part<EvidenceDesk>().Find(handle) is not null,
            ["record", var name] => Handle.TryParse(name, out var handle) && knowledge.Record(handle) is not null,
            _ => false,
        };
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9_-]{0,39}$", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex("^-?[0-9]{1,6},-?[0-9]{1,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex("^([A-EX][1-5]?|[1-5])$", RegexOptions.CultureInvariant)]
    private static partial Regex Graded();
}
