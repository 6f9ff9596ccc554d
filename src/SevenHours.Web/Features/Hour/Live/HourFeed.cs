using System.Runtime.CompilerServices;
using System.Text;
using SevenHours.Exercises;
using SevenHours.Web.Feed;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Exercises;

namespace SevenHours.Web.Features.Hour.Live;

/// <summary>What one screen is sent: the parts that changed since its last picture, at most a few times a second.</summary>
internal sealed class HourFeed(ControlRoom room, int minutes, HourBook book, TimeProvider time)
{
    private static readonly TimeSpan s_rest = TimeSpan.FromMilliseconds(200);

    private readonly Dictionary<string, string> _sent = new(StringComparer.Ordinal);
    private readonly StaffRights _rights = room.Rights;

    /// <summary>Follows the world; the first picture is sent whole.</summary>
    /// <param name="after">The position the page or the last message was drawn at.</param>
    /// <param name="cancellation">Ends the feed.</param>
    public async IAsyncEnumerable<FeedMessage> FollowAsync(FeedPosition after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var here = room.Exercise.Connections.Open(room.By.Key);
        var live = room.Live;
        while (true)
        {
            Task[] next =
            [
                live.Events.Changed.Next, room.Exercise.SessionChanged.Next, room.Exercise.Watch.Changed.Next, Task.Delay(HourBook.Beat, time, cancellation),
            ];
            if (!room.Visit.May(Permission.SeeTruth) || room.Rights != _rights)
            {
                yield return Leaving.Message(after.ToInt64(), room.Exercise.Id);
                yield break;
            }

            if (live.Info.Number != after.Branch || room.Exercise.Session.Syndicate(room.Team).Branch != live.Info.Number)
            {
                yield return Reload(room.Live);
                yield break;
            }

            var picture = await book.TakeAsync(room, minutes, cancellation);
            if (ChangesOf(picture) is { Length: > 0 } html)
                yield return new FeedMessage(picture.Position.ToInt64(), FeedBody.Of(html));

            await Task.WhenAny(next).WaitAsync(cancellation);
            await Task.Delay(s_rest, time, cancellation);
        }
    }

    private string ChangesOf(HourPicture picture)
    {
        var html = new StringBuilder();
        foreach (var (id, part) in picture.Parts)
        {
            if (_sent.TryGetValue(id, out var before) && before == part)
                continue;

            _sent[id] = part;
            html.Append(Partial.For(id, part));
        }

        return html.ToString();
    }

    /// <summary>The team plays on another branch: the page is another one.</summary>
    private static FeedMessage Reload(LiveBranch live) => new(
        new FeedPosition(live.Info.Number, live.Events.Count).ToInt64(),
        FeedBody.Of(Partial.For("ending", """<div id="ending" data-reload="yes"></div>""")));
}
