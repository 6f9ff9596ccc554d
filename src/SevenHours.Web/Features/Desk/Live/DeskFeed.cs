using System.Runtime.CompilerServices;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Feed;

namespace SevenHours.Web.Features.Desk.Live;

/// <summary>
/// A seat's live page: each message holds the few parts that its notices changed, drawn from the seat's desk. Numbers are those of
/// the seat's own notices, with the branch; a reader who comes back with the last one misses nothing and sees nothing twice.
/// </summary>
public sealed class DeskFeed(AtDesk at, DeskParts parts)
{
    /// <summary>The messages after a position.</summary>
    public async IAsyncEnumerable<FeedMessage> FollowAsync(long after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var here = at.Connect();
        var position = FeedPosition.FromInt64(after);
        var (view, frame) = (at.Read(), at.Frame());
        if (view.Number != position.Count && position.Branch == at.Branch && at.StillSits)
        {
            // What came between the drawing of the page and now: every list anew, for what stood on the page is not known here.
            position = position with { Count = view.Number };
            yield return Message(position, await parts.AllAsync(view, frame));
        }

        await foreach (var item in at.Visit.Exercise.FollowSeatAsync(at.Place.Syndicate, at.Seat, position, cancellation))
        {
            if (!at.StillSits)
            {
                yield return Message(position, await parts.LeftAsync("desk.unseated", $"/exercises/{at.Visit.Exercise.Id}/lobby"));
                yield break;
            }

            switch (item)
            {
                case FeedItem.Notices notices:
                    position = notices.Position;
                    var next = at.Read(view, Changed(notices.Items));
                    if (await parts.ChangesAsync(view, next, frame.Clock) is { Length: > 0 } html)
                        yield return Message(position, html);
                    view = next;
                    break;
                case FeedItem.SessionChanged:
                    var around = at.Frame();
                    if (around != frame)
                        yield return Message(position, await parts.FrameAsync(frame, around));
                    frame = around;
                    break;
                case FeedItem.BranchChanged:
                    yield return Message(position, await parts.LeftAsync("desk.restarted", at.Base));
                    break;
            }
        }
    }

    private static Sections Changed(ArraySegment<Notice> notices)
    {
        var changed = Sections.None;
        foreach (var notice in notices)
            changed |= SectionsOf.Event(notice.Event);
        return changed;
    }

    private static FeedMessage Message(FeedPosition position, string html) => new(position.ToInt64(), FeedBody.Of(html));
}
