using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>How an action stands with those who must allow it, as the seat knows it.</summary>
public enum LeaveState
{
    /// <summary>One's own powers, or one's own supervisor, carry it.</summary>
    NotNeeded,

    /// <summary>The person concerned must agree.</summary>
    Consent,
    NotAsked,
    Asked,
    Returned,
    InForce,
}

/// <summary>An action of the catalogue.</summary>
/// <param name="Name">The author's id, which the catalogue publishes.</param>
/// <param name="Number">Its number in the catalogue.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Summary">What it is, in one sentence.</param>
/// <param name="Also">Other words by which somebody may look for it.</param>
/// <param name="Least">Its lead time at best, in seconds.</param>
/// <param name="Most">Its lead time at worst.</param>
/// <param name="Needs">What it takes while it lasts, in words.</param>
/// <param name="InMandate">Whether the agency's profession holds the power.</param>
/// <param name="Leave">How it stands with those who must allow it.</param>
/// <param name="LeaveUntil">When an order in force expires; null otherwise.</param>
/// <param name="Request">The returned request; null otherwise.</param>
public sealed record CatalogueRow(
    string Name, int Number, string Title, string Summary, string Also, long Least, long Most, string Needs, bool InMandate,
    LeaveState Leave, long? LeaveUntil, string? Request)
{
    /// <summary>The whole catalogue by number: it is never filtered to what helps.</summary>
    internal static Listed<CatalogueRow> All(SeatReading desk)
    {
        var actions = desk.Scenario.Table<ActionDefinition>();
        return [.. actions.Ids.Select(id => Of(desk, id)).OrderBy(row => row.Number).ThenBy(row => row.Name, StringComparer.Ordinal)];
    }

    internal static CatalogueRow Of(SeatReading desk, Id<ActionDefinition> id)
    {
        var action = desk.Scenario.Table<ActionDefinition>()[id];
        var (least, most) = action.PublicLeadTime([]);
        var (leave, until, request) = LeaveOf(desk, id);
        return new CatalogueRow(
            action.Name, action.Number, desk.Of(action.Title), desk.Of(action.Summary), desk.Of(action.Also), least.Seconds, most.Seconds,
            string.Join(", ", action.Needs.Select(need => desk.Word("act.need", ("count", need.Count), ("what", ActRow.KindTitle(desk, need.Kind))))),
            action.Who.Count == 0 || action.Who.Contains(desk.Scenario.Agencies[desk.Agency].Profession), leave, until, request);
    }

    private static (LeaveState, long?, string?) LeaveOf(SeatReading desk, Id<ActionDefinition> id)
    {
        var requests = desk.Desk.Part<RequestsDesk>();
        var order = requests.OrdersHeld.Where(o => o.Action == id && desk.Desk.Now < o.Until).MaxBy(o => o.Until);
        if (order is not null)
            return (LeaveState.InForce, order.Until.Seconds, null);

        // Orders live as long as they say: the last answer tells where the asking stands.
        var last = requests.Made.LastOrDefault(r => r.Petition.Action == id && r.Status != RequestStatus.Withdrawn);
        if (last is { IsOpen: true })
            return (LeaveState.Asked, null, null);
        if (last is { Verdict: Verdict.Returned })
            return (LeaveState.Returned, null, last.Handle.ToString());
        return Authorisation.For(desk.Scenario, id, desk.Agency).From switch
        {
            Authority.None or Authority.Supervisor => (LeaveState.NotNeeded, null, null),
            Authority.Consent => (LeaveState.Consent, null, null),
            _ => (LeaveState.NotAsked, null, null),
        };
    }
}
