using System.Runtime.CompilerServices;
using SevenHours.Exercises;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Feed;
using SevenHours.Web.Shared;

namespace SevenHours.Web.Features.Floor;

/// <summary>The feed of a page of staff: its parts, each sent again when it is drawn differently, with clock and emergency.</summary>
internal static class LiveParts
{
    private static readonly TimeSpan s_rest = TimeSpan.FromMilliseconds(300);

    /// <summary>Answers with the feed.</summary>
    /// <param name="at">Who reads it.</param>
    /// <param name="needs">Without this he is led away.</param>
    /// <param name="next">What to wait for; taken before the parts are drawn.</param>
    /// <param name="draw">The parts by the ids of their elements.</param>
    /// <param name="rest">How long to rest after drawing: longer for what is dear to read.</param>
    public static FeedResult Feed(OnFloor at, Permission needs, Func<IEnumerable<Task>> next, Func<Task<IReadOnlyList<(string Id, string Html)>>> draw, TimeSpan? rest = null) =>
        new(0, end => FollowAsync(at, needs, next, draw, rest ?? s_rest, end));

    private static async IAsyncEnumerable<FeedMessage> FollowAsync(
        OnFloor at, Permission needs, Func<IEnumerable<Task>> next, Func<Task<IReadOnlyList<(string Id, string Html)>>> draw, TimeSpan rest, [EnumeratorCancellation] CancellationToken end)
    {
        using var here = at.Exercise.Connections.Open(at.By.Key);
        var (cache, time) = (at.Context.RequestServices.GetRequiredService<PartCache>(), at.Context.RequestServices.GetRequiredService<TimeProvider>());
        var sent = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var number = 1; ; number++)
        {
            Task[] waiting = [at.Exercise.SessionChanged.Next, .. next()];
            if (!at.Visit.May(needs))
            {
                yield return Leaving.Message(number, at.Exercise.Id);
                yield break;
            }

            var frame = at.Frame;
            var parts = new List<(string Id, string Html)>(await draw())
            {
                ("clocks", await cache.DrawAsync<Clocks>(at.Language, ("Clock", frame.Clock))),
                ("no-duff-banner", await cache.DrawAsync<NoDuffBanner>(at.Language, ("By", frame.NoDuffBy), ("Card", frame.Card))),
            };
            var changed = parts.Where(part => sent.GetValueOrDefault(part.Id) != part.Html).ToList();
            foreach (var (id, html) in changed)
                sent[id] = html;
            if (changed.Count > 0)
                yield return new FeedMessage(number, FeedBody.Of(string.Concat(changed.Select(part => Partial.For(part.Id, part.Html)))));
            await Task.WhenAny(waiting).WaitAsync(end);
            await Task.Delay(rest, time, end);
        }
    }
}
