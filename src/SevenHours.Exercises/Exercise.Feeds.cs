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
        FollowAsync(syndicate, after, live => live.NoticesOf(seat), (items, at) => new FeedItem.Notices(items, at), cancellation);

    /// <summary>Follows everything that happens in a syndicate's world, and changes of the session. For staff.</summary>
    /// <param name="syndicate">From 1.</param>
    /// <param name="after">What is known already: the count of events.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public IAsyncEnumerable<FeedItem> FollowStaffAsync(int syndicate, FeedPosition after, CancellationToken cancellation = default) =>
        FollowAsync(syndicate, after, live => live.Events, (items, at) => new FeedItem.Events(items, at), cancellation);

    private async IAsyncEnumerable<FeedItem> FollowAsync<T>(
        int syndicate,
        FeedPosition after,
        Func<LiveBranch, FeedLog<T>> choose,
        Func<ArraySegment<T>, FeedPosition, FeedItem> make,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (LiveOrNull(syndicate) is not { } live)
        {
            yield break;
        }

        if (live.Info.Number != after.Branch)
        {
            yield return new FeedItem.BranchChanged(live.Info.Number);
            yield break;
        }

        var log = choose(live);
        var (count, seen) = (after.Count, Session);
        while (true)
        {
            var (nextItem, nextChange, isClosed) = (log.Changed.Next, store.Changed.Next, log.IsClosed);
            var items = log.After(count);
            if (items.Count > 0)
            {
                count += items.Count;
                yield return make(items, after with { Count = count });
            }

            var session = Session;
            if (!ReferenceEquals(session, seen))
            {
                seen = session;
                yield return new FeedItem.SessionChanged(session);
            }
            else if (items.Count == 0 && isClosed)
            {
                if (LiveOrNull(syndicate) is not null && session.Syndicate(syndicate).Branch != live.Info.Number)
                {
                    yield return new FeedItem.BranchChanged(session.Syndicate(syndicate).Branch);
                }

                yield break;
            }
            else if (items.Count == 0)
            {
                await Task.WhenAny(nextItem, nextChange).WaitAsync(cancellation);
            }
        }
    }
}
