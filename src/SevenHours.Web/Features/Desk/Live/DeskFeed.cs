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
public sealed class DeskFeed(AtDesk at, DeskBook book, DeskParts parts)
{
    /// <summary>The messages after a position.</summary>
    public async IAsyncEnumerable<FeedMessage> FollowAsync(long after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var here = at.Connect();
        var position = FeedPosition.FromInt64(after);
        // Between the door and here he may have been sent out.
        if (!at.StillPlays)
        {
            yield return Leaving.Message(after, at.Visit.Exercise.Id);
            yield break;
        }

        // Before anything is read of it: what changes while the first message is written is told by the next.
        var session = at.Visit.Exercise.Session;
        var erasures = session.Erasures;
        var desk = book.Of(at);
        var (view, frame) = (desk.Read(at), at.Frame());
        if (position.Branch == at.Branch && at.StillSits)
        {
            // What stood on the page is not known here: every list anew when something came between its drawing and now, and always clock and
            // emergency, which have no number to tell that they changed.
            var isBehind = view.Number != position.Count;
            position = position with { Count = view.Number };
            yield return Message(position, isBehind ? await parts.AllAsync(view, frame) : await parts.FrameAsync(null, frame));
        }

        await foreach (var item in at.Visit.Exercise.FollowSeatAsync(at.Place.Syndicate, at.Seat, position, session, cancellation))
        {
            if (!at.StillPlays)
            {
                yield return Leaving.Message(position.ToInt64(), at.Visit.Exercise.Id);
                yield break;
            }

            if (!at.StillSits)
            {
                yield return Message(position, await parts.LeftAsync("desk.unseated", $"/exercises/{at.Visit.Exercise.Id}/lobby"));
                yield break;
            }

            switch (item)
            {
                case FeedItem.Notices notices:
                    position = notices.Position;
                    var (before, clock) = (view, frame.Clock);
                    view = desk.Next(at);
                    if (await desk.DrawAsync(before, view, parts.Shown, clock, () => parts.ChangesAsync(before, view, clock)) is { } body)
                        yield return new FeedMessage(position.ToInt64(), body);
                    break;
                case FeedItem.SessionChanged { Session: var changed }:
                    var around = at.Frame();
                    if (changed.Erasures != erasures)
                    {
                        (erasures, view) = (changed.Erasures, desk.Read(at));
                        yield return Message(position, await parts.AllAsync(view, around));
                    }
                    else if (around != frame)
                        yield return Message(position, await parts.FrameAsync(frame, around));
                    frame = around;
                    break;
                case FeedItem.WentOn went:
                    // A scene without him is played again: his lists as they are now, and nothing of what he is writing is touched.
                    (position, desk, frame) = (went.Position, book.Of(at), at.Frame());
                    view = desk.Read(at);
                    yield return Message(position, await parts.AllAsync(view, frame));
                    break;
                case FeedItem.BranchChanged:
                    yield return Message(position, await parts.LeftAsync("desk.restarted", at.Base));
                    break;
            }
        }
    }

    private static FeedMessage Message(FeedPosition position, string html) => new(position.ToInt64(), FeedBody.Of(html));
}
