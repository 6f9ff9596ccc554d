using SevenHours.Web.Features.Calls;
using SevenHours.Disciplines.Digital;
using SevenHours.Disciplines.Evidence;
using SevenHours.Web.Features.Evidence;
using SevenHours.Web.Features.OnlineWorld;
using SevenHours.Web.Features.CaseMap;
using SevenHours.Web.Features.CaseTimeline;
using SevenHours.Web.Features.Phones;

namespace SevenHours.Web.Features.Wall;

/// <summary>All pages of the case wall; a new one adds its line here.</summary>
public static class WallTabs
{
    /// <summary>In the order of the strip.</summary>
    public static IReadOnlyList<WallTab> All { get; } =
    [
        new("", "wall.tab.wall", "layout-dashboard") { Count = desk => desk.Wall.Board.Pins.Count(), Live = WallParts.DrawAsync },
        new("map", "wall.tab.map", "map-pin") { Live = MapParts.DrawAsync },
        new("timeline", "wall.tab.timeline", "timeline") { Live = TimelineParts.DrawAsync },
        CallsParts.Tab,
        new("shared", "wall.tab.shared", "share") { Count = desk => desk.Wall.Received.Count + desk.Wall.Sent.Count, Live = SharedParts.DrawAsync },
        new("evidence", "evidence", "package") { Count = desk => desk.Desk.Part<EvidenceDesk>().Exhibits.Count, Live = EvidenceParts.DrawAsync },
        CrimeScene.SceneTabs.Scenes,
        .. OnlineTabs.All,
        new(Screening.ScreeningFeature.Path, "screening", "users-group") { When = Screening.ScreeningFeature.HasGroups, Count = Screening.ScreeningFeature.Open, Live = Screening.Live.ScreeningParts.DrawAsync },
        new(PhonesFeature.Tab, "wall.tab.phones", "device-mobile") { Count = desk => desk.Desk.Part<DigitalDesk>().Copies.Count, Live = PhonesParts.DrawAsync },
        new("charts", "chart.tab", "network"),
    ];

    /// <summary>The tab of an address; null when there is none.</summary>
    public static WallTab? Find(string? path) => All.FirstOrDefault(tab => tab.Path == path);
}
