using System.Text;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Exercises;

/// <summary>After a stop or a kill everybody is back where he was.</summary>
public sealed class RecoveryTests
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task Everybody_is_back_in_his_seat_with_all_he_had(bool isKilled)
    {
        await using var first = await Setting.OpenOnDiskAsync();
        var (exercise, people) = await first.PlayAsync("anna", "boris", "boris");
        await first.PassAsync(TimeSpan.FromSeconds(65));
        await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1");
        first.Service.Drafts.Save($"{exercise.Id}/{people[1]}", "message", "Half a senten").ShouldBeTrue();
        var (hash, events) = (exercise.Live(1).Read(w => w.Hash().ToString()), exercise.Live(1).Events.Count);

        await using var second = isKilled ? await first.KilledAsync() : await first.RestartedAsync();
        var back = second.Service.Find(exercise.Id.Value).ShouldNotBeNull();

        back.Title.ShouldBe("Trial");
        back.Session.HoldersOf(new SeatPlace(1, "boris")).People.ShouldBe([people[1], people[2]]);
        back.NameOf(back.Session.Find(people[0])!).ShouldBe("Person 0");
        back.Live(1).Read(w => w.Hash().ToString()).ShouldBe(hash);
        back.Live(1).Events.Count.ShouldBe(events);
        back.Live(1).NoticesOf(back.Seat("boris")).After(0).Select(n => n.Number).ShouldBe([1, 2, 3]);
        second.Service.Drafts.Find($"{exercise.Id}/{people[1]}", "message").ShouldBe("Half a senten");
        second.Service.FindByPin(exercise.Session.Exercise.Pin)!.Value.Exercise.ShouldBeSameAs(back);
        (await back.ActAsync(people[0], 1, back.Ring("anna", "boris"), "k2")).ShouldBeDone();
    }

    [Fact]
    public async Task A_long_line_of_history_read_on_all_processors_is_what_was_played()
    {
        await using var first = await Setting.OpenOnDiskAsync();
        var (exercise, people) = await first.PlayAsync("anna");
        for (var i = 0; i < 520; i++)
        {
            (await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), $"r{i}")).ShouldBeDone();
        }

        var (hash, events) = (exercise.Live(1).Read(w => w.Hash().ToString()), exercise.Live(1).Events.After(0).Select(one => Encoding.UTF8.GetString(exercise.Live(1).Codec.Write(in one).Json.Span)).ToList());
        events.Count.ShouldBeGreaterThan(520);

        await using var second = await first.KilledAsync();
        var back = second.Service.Find(exercise.Id.Value)!;

        back.Live(1).Read(w => w.Hash().ToString()).ShouldBe(hash);
        back.Live(1).Events.After(0).Select(one => Encoding.UTF8.GetString(back.Live(1).Codec.Write(in one).Json.Span)).ShouldBe(events);
        await back.Live(1).ShouldBeWhatItsHistoryGives(back);
    }

    [Fact]
    public async Task A_command_repeated_after_a_kill_is_answered_and_not_done_again()
    {
        await using var first = await Setting.OpenOnDiskAsync();
        var (exercise, people) = await first.PlayAsync("anna", "boris");
        var answer = (await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1")).ShouldBeDone();

        await using var second = await first.KilledAsync();
        var back = second.Service.Find(exercise.Id.Value)!;
        var again = (await back.ActAsync(people[0], 1, back.Ring("anna", "boris"), "k1")).ShouldBeDone();

        again.IsRepeat.ShouldBeTrue();
        again.Last.ShouldBe(answer.Last);
        back.Live(1).Events.Count.ShouldBe(2);
        await back.Live(1).ShouldBeWhatItsHistoryGives(back);
    }

    [Fact]
    public async Task A_running_clock_goes_on_and_loses_at_most_the_seconds_since_its_last_mark()
    {
        await using var first = await Setting.OpenOnDiskAsync();
        var (exercise, _) = await first.PlayAsync("anna");
        await first.PassAsync(TimeSpan.FromSeconds(200));
        exercise.Live(1).Now.ShouldBe(new SimTime(200));

        await using var second = await first.KilledAsync();
        var back = second.Service.Find(exercise.Id.Value)!;

        back.Live(1).Clock.IsRunning.ShouldBeTrue();
        back.Live(1).Now.Seconds.ShouldBeInRange(197, 200);
        var before = back.Live(1).Now.Seconds;
        await second.PassAsync(TimeSpan.FromSeconds(10));
        back.Live(1).Now.Seconds.ShouldBe(before + 10);
    }

    [Fact]
    public async Task The_time_the_server_was_down_is_not_played()
    {
        await using var first = await Setting.OpenOnDiskAsync();
        var (exercise, _) = await first.PlayAsync("anna");
        await first.PassAsync(TimeSpan.FromSeconds(100));
        await first.DisposeServiceAsync();
        first.Time.Advance(TimeSpan.FromHours(3));
        await using var second = await first.RestartedAsync();
        second.Service.Find(exercise.Id.Value)!.Live(1).Now.ShouldBe(new SimTime(100));
    }

    [Fact]
    public async Task Without_any_mark_the_clock_goes_on_from_the_last_event()
    {
        await using var first = await Setting.OpenOnDiskAsync();
        var (exercise, people) = await first.PlayAsync("anna");
        await first.PassAsync(TimeSpan.FromSeconds(100));
        await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1");
        await first.PassAsync(TimeSpan.FromSeconds(100));
        await first.DisposeServiceAsync();
        File.Delete(Path.Combine(first.Folder, "clocks.json"));
        await using var second = await first.RestartedAsync();
        second.Service.Find(exercise.Id.Value)!.Live(1).Now.ShouldBe(new SimTime(100));
    }

    [Fact]
    public async Task What_came_due_before_the_kill_does_not_happen_again()
    {
        await using var first = await Setting.OpenOnDiskAsync();
        var (exercise, _) = await first.PlayAsync("anna");
        await first.PassAsync(TimeSpan.FromSeconds(60));
        await using var second = await first.KilledAsync();
        var back = second.Service.Find(exercise.Id.Value)!;
        await second.PassAsync(TimeSpan.FromSeconds(1000));
        back.Live(1).NoticesOf(back.Seat("anna")).Count.ShouldBe(2);
        back.Live(1).NoticesOf(back.Seat("clara")).Count.ShouldBe(2);
        await back.Live(1).ShouldBeWhatItsHistoryGives(back);
    }

    [Fact]
    public async Task A_closed_exercise_can_still_be_read_after_a_restart()
    {
        await using var first = await Setting.OpenOnDiskAsync();
        var (exercise, people) = await first.PlayAsync("anna");
        await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1");
        (await exercise.ArchiveAsync(Setting.Host)).ShouldBeNull();
        await using var second = await first.RestartedAsync();
        var back = second.Service.Find(exercise.Id.Value)!;
        back.Session.IsArchived.ShouldBeTrue();
        back.Live(1).Events.Count.ShouldBe(2);
        second.Service.FindByPin(back.Session.Exercise.Pin).ShouldBeNull();
        (await back.ActAsync(people[0], 1, back.Ring("anna", "boris"), "k2")).ShouldBeRefused().ShouldBe("exercise.archived");
    }

    [Fact]
    public async Task An_exercise_whose_scenario_is_gone_is_named_and_the_others_open()
    {
        await using var first = await Setting.OpenOnDiskAsync();
        var exercise = await first.MakeAsync();
        await first.DisposeServiceAsync();
        await using var service = await ExerciseService.OpenAsync(new ExerciseServiceOptions
        {
            Journal = first.Journal, Scenarios = new EmptyShelf(), DataFolder = first.Folder, Time = first.Time,
        });
        service.All.ShouldBeEmpty();
        service.Unreadable.ShouldHaveSingleItem().Id.ShouldBe(exercise.Id);
    }

    private sealed class EmptyShelf : IScenarioShelf
    {
        public ScenarioTaking TakeIn(string folder, string? law = null, string? form = null) => new(null, new Language.Diagnostics());

        public ScenarioEdition? Find(string hash) => null;
    }
}
