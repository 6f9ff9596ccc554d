using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.OnlineWorld.Parts;
using SevenHours.Web.Features.OnlineWorld.View;
using SevenHours.Web.Features.Wall;

namespace SevenHours.Web.Features.OnlineWorld;

/// <summary>The web on the case wall: its tab, the pages below it that are live, and how a saved page looks there.</summary>
internal static class OnlineTabs
{
    /// <summary>Its tabs; those below the first stand in no strip.</summary>
    public static IReadOnlyList<WallTab> All { get; } =
    [
        new("web", "wall.tab.web", "world") { When = HasWeb, Count = desk => desk.Desk.Part<OnlineDesk>().Captures.Count },
        new("web/captures", "web.captures", "photo") { When = _ => false, Live = CapturesAsync },
        new("web/orders", "web.orders", "gavel") { When = _ => false, Live = OrdersAsync },
    ];

    /// <summary>A saved page as a wall shows it.</summary>
    public static WallFace Face { get; } = new(
        CaptureOnWall.KindName, "photo", ThingOf, desk => desk.Desk.Part<OnlineDesk>().Captures.Reverse().Select(capture => capture.Handle));

    private static bool HasWeb(SeatReading desk) => desk.Scenario.Table<WebSite>().Count > 0;

    private static WallThing? ThingOf(SeatReading desk, Handle handle)
    {
        var web = new OnlineReading(desk);
        return web.Online.Capture(handle) is { } capture && CaptureRow.Of(web, capture) is { } row
            ? new WallThing(row.Line.Title, $"{row.Line.Url} · {row.Seat}", row.At) { Href = $"../web/captures/{handle}" }
            : null;
    }

    private static async Task CapturesAsync(WallLive live)
    {
        await live.SendAsync<CaptureList>("web-captures-list", ("Rows", OnlineFeature.Read(live.At, CaptureRow.All)), ("Base", OnlineFeature.Href(live.At)));
        await live.SendAsync<WatchList>("web-watch-list", ("Rows", OnlineFeature.Read(live.At, WatchRow.All)));
    }

    private static Task OrdersAsync(WallLive live) => live.SendAsync<OrderList>("web-orders-list",
        ("Rows", OnlineFeature.Read(live.At, OrderRow.All)), ("Base", OnlineFeature.Href(live.At)), ("Desk", live.At.Base), ("Clock", live.At.Frame().Clock));
}
