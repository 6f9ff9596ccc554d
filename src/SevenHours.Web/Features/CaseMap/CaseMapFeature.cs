using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Wall;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.CaseMap;

/// <summary><c>/exercises/{id}/wall/map</c>: where everything of the case was, on a map that needs no network.</summary>
public sealed class CaseMapFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var map = routes.MapGroup("/exercises/{id}/wall/map").Needing(Permission.PlaySeat);
        map.MapGet("", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, at => ShowAsync(context, at)));
        map.MapGet("/base", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, at => MapBase.Show(context, at)));
    }

    /// <summary>The map as things stand.</summary>
    internal static async Task<IResult> ShowAsync(HttpContext context, AtDesk at, Kernel.Refusal? refused = null)
    {
        var (query, view) = (context.Request.Query, at.Read());
        var known = WallThen.Asked(context, view.Now);
        return Page.Of<CaseMapPage>(refused,
            (nameof(CaseMapPage.At), at), (nameof(CaseMapPage.View), view), (nameof(CaseMapPage.Known), (long?)known?.Seconds),
            (nameof(CaseMapPage.Map), known is { } then ? WallThen.Read(at.Live, at.Seat, at.Texts, then, MapView.Of) : at.Read(MapView.Of)),
            (nameof(CaseMapPage.From), Some(query["from"])), (nameof(CaseMapPage.To), Some(query["to"])),
            (nameof(CaseMapPage.Typed), await Typed.ReadAsync(context, at, WallFeature.NewPin, "text")));
    }

    private static string? Some(string? typed) => string.IsNullOrEmpty(typed) ? null : typed;
}

/// <summary>The live parts of the map.</summary>
internal static class MapParts
{
    public static async Task DrawAsync(WallLive live)
    {
        var map = live.At.Read(MapView.Of);
        await live.SendAsync<MarkTable>("map-marks", ("Rows", map.Marks), ("Base", $"/exercises/{live.At.Visit.Exercise.Id}"));
        await live.SendAsync<WayTable>("map-ways", ("Rows", map.Ways));
    }
}
