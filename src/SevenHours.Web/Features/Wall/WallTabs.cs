using SevenHours.Disciplines.Digital;
using SevenHours.Disciplines.Evidence;
using SevenHours.Web.Features.Calls;
using SevenHours.Web.Features.CaseMap;
using SevenHours.Web.Features.CaseTimeline;
using SevenHours.Web.Features.Evidence;
using SevenHours.Web.Features.OnlineWorld;
using SevenHours.Web.Features.Phones;

namespace SevenHours.Web.Features.Wall;

/// <summary>All pages of the case wall; a new one adds its line here.</summary>
public static class WallTabs
{
    /// <summary>In the order of the strip: the wall, who and what was met, what was drawn of it, what others gave.</summary>
    public static IReadOnlyList<WallTab> All { get; } =
    [
        new("", "wall.tab.wall", "layout-dashboard") { Count = desk => desk.Wall.Board.Pins.Count(), Live = WallParts.DrawAsync },
        new(Screening.ScreeningFeature.Path, "screening", "users-group") { When = Screening.ScreeningFeature.HasGroups, Count = Screening.ScreeningFeature.Open, Live = Screening.Live.ScreeningParts.DrawAsync },
        Care.CareFeature.Tab,
        CrimeScene.SceneTabs.Scenes,
        Inspections.InspectionTabs.Visits,
        Operations.OperationTabs.Operations,
        new("evidence", "evidence", "package") { Count = desk => desk.Desk.Part<EvidenceDesk>().Exhibits.Count, Live = EvidenceParts.DrawAsync },
        new(PhonesFeature.Tab, "wall.tab.phones", "device-mobile") { Count = desk => desk.Desk.Part<DigitalDesk>().Copies.Count, Live = PhonesParts.DrawAsync },
        CallsParts.Tab,
        Techniques.TechniqueTabs.Tab,
        .. OnlineTabs.All,
        .. Money.MoneyWays.Tabs,
        .. Abroad.AbroadWays.Tabs,
        Newsroom.PressFeature.Tab,
        new("charts", "chart.tab", "network"),
        new("map", "wall.tab.map", "map-pin") { Live = MapParts.DrawAsync },
        new("timeline", "wall.tab.timeline", "timeline") { Live = TimelineParts.DrawAsync },
        new("shared", "wall.tab.shared", "share") { Count = desk => desk.Wall.Received.Count + desk.Wall.Sent.Count, Live = SharedParts.DrawAsync },
    ];

    /// <summary>The tab of an address; null when there is none.</summary>
    public static WallTab? Find(string? path) => All.FirstOrDefault(tab => tab.Path == path);
}
