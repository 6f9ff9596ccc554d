using System.Runtime.CompilerServices;
using System.Text.Json;
using SevenHours.Disciplines.Networks;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Api;
using SevenHours.Web.Features.Chart.View;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Feed;

namespace SevenHours.Web.Features.Chart;

/// <summary>
/// One chart, live: each message holds the elements that colleagues' edits touched, as data, and who edited. Numbers are those of the seat's own
/// notices, so that who comes back with the last one misses nothing and sees nothing twice.
/// </summary>
internal static class ChartFeed
{
    public static async IAsyncEnumerable<FeedMessage> FollowAsync(AtDesk at, Handle chart, long after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var here = at.Connect();
        var position = FeedPosition.FromInt64(after);
        await foreach (var item in at.Visit.Exercise.FollowSeatAsync(at.Place.Syndicate, at.Seat, position, cancellation))
        {
            if (!at.StillSits)
                yield break;

            switch (item)
            {
                case FeedItem.Notices notices:
                    if (at.Read(desk => Changed(desk, chart, notices.Items)) is { } changed)
                        yield return Message(notices.Position.ToInt64(), changed);
                    break;
                case FeedItem.WentOn went:
                    yield return Message(went.Position.ToInt64(), new { again = true });
                    break;
                case FeedItem.BranchChanged:
                    yield return Message(after, new { again = true });
                    break;
            }
        }
    }

    private static ChartChanged? Changed(SeatReading desk, Handle chart, ArraySegment<Notice> notices)
    {
        if (desk.Desk.Part<NetworksDesk>().Charts.Find(chart) is not { } found)
            return null;

        var (touched, who, revived) = (new SortedSet<string>(StringComparer.Ordinal), new SortedSet<string>(StringComparer.Ordinal), new List<string>());
        var any = false;
        foreach (var notice in notices)
        {
            switch (notice.Event)
            {
                case ChartEdited e when e.Chart == chart:
                    touched.UnionWith(e.Changes.Select(change => change.Element));
                    revived.AddRange(e.Revived);
                    Add(e.Seat, e.By);
                    break;
                case ChartUndone e when e.Chart == chart:
                    touched.UnionWith(found.Content.Edits[e.Edit - 1].Elements);
                    Add(e.Seat, e.By);
                    break;
                case ChartRenamed e when e.Chart == chart:
                    Add(e.Seat, e.By);
                    break;
            }
        }

        return any
            ? new ChartChanged(found.Content.Edits.Count, desk.Of(found.Name), [.. who], [.. touched.Select(id => found.Content.Find(id)!).Select(e => ElementJson.Of(desk, e))], [.. revived])
            : null;

        void Add(Id<Seat> seat, string? by)
        {
            any = true;
            who.Add(desk.Texts.Name(by) ?? desk.SeatTitle(seat));
        }
    }

    private static FeedMessage Message(long id, object body) => new(id, FeedBody.Of(JsonSerializer.Serialize(body, ApiJson.Options)));
}

/// <summary>What the feed of a chart brings.</summary>
/// <param name="Edits">How many edits the chart has had.</param>
/// <param name="Name">Its name; empty for the agency's first.</param>
/// <param name="Who">Who edited.</param>
/// <param name="Elements">The elements touched, as they stand now.</param>
/// <param name="Revived">Elements that came back because somebody wrote on them whom their taking off had not reached.</param>
public sealed record ChartChanged(int Edits, string Name, IReadOnlyList<string> Who, IReadOnlyList<ElementJson> Elements, IReadOnlyList<string> Revived);
