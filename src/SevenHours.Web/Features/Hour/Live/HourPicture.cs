using SevenHours.Exercises;

namespace SevenHours.Web.Features.Hour.Live;

/// <summary>The live parts of the page at one moment, drawn once for all who watch it alike.</summary>
/// <param name="Position">The events it knows.</param>
/// <param name="Session">The session it knows.</param>
/// <param name="Watch">What it knows to be done about flags and proposals.</param>
/// <param name="Beat">The few seconds it was drawn in: flags rise by time alone.</param>
/// <param name="Parts">The HTML of each part, by the id of its element.</param>
internal sealed record HourPicture(
    FeedPosition Position, Session.Open Session, WatchState Watch, long Beat, IReadOnlyList<KeyValuePair<string, string>> Parts)
{
    /// <summary>Whether nothing has happened since.</summary>
    public bool Is(FeedPosition position, Session.Open session, WatchState watch, long beat) =>
        Position == position && Beat == beat && ReferenceEquals(Session, session) && ReferenceEquals(Watch, watch);
}
