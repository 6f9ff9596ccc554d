using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Exercises;

/// <summary>The clock as a formula, and its keeper who sleeps while nothing is due.</summary>
public sealed class ClockTests
{
    private static readonly DateTimeOffset Nine = new(2031, 10, 14, 9, 0, 0, TimeSpan.Zero);

    [Theory, InlineData(1, 10, 10_000), InlineData(4, 10, 40_000), InlineData(60, 10, 600_000)]
    public void A_running_clock_follows_the_wall_at_its_speed(int speed, int seconds, long expected) =>
        new ExerciseClock(true, speed, Nine, 0).MillisecondsAt(Nine.AddSeconds(seconds)).ShouldBe(expected);

    [Fact]
    public void A_standing_clock_and_one_that_begins_later_show_where_they_stand()
    {
        new ExerciseClock(false, 60, Nine, 5_000).MillisecondsAt(Nine.AddHours(1)).ShouldBe(5_000);
        new ExerciseClock(true, 60, Nine, 5_000).MillisecondsAt(Nine.AddHours(-1)).ShouldBe(5_000);
    }

    [Fact]
    public void A_clock_does_not_pass_the_close_of_the_day()
    {
        var clock = new ExerciseClock(true, 60, Nine, 0, StopsAt: 90_000);
        clock.MillisecondsAt(Nine.AddSeconds(1)).ShouldBe(60_000);
        clock.MillisecondsAt(Nine.AddHours(1)).ShouldBe(90_000);
        clock.HasStopped(Nine.AddSeconds(1)).ShouldBeFalse();
        clock.HasStopped(Nine.AddHours(1)).ShouldBeTrue();
        clock.Until(new SimTime(91), Nine).ShouldBeNull();
    }

    [Theory, InlineData(1, 60_000), InlineData(16, 3_750), InlineData(60, 1_000)]
    public void It_knows_how_long_until_a_time_and_never_wakes_too_early(int speed, int milliseconds)
    {
        var clock = new ExerciseClock(true, speed, Nine, 0);
        var wait = clock.Until(new SimTime(60), Nine).ShouldNotBeNull();
        wait.TotalMilliseconds.ShouldBe(milliseconds);
        clock.TimeAt(Nine + wait).ShouldBe(new SimTime(60));
        clock.TimeAt(Nine + wait - TimeSpan.FromMilliseconds(1)).ShouldBe(new SimTime(59));
    }

