using SevenHours.Exercises;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Exercises;

public class WatchTests
{
    [Fact]
    public async Task A_seat_is_flagged_by_time_alone_put_away_and_comes_back_after_the_hard_limit()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, _) = await setting.PlayAsync("anna");

        await setting.PassAsync(TimeSpan.FromMinutes(19));
        exercise.ReadWatch(1).Flags.ShouldBeEmpty();
        await setting.PassAsync(TimeSpan.FromMinutes(1));
        var flag = exercise.ReadWatch(1).Flags.ShouldHaveSingleItem();
        (flag.Kind, flag.Seat).ShouldBe((WatchKind.Idle, exercise.Seat("anna")));

        (await exercise.SettleFlagAsync(Setting.Host, 1, WatchKind.Idle, "anna", true, "I spoke with her.", "k1")).ShouldBeNull();
        exercise.ReadWatch(1).Flags.ShouldBeEmpty();
        var settled = exercise.Watch.Now.Settled.ShouldHaveSingleItem();
        (settled.IsDealtWith, exercise.Says(settled.Says), settled.At).ShouldBe((true, "I spoke with her.", 20 * 60));

        await setting.PassAsync(TimeSpan.FromMinutes(29));
        exercise.ReadWatch(1).Flags.ShouldBeEmpty();
        await setting.PassAsync(TimeSpan.FromMinutes(1));
        exercise.ReadWatch(1).Flags.ShouldHaveSingleItem().IsHard.ShouldBeTrue();
    }

    [Fact]
    public async Task A_pause_makes_nobody_idle_and_an_empty_seat_is_nobody()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, _) = await setting.PlayAsync("anna");

        await setting.PassAsync(TimeSpan.FromMinutes(10));
        await exercise.PauseAsync(Setting.Host);
        await setting.PassAsync(TimeSpan.FromHours(2));
        await exercise.RunAsync(Setting.Host);
        await setting.PassAsync(TimeSpan.FromMinutes(9));

        exercise.ReadWatch(1).Flags.ShouldBeEmpty();
        exercise.ReadWatch(1).Seats.ShouldHaveSingleItem().QuietMinutes.ShouldBe(19);
    }

    [Fact]
    public async Task Acts_that_are_refused_again_and_again_show_that_a_seat_is_lost()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, people) = await setting.PlayAsync("anna");

        for (var i = 0; i < 3; i++)
        {
            exercise.ReadWatch(1).Flags.ShouldBeEmpty();
            (await exercise.ActAsync(people[0], 1, new AnswerBell(exercise.Seat("anna"), Kernel.Handle.None), $"k{i}")).ShouldBeOfType<CommandAnswer.Refused>();
        }

        exercise.ReadWatch(1).Flags.ShouldHaveSingleItem().Way.ShouldBe(LostWay.Refused);
    }

    [Fact]
    public async Task Limits_flags_put_away_and_silence_are_there_after_a_kill()
    {
        await using var setting = await Setting.OpenOnDiskAsync();
        var (exercise, _) = await setting.PlayAsync("anna", "boris");
        (await exercise.SetWatchLimitsAsync(Setting.Host, new WatchLimits(Idle: 5, Hard: 10), "k1")).ShouldBeNull();
        (await exercise.SetWatchLimitsAsync(Setting.Host, new WatchLimits(Idle: 5, Hard: 4), "k2")).ShouldBe(ExerciseRefusals.LimitsOutOfRange);
        await setting.PassAsync(TimeSpan.FromMinutes(6));
        (await exercise.SettleFlagAsync(Setting.Host, 1, WatchKind.Idle, "anna", false, "", "k3")).ShouldBeNull();
        (await exercise.PostponeAsync(Setting.Host, 1, "rings", new Kernel.SimTime(900), "k4")).ShouldBeNull();

        await using var second = await setting.KilledAsync();
        var again = second.Service.Find(exercise.Id.Value).ShouldNotBeNull();

        again.Watch.Now.Limits.Idle.ShouldBe(5);
        again.Watch.Now.PostponedUntil(1, "rings").ShouldBe(new Kernel.SimTime(900));
        again.ReadWatch(1).Flags.ShouldHaveSingleItem().Seat.ShouldBe(again.Seat("boris"));
    }

    [Fact]
    public async Task Acts_of_staff_are_counted_by_the_hour_of_the_exercise_and_each_once()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, people) = await setting.PlayAsync("anna");
        await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k0");
        await exercise.DirectAsync(Setting.Host, 1, new TurnFlag(exercise.Edition.Scenario.Flags["door"], true), "k1");
        await setting.PassAsync(TimeSpan.FromMinutes(30));
        await exercise.SettleFlagAsync(Setting.Host, 1, WatchKind.Idle, "anna", true, "", "k2");
        exercise.CountStaffActs().PerHour.ShouldBe([3], "STARTEX, the flag turned, the flag put away");

        await exercise.JumpAsync(Setting.Host, BellCase.Morning);
        await setting.PassAsync(TimeSpan.FromSeconds(6));

        exercise.CountStaffActs().PerHour.ShouldBe([3, 0, 1]);
    }

    [Fact]
    public async Task Only_staff_put_flags_away_and_only_who_steers_sets_limits()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, people) = await setting.PlayAsync("anna");
        var anna = Actor.Person(people[0]);

        (await exercise.SettleFlagAsync(anna, 1, WatchKind.Idle, "anna", true, "", "k1")).ShouldBe(ExerciseRefusals.StaffOnly);
        (await exercise.SetWatchLimitsAsync(anna, WatchLimits.Default, "k2")).ShouldBe(ExerciseRefusals.StaffOnly);
        (await exercise.PostponeAsync(anna, 1, "rings", new Kernel.SimTime(900), "k3")).ShouldBe(ExerciseRefusals.StaffOnly);
        (await exercise.SettleFlagAsync(Setting.Host, 1, WatchKind.Idle, "nobody", true, "", "k4")).ShouldBe(Kernel.Refusal.NoSuchSeat);
    }

    [Fact]
    public async Task A_reason_is_among_the_data_of_who_gave_it_and_goes_with_the_words_of_all()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, _) = await setting.PlayAsync("anna");
        var director = (await exercise.JoinAsync("Dora")).Person.ShouldNotBeNull();
        (await exercise.GiveRoleAsync(Setting.Host, director, Role.Director)).ShouldBeNull();
        (await exercise.SettleFlagAsync(Actor.Person(director), 1, WatchKind.Idle, "anna", true, "She was on the telephone.", "k1")).ShouldBeNull();

        exercise.DataOf(Actor.Person(director), director).ShouldNotBeNull().Texts.ShouldContain(text => text.Text == "She was on the telephone.");
        (await exercise.EraseAllAsync(Setting.Host)).ShouldBeNull();

        exercise.Says(exercise.Watch.Now.Settled.Single().Says).ShouldBeNull();
    }
}
