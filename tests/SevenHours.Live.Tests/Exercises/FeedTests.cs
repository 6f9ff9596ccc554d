using SevenHours.Exercises;
using SevenHours.Kernel;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Exercises;

/// <summary>Live feeds: no gap, no repetition, own numbers, and nobody waits for a slow reader.</summary>
public sealed class FeedTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reader_who_comes_back_goes_on_where_he_was()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, people) = await setting.PlayAsync("anna", "boris");
        var writer = Task.Run(async () =>
        {
            for (var i = 0; i < 300; i++) (await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), $"k{i}")).ShouldBeDone();
        }, Cancellation);

        var (seen, position) = (new List<int>(), new FeedPosition(1, 0));
        while (seen.Count < 301)
        {
            await foreach (var item in exercise.FollowSeatAsync(1, exercise.Seat("boris"), position, Cancellation))
            {
                if (item is not FeedItem.Notices notices) continue;
                seen.AddRange(notices.Items.Select(n => n.Number));
                position = FeedPosition.FromInt64(notices.Position.ToInt64());
                break; // the line breaks after every portion
            }
        }

        await writer;
        seen.ShouldBe(Enumerable.Range(1, 301));
    }

    [Fact]
    public async Task A_page_and_its_feed_fit_together_whenever_the_page_is_made()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, people) = await setting.PlayAsync("anna", "boris");
        var boris = exercise.Seat("boris");
        var writer = Task.Run(async () =>
        {
            for (var i = 0; i < 200; i++) await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), $"k{i}");
        }, Cancellation);

        for (var page = 0; page < 20; page++)
        {
            var count = exercise.Live(1).Read(boris, desk => desk.Count);
            if (count >= 201) break;
            await foreach (var item in exercise.FollowSeatAsync(1, boris, new FeedPosition(1, count), Cancellation))
            {
                if (item is not FeedItem.Notices notices) continue;
                notices.Items[0].Number.ShouldBe(count + 1);
                break;
            }
        }

        await writer;
    }

    [Fact]
    public async Task A_hundred_and_twenty_readers_get_everything_and_a_sleeping_one_holds_nobody_up()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, people) = await setting.PlayAsync("anna", "boris");
        await using var sleeper = exercise.FollowSeatAsync(1, exercise.Seat("boris"), new FeedPosition(1, 0), Cancellation).GetAsyncEnumerator(Cancellation);
        await sleeper.MoveNextAsync();
        var readers = Enumerable.Range(0, 120).Select(_ => Task.Run(ReadAsync, Cancellation)).ToList();

        for (var i = 0; i < 200; i++) (await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), $"k{i}").Within()).ShouldBeDone();

        foreach (var numbers in await Task.WhenAll(readers).Within()) numbers.ShouldBe(Enumerable.Range(1, 201));
        await sleeper.MoveNextAsync();
        sleeper.Current.ShouldBeOfType<FeedItem.Notices>().Items.Count.ShouldBe(200, "all it slept through, at once");

        async Task<List<int>> ReadAsync()
        {
            var numbers = new List<int>();
            await foreach (var item in exercise.FollowSeatAsync(1, exercise.Seat("boris"), new FeedPosition(1, 0), Cancellation))
            {
                if (item is FeedItem.Notices notices) numbers.AddRange(notices.Items.Select(n => n.Number));
                if (numbers.Count >= 201) break;
            }

            return numbers;
        }
    }

    [Fact]
    public async Task A_seat_is_not_woken_by_what_others_do()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, people) = await setting.PlayAsync("anna", "boris");
        var notices = exercise.Live(1).NoticesOf(exercise.Seat("clara"));
        var next = notices.Changed.Next;
        await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1");
        next.IsCompleted.ShouldBeFalse();
        await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "clara"), "k2");
        next.IsCompleted.ShouldBeTrue();
    }

    [Fact]
    public async Task A_seat_sees_redacted_events_and_staff_see_all()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, people) = await setting.PlayAsync("anna", "boris");
        await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1");
        var seen = (SevenHours.Testing.BellRang)exercise.Live(1).NoticesOf(exercise.Seat("boris")).After(1)[0].Event;
        seen.By.ShouldBe(Id<Seat>.None);
        seen.To.ShouldBe(SeatSet.Nobody);
        var truth = (SevenHours.Testing.BellRang)exercise.Live(1).Events.After(1)[0].Event;
        truth.By.ShouldBe(exercise.Seat("anna"));
    }

    [Fact]
    public async Task A_feed_tells_of_changes_around_the_play_too()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, _) = await setting.PlayAsync("anna");
        await using var feed = exercise.FollowSeatAsync(1, exercise.Seat("anna"), new FeedPosition(1, 1), Cancellation).GetAsyncEnumerator(Cancellation);
        var next = feed.MoveNextAsync().AsTask();
        await exercise.PauseAsync(Setting.Host);
        (await next.Within()).ShouldBeTrue();
        feed.Current.ShouldBeOfType<FeedItem.SessionChanged>().Session.Syndicate(1).Clock.IsRunning.ShouldBeFalse();
    }

    [Fact]
    public async Task A_feed_ends_when_the_server_stops()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, _) = await setting.PlayAsync("anna");
        var reading = Task.Run(async () =>
        {
            var items = 0;
            await foreach (var _ in exercise.FollowSeatAsync(1, exercise.Seat("anna"), new FeedPosition(1, 1), Cancellation)) items++;
            return items;
        }, Cancellation);
        await exercise.DisposeAsync();
        (await reading.Within()).ShouldBe(0);
    }
}
