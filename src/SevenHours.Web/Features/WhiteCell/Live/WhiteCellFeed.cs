using System.Runtime.CompilerServices;
using SevenHours.Exercises;
using SevenHours.Web.Feed;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Safety;
using SevenHours.Web.Features.WhiteCell.Parts;
using SevenHours.Web.Features.WhiteCell.Room;
using SevenHours.Web.Features.WhiteCell.View;
using SevenHours.Web.Shared;

namespace SevenHours.Web.Features.WhiteCell.Live;

/// <summary>
/// What one screen of the white cell is sent: the queue, who holds what, and the figures. It wakes when something happens in any world or in
/// the session, and at the moment at which a line becomes late or a claim lapses, for then nothing happens at all.
/// </summary>
internal sealed class WhiteCellFeed(WhiteCellRoom room, PartCache cache, TimeProvider time)
{
    private static readonly TimeSpan s_rest = TimeSpan.FromMilliseconds(200);

    private readonly Dictionary<string, string> _sent = new(StringComparer.Ordinal);

    public async IAsyncEnumerable<FeedMessage> FollowAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        using var here = room.Exercise.Connections.Open(room.Visit.Actor.Key);
        for (var number = 1; ; number++)
        {
            var exercise = room.Exercise;
            List<Task> next = [exercise.SessionChanged.Next, .. exercise.Session.Syndicates.Select(team => exercise.Live(team.Number).Events.Changed.Next)];
            if (!room.Visit.May(Permission.AnswerRequests))
            {
                yield return Leaving.Message(number, exercise.Id);
                yield break;
            }

            var view = QueueView.Of(room);
            var html = string.Concat((await PartsAsync(view)).Where(part => _sent.GetValueOrDefault(part.Id) != part.Html).Select(part =>
            {
                _sent[part.Id] = part.Html;
                return Partial.For(part.Id, part.Html);
            }));
            if (html.Length > 0)
                yield return new FeedMessage(number, FeedBody.Of(html));

            using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            if (view.NextLimit is { } limit && limit - time.GetUtcNow() is var wait && wait < TimeSpan.FromHours(1))
                next.Add(Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, time, enough.Token));
            await Task.WhenAny(next).WaitAsync(cancellation);
            await enough.CancelAsync();
            await Task.Delay(s_rest, time, cancellation);
        }
    }

    private async Task<IReadOnlyList<(string Id, string Html)>> PartsAsync(QueueView view)
    {
        var (exercise, language) = (room.Exercise, room.Language);
        return
        [
            ("queue", await cache.DrawAsync<QueueList>(language, (nameof(QueueList.View), view), (nameof(QueueList.Href), room.Href))),
            ("late", await cache.DrawAsync<LateFlag>(language, (nameof(LateFlag.View), view), (nameof(LateFlag.Href), room.Href))),
            ("figures", await cache.DrawAsync<FiguresSheet>(language, (nameof(FiguresSheet.View), FiguresView.Of(room, view)))),
            ("holding", await cache.DrawAsync<Holding>(language, (nameof(Holding.Row), view.Rows.FirstOrDefault(row => row.Path == room.Context.Request.Query["open"])), (nameof(Holding.IsOpen), room.Context.Request.Query.ContainsKey("open")))),
            ("clocks", await cache.DrawAsync<Clocks>(language, ("Clock", exercise.ClockOf(1)))),
            ("no-duff-banner", await cache.DrawAsync<NoDuffBanner>(language, ("By", exercise.NoDuffBy(room.Words)), ("Card", exercise.CardLines()))),
        ];
    }
}
