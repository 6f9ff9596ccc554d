using SevenHours.Disciplines.Inspections;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Inspections.View;

/// <summary>What waits for a seat because of visits: being asked along, and a visit that has begun.</summary>
internal static class VisitNeeds
{
    private const string Below = "../wall/visit";
    private const int Fresh = 30 * 60;

    public static IEnumerable<Need> All(SeatReading desk)
    {
        var (part, seat) = (desk.Desk.Part<InspectionsDesk>(), desk.Desk.Seat);
        foreach (var plan in part.Plans.Open.Where(plan => plan.Member(seat) is { IsComing: null }))
        {
            yield return new Need(
                $"visitplan-{plan.Handle}", "building", desk.SeatTitle(plan.Seat), desk.Word("visit.need.asked", ("where", VisitPlanView.Of(desk, plan).Where)), null,
                $"{Below}?plans#plan-{plan.Handle}", "need.answer", false, null, 0);
        }

        foreach (var sheet in part.Sheets.Where(sheet => sheet is { IsThere: true, IsClosed: false } && sheet.Member(seat) is not null))
        {
            var since = sheet.Log.LastOrDefault(line => line.Kind == VisitLineKind.Joined && sheet.OpenedAt != line.At)?.At ?? sheet.OpenedAt;
            var hasBegun = sheet.Log.Any(line => line.Kind == VisitLineKind.Began && line.Seat == seat) || sheet.Accounts.Any(account => account.Seat == seat);
            if (!hasBegun && desk.Desk.Now.Seconds - since.Seconds < Fresh)
            {
                var site = desk.Scenario.Table<Workplace>()[sheet.Site];
                yield return new Need(
                    $"visit-{Token.Of(desk.Scenario, sheet.Site)}", "building", desk.Of(site.Title),
                    desk.Word(sheet.Member(seat)!.Role is null ? "visit.need.norole" : "visit.need.begun"), null, $"{Below}/{Token.Of(desk.Scenario, sheet.Site)}", "need.goin", false, null, 0);
            }
        }
    }
}
