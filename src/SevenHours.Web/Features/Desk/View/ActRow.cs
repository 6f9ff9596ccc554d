using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Inspections;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>An act of the agency.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="At">When it was ordered, in exercise seconds.</param>
/// <param name="Title">What is done, with the target in the seat's own words.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="WaitsFor">The kinds of resource it waits for, in words.</param>
/// <param name="WaitsUntil">When they are back; null when nobody can say.</param>
/// <param name="Least">When it can be done at the earliest; null unless it runs.</param>
/// <param name="Most">When it should be done at the latest; null unless it runs.</param>
/// <param name="ValidateBy">For an urgent act, by when an order must follow; null otherwise.</param>
/// <param name="IsValidated">Whether an urgent act was validated; null while open, or for any other.</param>
/// <param name="EndedAt">When it ended; null before.</param>
/// <param name="Results">What it brought, in words.</param>
public sealed record ActRow(
    string Id, long At, string Title, ActStatus Status, Listed<string> WaitsFor, long? WaitsUntil, long? Least, long? Most,
    long? ValidateBy, bool? IsValidated, long? EndedAt, Listed<string> Results)
{
    /// <summary>The author's id of the action, which the catalogue publishes.</summary>
    public string Action { get; init; } = "";

    /// <summary>Where a visit goes on that the act brought, below the desk; null for none.</summary>
    public string? Onward { get; init; }

    public bool IsOpen => Status is ActStatus.Waiting or ActStatus.Running;

    /// <summary>Acts under way first, then the newest.</summary>
    internal static Listed<ActRow> All(SeatReading desk) => All(desk, _ => true);

    /// <summary>Some acts, those under way first, then the newest.</summary>
    internal static Listed<ActRow> All(SeatReading desk, Func<ActPlan, bool> which) =>
        [.. desk.Desk.Part<ActionsDesk>().Acts.Where(act => which(act.Plan)).Select(act => Of(desk, act)).OrderBy(row => !row.IsOpen).ThenByDescending(row => row.At)];

    internal static ActRow Of(SeatReading desk, ActOnDesk act)
    {
        var (least, most) = act.Status == ActStatus.Running ? act.Expected(desk.Scenario) : (SimTime.Never, SimTime.Never);
        var title = desk.ActionTitle(act.Plan.Action);
        var target = desk.Texts.Find(act.Plan.TargetText);
        return new ActRow(
            act.Handle.ToString(), act.OrderedAt.Seconds, target is { Length: > 0 } ? $"{title}: {target}" : title, act.Status,
            [.. act.WaitsFor.Select(kind => KindTitle(desk, kind))], Known(act.WaitsUntil), Known(least), Known(most),
            Known(act.ValidateBy), act.IsValidated, Known(act.EndedAt), [.. act.Results.Select(desk.Of)])
        {
            Action = desk.Scenario.Table<ActionDefinition>()[act.Plan.Action].Name,
            Onward = desk.Desk.Part<InspectionsDesk>().Sheets.FirstOrDefault(sheet => sheet.IsThere && sheet.Act == act.Handle) is { } visit
                ? $"../wall/visit/{Token.Of(desk.Scenario, visit.Site)}"
                : null,
        };
    }

    /// <summary>A kind of resource in words: as the agency's own pool is called, else the first there is.</summary>
    internal static string KindTitle(SeatReading desk, string kind)
    {
        var pools = desk.Scenario.Table<ResourcePool>().Where(pool => pool.Kind == kind).ToList();
        return (pools.Find(pool => pool.Agency == desk.Agency) ?? pools.FirstOrDefault()) is { } found ? desk.Of(found.Title) : kind.Replace('_', ' ');
    }

    private static long? Known(SimTime time) => time == SimTime.Never ? null : time.Seconds;
}
