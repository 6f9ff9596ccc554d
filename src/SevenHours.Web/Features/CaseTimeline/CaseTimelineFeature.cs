using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Wall;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.CaseTimeline;

/// <summary><c>/exercises/{id}/wall/timeline</c>: what happened when, as far as the agency knows.</summary>
public sealed class CaseTimelineFeature : IFeature
{
    /// <summary>The form whose drafts hold an entry that is being written.</summary>
    internal const string NewEntry = "wall.entry";

    public void Map(IEndpointRouteBuilder routes)
    {
        var timeline = routes.MapGroup("/exercises/{id}/wall/timeline").Needing(Permission.PlaySeat);
        timeline.MapGet("", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, at => ShowAsync(context, at)));
    }

    /// <summary>The timeline as things stand.</summary>
    internal static async Task<IResult> ShowAsync(HttpContext context, AtDesk at, Kernel.Refusal? refused = null)
    {
        var (view, query) = (at.Read(), context.Request.Query);
        var words = query["q"].ToString().Trim() is { Length: > 0 } typed ? typed : null;
        var known = WallThen.Asked(context, view.Now);
        TimelineView Of(SeatReading desk) => TimelineView.Of(desk, query["by"], words, query["of"]);
        var timeline = known is { } then ? WallThen.Read(at.Live, at.Seat, at.Texts, then, Of) : at.Read(Of);
        return Page.Of<CaseTimelinePage>(refused,
            (nameof(CaseTimelinePage.At), at), (nameof(CaseTimelinePage.View), view), (nameof(CaseTimelinePage.Timeline), timeline), (nameof(CaseTimelinePage.Query), words),
            (nameof(CaseTimelinePage.Still), words is not null || known is not null || timeline.Only is not null || query.ContainsKey("from") || timeline.By != TimelineView.Ways[0]),
            (nameof(CaseTimelinePage.Known), (long?)known?.Seconds),
            (nameof(CaseTimelinePage.Window), TimeWindow.Of(timeline.Shown, view.Now, query["from"], query["until"], at.Texts.Language.RightToLeft)),
            (nameof(CaseTimelinePage.Typed), await Typed.ReadAsync(context, at, NewEntry, "text")));
    }
}

/// <summary>The live parts of the timeline: a reader who looks at everything sees what is added.</summary>
internal static class TimelineParts
{
    public static async Task DrawAsync(WallLive live)
    {
        var view = live.At.Read(desk => TimelineView.Of(desk, null, null));
        await live.SendAsync<TimelineTable>("casetime-table", ("Rows", view.Marks), ("Base", $"/exercises/{live.At.Visit.Exercise.Id}"));
        await live.SendAsync<TimelineDrawing>("casetime-drawing", ("View", view), ("Window", TimeWindow.Of(view.Marks, live.After.Now, null, null, live.At.Texts.Language.RightToLeft)));
    }
}
