using System.Runtime.CompilerServices;
using System.Text;
using SevenHours.Exercises;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Feed;
using SevenHours.Web.Reading;
using SevenHours.Web.Shared;

namespace SevenHours.Web.Features.Door;

/// <summary>What the page of the door is sent: rows come and go one by one, so that a choice half made in another row stays.</summary>
internal sealed class DoorFeed(AtDoor at)
{
    private readonly PartCache _cache = at.Context.RequestServices.GetRequiredService<PartCache>();
    private readonly TimeProvider _time = at.Context.RequestServices.GetRequiredService<TimeProvider>();
    private readonly Reader _reader = at.Context.RequestServices.GetRequiredService<Reader>();

    public async IAsyncEnumerable<FeedMessage> FollowAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        using var here = at.Exercise.Connections.Open(at.By.Key);
        DoorView? last = null;
        for (var number = 1; ; number++)
        {
            var next = at.Exercise.SessionChanged.Next;
            if (!at.Visit.May(Permission.ManagePeople))
            {
                yield return Leaving.Message(number, at.Exercise.Id);
                yield break;
            }

            var view = DoorView.Of(at.Exercise, at.Texts, _time);
            yield return new FeedMessage(number, FeedBody.Of(await DrawAsync(last, view)));
            last = view;
            await Task.WhenAny(next, ShutAsync(cancellation)).WaitAsync(cancellation);
        }
    }

    // Doors that were open for a while shut by themselves: the page says so when they do.
    private Task ShutAsync(CancellationToken cancellation) =>
        at.Exercise.Session.DoorsOpenUntil is { } until && until - _time.GetUtcNow() is var left && left > TimeSpan.Zero && left < TimeSpan.FromDays(1)
            ? Task.Delay(left, _time, cancellation)
            : Task.Delay(Timeout.InfiniteTimeSpan, cancellation);

    private async Task<string> DrawAsync(DoorView? last, DoorView view)
    {
        var html = new StringBuilder();
        var frame = ExerciseFrame.Of(at.Visit, _reader.Words);
        html.Append(Partial.For("clocks", await _cache.DrawAsync<Clocks>(at.Language, ("Clock", frame.Clock))));
        html.Append(Partial.For("no-duff-banner", await _cache.DrawAsync<NoDuffBanner>(at.Language, ("By", frame.NoDuffBy), ("Card", frame.Card))));
        html.Append(Partial.For("doors-state", await _cache.DrawAsync<DoorsState>(at.Language, ("Id", frame.Id), ("IsOpen", view.IsOpen), ("OpenUntil", view.OpenUntil))));
        html.Append(Partial.For("let-all", await _cache.DrawAsync<LetAll>(at.Language, ("Id", frame.Id), ("Plain", view.Plain), ("All", view.Knocks.Count))));
        html.Append(Partial.For("free-seats", await _cache.DrawAsync<FreeSeats>(at.Language, ("Seats", view.Seats))));
        if (last is null)
        {
            html.Append(Partial.For("knocks", await _cache.DrawAsync<Knocks>(
                at.Language, ("Id", frame.Id), ("Rows", view.Knocks), ("Roles", at.Roles), ("Seats", Choices(view)))));
            return html.ToString();
        }

        var before = last.Knocks.ToDictionary(row => row.Key, StringComparer.Ordinal);
        foreach (var row in view.Knocks.Where(row => !before.Remove(row.Key, out var was) || was != row))
        {
            var isNew = !last.Knocks.Any(was => was.Key == row.Key);
            var drawn = await _cache.DrawAsync<Knock>(at.Language, ("Id", frame.Id), ("Row", row), ("Roles", at.Roles), ("Seats", Choices(view)));
            html.Append(Partial.For(isNew ? "knocks" : $"knock-{row.Key}", drawn, isNew ? Partial.Last : Partial.Morph));
        }

        foreach (var gone in before.Keys)
            html.Append(Partial.For($"knock-{gone}", "", Partial.Delete));
        return html.ToString();
    }

    // How many sit in a seat stands beside the rows: a row does not change while somebody chooses in it.
    internal static Listed<SeatOption> Choices(DoorView view) => [.. view.Seats.Select(seat => seat with { People = 0 })];
}
