using System.Globalization;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Operations;

/// <summary>Whether what is written into a plan can stand there: asked of the desk alone.</summary>
internal static class PlanChecks
{
    /// <summary>Most edits of one plan.</summary>
    public const int MostEdits = 2_000;

    /// <summary>Most entries of one plan.</summary>
    public const int MostEntries = 200;

    /// <summary>Most changes at once.</summary>
    public const int MostChanges = 400;

    /// <summary>The operation, if the seat is on it.</summary>
    public static Operation? Own(Desk desk, Handle operation) => desk.Part<OperationsDesk>().Book.Find(operation);

    /// <summary>Why changes cannot be written, or null.</summary>
    public static Refusal? Of(Scenario scenario, OperationContent content, int edits, IReadOnlyList<OperationChange> changes)
    {
        // A command may come over the wire with holes in it.
        if (changes.Count == 0 || changes.Any(change => change?.Entry is null))
        {
            return OperationRefusals.NothingWritten;
        }

        var known = changes.Where(change => change.Field == OperationField.Is && change.Value is not null).Select(change => change.Entry).ToHashSet(StringComparer.Ordinal);
        var fresh = known.Count(id => content.Find(id) is null);
        var there = content.Sites.Count() + content.Posts.Count() + content.Criteria.Count();
        return changes.Count > MostChanges || edits >= MostEdits || there + fresh > MostEntries ? OperationRefusals.IsFull
            : changes.Any(change => !OperationChange.IsId(change.Entry) || !IsThere(change.Entry)) ? Refusal.NoSuchThing
            : changes.Any(change => !Fits(scenario, change)) ? OperationRefusals.Unfit
            : null;

        bool IsThere(string id) => id == OperationChange.PlanId || known.Contains(id) || content.Find(id) is not null;
    }

    private static bool Fits(Scenario scenario, OperationChange change)
    {
        if (OperationChange.IsTyped(change.Field))
        {
            return change.Value is null || OperationChange.NamesSubject(change.Field) && scenario.Subjects.TryFind(change.Value, out _);
        }

        return !change.Text.IsSome && (change.Value is not { } value || change.Field switch
        {
            OperationField.Is => change.Entry != OperationChange.PlanId && value is OperationChange.Site or OperationChange.Post or OperationChange.Criterion,
            OperationField.Leader or OperationField.Lead or OperationField.Seat => scenario.Seats.TryFind(value, out _),
            OperationField.Act => scenario.Table<ActionDefinition>().TryFind(value, out _),
            OperationField.Interpreter => scenario.Table<Interpreter>().TryFind(value, out _),
            OperationField.At => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < SimTime.Never.Seconds,
            OperationField.Vehicles => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= 40,
            OperationField.Task => SnakeCase.Find<PostTask>(value) is not null,
            OperationField.Sign => SnakeCase.Find<AbortSign>(value) is not null,
            OperationField.Stops => value is "all" or "site",
            OperationField.Basis => value.Split(':', 2) is ["order" or "urgent", { Length: > 0 and <= 80 }],
            OperationField.Site => OperationChange.IsId(value),
            OperationField.Language => value.Length is > 0 and <= 20 && value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'),
            _ => false,
        });
    }
}
