using System.Runtime.CompilerServices;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>Live feeds.</content>
public sealed partial class Exercise
{
    /// <summary>Follows one seat: its own notices, and changes of the session. Ends when the branch is left or the server stops.</summary>
    /// <param name="syndicate">From 1.</param>
    /// <param name="seat">Whose.</param>
    /// <param name="after">What is known already, such as the <see cref="Desk.Count"/> of the page.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public IAsyncEnumerable<FeedItem> FollowSeatAsync(
        int syndicate, Id<Seat> seat, FeedPosition after, CancellationToken cancellation = default) =>
        FollowSeatAsync(syndicate, seat, after, Session, cancellation);

    /// <summary>Follows one seat from a session that its reader has shown already: whatever changed since then is told.</summary>
    /// <param name="syndicate">From 1.</param>
    /// <param name="seat">Whose.</param>
    /// <param name="after">What is known already, such as the <see cref="Desk.Count"/> of the page.</param>
    /// <param name="shown">The session as it is known already.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public IAsyncEnumerable<FeedItem> FollowSeatAsync(int syndicate, Id<Seat> seat, FeedPosition after, Session shown, CancellationToken cancellation) =>
        FollowAsync(syndicate, after, shown, live => live.NoticesOf(seat), (items, at) => new FeedItem.Notices(items, at), seat, cancellation);

    /// <summary>Follows everything that happens in a syndicate's world, and changes of the session. For staff.</summary>
    /// <param name="syndicate">From 1.</param>
    /// <param name="after">What is known already: the count of events.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public IAsyncEnumerable<FeedItem> FollowStaffAsync(int syndicate, FeedPosition after, CancellationToken cancellation = default) =>
        FollowAsync(syndicate, after, Session, live => live.Events, (items, at) => new FeedItem.Events(items, at), Id<Seat>.None, cancellation);

    private async IAsyncEnumerable<FeedItem> FollowAsync<T>(
        int syndicate,
        FeedPosition after,
        Session seen,
        Func<LiveBranch, FeedLog<T>> choose,
        Func<ArraySegment<T>, FeedPosition, FeedItem> make,
        Id<Seat> seat,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        while (LiveOrNull(syndicate) is { } live)
        {
            var log = choose(live);
            if (live.Info.Number != after.Branch)
            {
                if (!GoesOn(after.Branch, live, seat))
                {
                    yield return new FeedItem.BranchChanged(live.Info.Number);
                    yield break;
                }

                after = new FeedPosition(live.Info.Number, log.Count);
                yield return new FeedItem.WentOn(after);
            }

            while (true)
            {
                var (nextItem, nextChange, isClosed) = (log.Changed.Next, store.Changed.Next, log.IsClosed);
                var items = log.After(after.Count);
                if (items.Count > 0)
                {
                    after = after with { Count = after.Count + items.Count };
                    yield return make(items, after);
                }

                var session = Session;
                if (!ReferenceEquals(session, seen))
                {
                    seen = session;
                    yield return new FeedItem.SessionChanged(session);
                }
                else if (items.Count == 0 && isClosed)
                {
                    if (session.Syndicate(syndicate).Branch == live.Info.Number)
                    {
                        yield break; // the server stops
                    }

                    break;
                }
                else if (items.Count == 0)
                {
                    await Task.WhenAny(nextItem, nextChange).WaitAsync(cancellation);
                }
            }
        }
    }

    /// <summary>Whether from one branch to the one played now only scenes without a seat were played again.</summary>
    private bool GoesOn(int from, LiveBranch to, Id<Seat> seat)
    {
        if (!seat.IsSome)
        {
            return false;
        }

        var (session, name, info) = (Session, to.Scenario.Seats[seat].Name, to.Info);
        while (info.Number > from && info.Scene is { } scene && !scene.Seats.Contains(name))
        {
            info = session.Branch(info.Parent);
        }

        return info.Number == from;
    }
}
