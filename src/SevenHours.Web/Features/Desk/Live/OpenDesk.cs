using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Feed;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Desk.Live;

/// <summary>
/// A seat's desk in one language, read once after each notice and drawn once for each kind of page, however many screens show it.
/// </summary>
/// <param name="notices">The seat's own notices.</param>
public sealed class OpenDesk(FeedLog<Notice> notices)
{
    private readonly Lock _gate = new();
    private readonly List<Step> _steps = [];
    private DeskView? _last;
    private int _known;

    /// <summary>Reads all of it anew: words may have been erased since the last reading.</summary>
    public DeskView Read(AtDesk at)
    {
        lock (_gate)
        {
            _known = notices.Count;
            return _last = at.Read();
        }
    }

    /// <summary>The desk after all notices that are durable.</summary>
    public DeskView Next(AtDesk at)
    {
        lock (_gate)
        {
            // Counted before the desk is read, which may already be further: what it knows too early is read again.
            var fresh = notices.After(_known);
            if (fresh.Count == 0 && _last is not null)
                return _last;
            _known += fresh.Count;
            return _last = _last is null ? at.Read() : at.Read(_last, Changed(fresh));
        }
    }

    /// <summary>What a page of some kind is sent for the step from one view to another; null when nothing on it changed.</summary>
    /// <param name="before">What the page shows.</param>
    /// <param name="after">What it is to show.</param>
    /// <param name="shown">The kind of page.</param>
    /// <param name="clock">The clock its countdowns follow.</param>
    /// <param name="draw">Draws it, when nobody has yet.</param>
    public Task<FeedBody?> DrawAsync(DeskView before, DeskView after, PageShows shown, ClockFormula clock, Func<Task<string>> draw)
    {
        lock (_gate)
        {
            if (_steps.Find(step => step.Is(before, after, shown, clock)) is { } known && !known.Body.IsFaulted)
                return known.Body;
            _steps.RemoveAll(step => !ReferenceEquals(step.After, after));
            var body = BodyAsync(draw);
            _steps.Add(new Step(before, after, shown, clock, body));
            return body;
        }
    }

    private static async Task<FeedBody?> BodyAsync(Func<Task<string>> draw) => await draw() is { Length: > 0 } html ? FeedBody.Of(html) : null;

    private static Sections Changed(ArraySegment<Notice> notices)
    {
        var changed = Sections.None;
        foreach (var notice in notices)
            changed |= SectionsOf.Event(notice.Event);
        return changed;
    }

    private sealed record Step(DeskView Before, DeskView After, PageShows Shown, ClockFormula Clock, Task<FeedBody?> Body)
    {
        // Views are compared by identity: equal ones would be read through from end to end.
        public bool Is(DeskView before, DeskView after, PageShows shown, ClockFormula clock) =>
            ReferenceEquals(Before, before) && ReferenceEquals(After, after) && Shown == shown && Clock == clock;
    }
}
