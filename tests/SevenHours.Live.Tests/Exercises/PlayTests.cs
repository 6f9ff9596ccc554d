using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Exercises;

/// <summary>From a command to a durable event to another seat.</summary>
public sealed class PlayTests
{
    [Fact]
    public async Task What_one_seat_does_reaches_the_other_and_nobody_else()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, people) = await setting.PlayAsync("anna", "boris");
        var live = exercise.Live(1);

        (await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1")).ShouldBeDone().Notices.ShouldBe(1);

        live.NoticesOf(exercise.Seat("boris")).Count.ShouldBe(2);
        live.Read(exercise.Seat("boris"), desk => desk.Part<BellDesk>().Open.Count).ShouldBe(1);
        live.NoticesOf(exercise.Seat("clara")).Count.ShouldBe(1, "STARTEX alone");
    }

    [Fact]
    public async Task A_person_acts_in_his_own_seat_only()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, people) = await setting.PlayAsync("anna", "boris");
        (await exercise.ActAsync(people[0], 1, exercise.Ring("boris", "anna"), "k1")).ShouldBeRefused().ShouldBe("seat.not_yours");
        (await exercise.ActAsync("stranger", 1, exercise.Ring("boris", "anna"), "k1")).ShouldBeRefused().ShouldBe("person.unknown");
        (await exercise.ActAsync(people[0], 2, exercise.Ring("anna", "boris"), "k1")).ShouldBeRefused().ShouldBe("syndicate.unknown");
    }

    [Fact]
    public async Task A_participant_gives_no_staff_commands()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, people) = await setting.PlayAsync("anna");
        var command = new TurnFlag(new Id<Flag>(0), true);
        (await exercise.DirectAsync(Actor.Person(people[0]), 1, command, "k1")).ShouldBeRefused().ShouldBe("staff.only");
        (await exercise.PauseAsync(Actor.Person(people[0])))!.Code.ShouldBe("staff.only");
        var controller = (await exercise.JoinAsync("Controller", Role.Controller)).Person!;
        (await exercise.DirectAsync(Actor.Person(controller), 1, command, "k1")).ShouldBeRefused().ShouldBe("staff.only", "nobody has let him in");
        await exercise.AdmitAsync(Setting.Host, controller);
        (await exercise.DirectAsync(Actor.Person(controller), 1, command, "k1")).ShouldBeDone();
        exercise.Live(1).Read(w => w.IsSet(new Id<Flag>(0))).ShouldBeTrue();
    }

    [Fact]
    public async Task People_who_share_a_seat_are_told_apart_in_the_history()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, people) = await setting.PlayAsync("anna", "anna");
        await exercise.ActAsync(people[1], 1, exercise.Ring("anna", "boris"), "k1");
        var record = setting.Journal.Read(exercise.Id.Branch(1)).Last(r => r.Type == "do.ring");
        System.Text.Encoding.UTF8.GetString(record.Payload.Span).ShouldContain($"\"by\":\"{people[1]}\"");
    }

    [Fact]
    public async Task The_same_command_sent_twice_is_done_once_and_answered_the_same()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, people) = await setting.PlayAsync("anna", "boris");
        var first = (await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1")).ShouldBeDone();
        await exercise.ActAsync(people[1], 1, exercise.Ring("boris", "clara"), "k1");

        var again = (await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1")).ShouldBeDone();

        again.IsRepeat.ShouldBeTrue();
        again.Last.ShouldBe(first.Last);
        exercise.Live(1).NoticesOf(exercise.Seat("boris")).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_repeat_is_answered_even_when_the_command_would_be_refused_by_now()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, people) = await setting.PlayAsync("anna", "boris");
        await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1");
        var bell = exercise.Live(1).Read(exercise.Seat("boris"), desk => desk.Part<BellDesk>().Open[0].Bell);
        var answer = new AnswerBell(exercise.Seat("boris"), bell);
        (await exercise.ActAsync(people[1], 1, answer, "k2")).ShouldBeDone().IsRepeat.ShouldBeFalse();
        (await exercise.ActAsync(people[1], 1, answer, "k2")).ShouldBeDone().IsRepeat.ShouldBeTrue();
        (await exercise.ActAsync(people[1], 1, answer, "k3")).ShouldBeRefused().ShouldBe("thing.unknown");
    }

    [Fact]
    public async Task While_the_clock_stands_seats_wait_and_staff_go_on()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, people) = await setting.PlayAsync("anna");
        await exercise.PauseAsync(Setting.Host);
        (await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1")).ShouldBeRefused().ShouldBe("clock.paused");
        (await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k2", evenPaused: true)).ShouldBeDone();
        (await exercise.DirectAsync(Setting.Host, 1, new TurnFlag(new Id<Flag>(0), true), "k3")).ShouldBeDone();
        await exercise.RunAsync(Setting.Host);
        (await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1")).ShouldBeDone();
    }

    [Fact]
    public async Task A_real_emergency_stops_everything_until_staff_let_it_go_on()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, people) = await setting.PlayAsync("anna");
        (await exercise.RaiseNoDuffAsync(Actor.Person(people[0]))).ShouldBeNull();
        exercise.Live(1).Clock.IsRunning.ShouldBeFalse();
        (await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1")).ShouldBeRefused().ShouldBe("no_duff.raised");
        (await exercise.RunAsync(Setting.Host))!.Code.ShouldBe("no_duff.raised");
        (await exercise.ClearNoDuffAsync(Actor.Person(people[0])))!.Code.ShouldBe("staff.only");
        (await exercise.ClearNoDuffAsync(Setting.Host)).ShouldBeNull();
        exercise.Live(1).Clock.IsRunning.ShouldBeFalse();
        (await exercise.RunAsync(Setting.Host)).ShouldBeNull();
        (await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1")).ShouldBeDone();
    }
}
