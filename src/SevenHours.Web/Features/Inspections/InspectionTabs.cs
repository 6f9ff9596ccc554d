using SevenHours.Disciplines.Inspections;
using SevenHours.Web.Features.Inspections.Parts;
using SevenHours.Web.Features.Wall;

namespace SevenHours.Web.Features.Inspections;

/// <summary>The tab of inspections on the case wall, there for those who make visits, and for everybody else as soon as a desk knows of a place of work or a plan; and its live parts. Where one chooses and types is never sent again.</summary>
internal static class InspectionTabs
{
    public static WallTab Visits { get; } = new(InspectionsFeature.Path, "visit", "building")
    {
        When = desk => desk.Desk.Part<InspectionsDesk>() is { Sheets.Count: > 0 } or { Plans.All.Count: > 0 } || VisitPlanning.MayOpen(desk), Live = DrawAsync,
    };

    private static async Task DrawAsync(WallLive live)
    {
        if (live.After.Visits.FirstOrDefault(one => one.Token == live.Thing) is not { } visit)
            return;

        var was = live.Before.Visits.FirstOrDefault(one => one.Token == live.Thing);
        await live.SendIfAsync<VisitCrew>(was != visit, "visit-crew", ("Visit", visit), ("Base", InspectionsFeature.Href(live.At, visit.Token)));
        await live.SendIfAsync<VisitNow>(was != visit, "visit-now", ("Visit", visit));
        await live.SendIfAsync<VisitFormList>(was?.Forms.Equals(visit.Forms) != true, "visit-forms", ("Forms", visit.Forms));
        await live.SendIfAsync<VisitLog>(was?.Log.Equals(visit.Log) != true, "visit-log", ("Lines", visit.Log));
    }
}