    [Fact]
    public async Task What_is_due_happens_at_its_time_and_not_before()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, _) = await setting.PlayAsync("anna");
        var notices = exercise.Live(1).NoticesOf(exercise.Seat("anna"));
        await setting.PassAsync(TimeSpan.FromSeconds(59));
        notices.Count.ShouldBe(1);
        await setting.PassAsync(TimeSpan.FromSeconds(1));
        notices.Count.ShouldBe(2);
        notices.After(1)[0].At.ShouldBe(BellCase.FirstBell);
    }

    [Fact]
    public async Task Nothing_ticks_while_nothing_is_due()
    {
        var journal = new DelayedJournal();
        await using var setting = await Setting.OpenAsync(journal);
        var (exercise, _) = await setting.PlayAsync("anna");
        await setting.PassAsync(TimeSpan.FromSeconds(61));
        var (appends, told) = (journal.Appends, 0);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var reading = Task.Run(async () =>
        {
            await foreach (var item in exercise.FollowStaffAsync(1, new FeedPosition(1, exercise.Live(1).Events.Count), end.Token)) told++;
        }, TestContext.Current.CancellationToken);

        for (var second = 62; second < 599; second++) await setting.PassAsync(TimeSpan.FromSeconds(1));

        journal.Appends.ShouldBe(appends);
        await end.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => reading);
        told.ShouldBe(0);
    }

    [Fact]
    public async Task A_clock_that_stands_wakes_nobody_but_the_hourly_look_at_what_is_to_be_erased()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, _) = await setting.PlayAsync("anna");
        await exercise.PauseAsync(Setting.Host);
        await setting.PassAsync(TimeSpan.FromSeconds(10)); // the last mark of the clock
        var fired = setting.Time.Fired;
        await setting.PassAsync(5 * ExerciseService.LookEvery);
        (setting.Time.Fired - fired).ShouldBe(5);
        exercise.Live(1).Now.ShouldBe(SimTime.Start);
    }

    [Fact]
    public async Task Speed_and_pause_keep_the_time_that_was_reached()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, _) = await setting.PlayAsync("anna");
        await setting.PassAsync(TimeSpan.FromSeconds(10));
        (await exercise.SetSpeedAsync(Setting.Host, 16)).ShouldBeNull();
        await setting.PassAsync(TimeSpan.FromSeconds(10));
        exercise.Live(1).Now.ShouldBe(new SimTime(170));
        (await exercise.PauseAsync(Setting.Host)).ShouldBeNull();
        await setting.PassAsync(TimeSpan.FromSeconds(100));
        exercise.Live(1).Now.ShouldBe(new SimTime(170));
        (await exercise.RunAsync(Setting.Host)).ShouldBeNull();
        await setting.PassAsync(TimeSpan.FromSeconds(1));
        exercise.Live(1).Now.ShouldBe(new SimTime(186));
        (await exercise.SetSpeedAsync(Setting.Host, 17))!.Code.ShouldBe("clock.speed");
    }

    [Fact]
    public async Task A_jump_lets_everything_happen_on_the_way()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, _) = await setting.PlayAsync("anna");
        (await exercise.JumpAsync(Setting.Host, new SimTime(700))).ShouldBeNull();
        exercise.Live(1).Now.ShouldBe(new SimTime(700));
        exercise.Live(1).NoticesOf(exercise.Seat("clara")).After(1)[0].At.ShouldBe(new SimTime(600));
        (await exercise.JumpAsync(Setting.Host, new SimTime(100)))!.Code.ShouldBe("clock.backwards");
    }

    [Fact]
    public async Task A_jump_over_thousands_of_events_is_written_in_portions_and_arrives()
    {
        await using var setting = await Setting.OpenAsync(shelf: new BellCase(w => w.Rule("tick", new() { Every = 1, Do = [Do.Ring("anna")] })));
        var (exercise, people) = await setting.PlayAsync("anna");
        await exercise.JumpAsync(Setting.Host, new SimTime(3000));
        exercise.Live(1).NoticesOf(exercise.Seat("anna")).Count.ShouldBe(3002);
        exercise.Live(1).Events.After(exercise.Live(1).Events.Count - 1)[0].At.ShouldBe(new SimTime(3000));
        (await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1")).ShouldBeDone();
        (await exercise.ReplayAsync(1)).IsSound.ShouldBeTrue();
    }

    [Fact]
    public async Task The_clock_stops_at_the_close_of_the_day_and_the_night_passes_at_once()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, people) = await setting.PlayAsync("anna");
        await exercise.SetSpeedAsync(Setting.Host, 60);
        await setting.PassAsync(TimeSpan.FromMinutes(5));
        await exercise.UntilAsync(s => !s.Syndicate(1).Clock.IsRunning);

        exercise.Live(1).Now.ShouldBe(BellCase.Evening);
        (await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1")).ShouldBeRefused().ShouldBe("clock.paused");

        (await exercise.OpenNextDayAsync(Setting.Host, 1)).ShouldBeNull();
        exercise.Live(1).Now.ShouldBe(BellCase.Morning);
        exercise.Live(1).NoticesOf(exercise.Seat("anna")).Count.ShouldBe(3, "the bell of the night has rung");
        (await exercise.OpenNextDayAsync(Setting.Host, 1))!.Code.ShouldBe("clock.no_next_day");
        (await exercise.RunAsync(Setting.Host)).ShouldBeNull();
        await setting.PassAsync(TimeSpan.FromSeconds(1));
        exercise.Live(1).Now.ShouldBe(new SimTime(10_060));
    }

    [Fact]
    public async Task A_jump_to_the_very_close_of_play_ends_the_day_there()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, _) = await setting.PlayAsync("anna");
        (await exercise.JumpAsync(Setting.Host, BellCase.Evening)).ShouldBeNull();
        await exercise.UntilAsync(s => !s.Syndicate(1).Clock.IsRunning);
        await setting.PassAsync(TimeSpan.FromMinutes(5));
        exercise.Live(1).Now.ShouldBe(BellCase.Evening);

        (await exercise.RunAsync(Setting.Host)).ShouldBeNull();
        await setting.PassAsync(TimeSpan.FromSeconds(1));
        exercise.Live(1).Now.ShouldBe(BellCase.Evening + new SimSpan(1), "staff may play on into the evening");
    }

    [Fact]
    public async Task The_end_of_play_stops_the_clock()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, people) = await setting.PlayAsync("anna");
        await exercise.JumpAsync(Setting.Host, new SimTime(25_000));
        await exercise.UntilAsync(s => !s.Syndicate(1).Clock.IsRunning);
        exercise.Live(1).Read(w => w.HasEnded).ShouldBeTrue();
        (await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1")).ShouldBeRefused().ShouldBe("play.ended");
    }
}

internal static class SessionWaits
{
    /// <summary>Waits for the session to become so.</summary>
    public static async Task UntilAsync(this Exercise exercise, Func<SevenHours.Exercises.Session.Open, bool> holds)
    {
        while (true)
        {
            var next = exercise.SessionChanged.Next;
            if (holds(exercise.Session)) return;
            await next.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        }
    }
}
