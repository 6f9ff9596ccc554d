using SevenHours.Exercises;
using SevenHours.Journal;
using SevenHours.Journal.Sqlite;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Exercises;

/// <summary>Durable before it is acknowledged or shown; and when it cannot be, a clean answer.</summary>
public sealed class DurabilityTests
{
    [Fact]
    public async Task Nothing_is_shown_or_acknowledged_before_it_is_durable()
    {
        var journal = new DelayedJournal();
        await using var setting = await Setting.OpenAsync(journal);
        var (exercise, people) = await setting.PlayAsync("anna", "boris");
        var (live, boris) = (exercise.Live(1), exercise.Seat("boris"));
        await live.SettledAsync();

        journal.Hold();
        var before = journal.Appends;
        var answer = exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1");
        while (journal.Appends == before) await Task.Yield();

        answer.IsCompleted.ShouldBeFalse();
        live.NoticesOf(boris).Count.ShouldBe(1);
        live.Events.Count.ShouldBe(1);
        live.Read(boris, desk => desk.Part<BellDesk>().Open.Count).ShouldBe(0, "a page made now knows of nothing");
        live.Read(w => w.EventCount).ShouldBe(1);

        journal.Release();
        (await answer.Within()).ShouldBeDone();
        live.NoticesOf(boris).Count.ShouldBe(2);
        live.Read(boris, desk => desk.Part<BellDesk>().Open.Count).ShouldBe(1);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task When_the_storage_fails_the_command_is_refused_and_play_goes_on_when_it_is_back(bool keepsWhatFails)
    {
        var journal = new DelayedJournal { KeepsWhatFails = keepsWhatFails };
        await using var setting = await Setting.OpenAsync(journal);
        var (exercise, people) = await setting.PlayAsync("anna", "boris");
        var live = exercise.Live(1);

        journal.IsBroken = true;
        (await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1")).ShouldBeRefused().ShouldBe("storage.unavailable");
        (await exercise.PauseAsync(Setting.Host))!.Code.ShouldBe("storage.unavailable");
        live.Events.Count.ShouldBe(1);

        journal.IsBroken = false;
        (await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1")).ShouldBeDone().IsRepeat.ShouldBe(keepsWhatFails);
        (await exercise.ActAsync(people[1], 1, exercise.Ring("boris", "anna"), "k1")).ShouldBeDone();
        live.Events.Count.ShouldBe(3, "each bell once");
        live.NoticesOf(exercise.Seat("boris")).Count.ShouldBe(2);
        await live.ShouldBeWhatItsHistoryGives(exercise);
    }

    [Fact]
    public async Task What_failed_and_was_kept_is_taken_up_by_whatever_comes_next()
    {
        var journal = new DelayedJournal { KeepsWhatFails = true };
        await using var setting = await Setting.OpenAsync(journal);
        var (exercise, people) = await setting.PlayAsync("anna", "boris");
        journal.IsBroken = true;
        await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1");
        journal.IsBroken = false;

        (await exercise.ActAsync(people[1], 1, exercise.Ring("boris", "clara"), "k1")).ShouldBeDone();

        exercise.Live(1).Events.Count.ShouldBe(3);
        exercise.Live(1).NoticesOf(exercise.Seat("boris")).Count.ShouldBe(2);
        exercise.Live(1).NoticesOf(exercise.Seat("clara")).Count.ShouldBe(2);
        await exercise.Live(1).ShouldBeWhatItsHistoryGives(exercise);
    }

    [Fact]
    public async Task The_clock_keeper_tries_again_until_the_storage_is_back()
    {
        var journal = new DelayedJournal();
        await using var setting = await Setting.OpenAsync(journal);
        var (exercise, _) = await setting.PlayAsync("anna");
        journal.IsBroken = true;
        await setting.PassAsync(TimeSpan.FromSeconds(61));
        exercise.Live(1).Events.Count.ShouldBe(1);
        journal.IsBroken = false;
        await setting.PassAsync(TimeSpan.FromSeconds(2));
        exercise.Live(1).NoticesOf(exercise.Seat("anna")).Count.ShouldBe(2);
        exercise.Live(1).Events.After(2)[0].At.ShouldBe(BellCase.FirstBell, "late on the wall, in time in the exercise");
    }

    [Fact]
    public async Task A_full_disk_refuses_cleanly_and_loses_nothing_acknowledged()
    {
        await using var setting = await Setting.OpenOnDiskAsync();
        var (exercise, people) = await setting.PlayAsync("anna");
        var journal = (SqliteJournal)setting.Journal;
        journal.MaxBytes = 200_000;
        var done = 0;
        CommandAnswer answer;
        while ((answer = await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), $"k{done}")) is CommandAnswer.Done) done++;

        answer.ShouldBeRefused().ShouldBe("storage.unavailable");
        done.ShouldBeGreaterThan(10);
        exercise.Live(1).Events.Count.ShouldBe(done + 1);
        journal.MaxBytes = 0;
        (await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), $"k{done}")).ShouldBeDone();
        exercise.Live(1).Events.Count.ShouldBe(done + 2);
        (await setting.Service.VerifyAsync(TestContext.Current.CancellationToken)).IsSound.ShouldBeTrue();
    }

    [Fact]
    public async Task A_stopping_server_answers_what_it_accepted_and_refuses_the_rest()
    {
        await using var setting = await Setting.OpenOnDiskAsync();
        var (exercise, people) = await setting.PlayAsync("anna");
        var sent = Enumerable.Range(0, 50).Select(i => exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), $"k{i}")).ToList();
        await exercise.DisposeAsync();
        var answers = await Task.WhenAll(sent).Within();
        setting.Journal.Read(exercise.Id.Branch(1)).Count(r => r.Type == "bell.rang").ShouldBe(answers.Count(a => a is CommandAnswer.Done));
    }

    [Fact]
    public async Task Twenty_exercises_at_once_each_keep_to_themselves()
    {
        await using var setting = await Setting.OpenOnDiskAsync();
        var plays = new List<(Exercise Exercise, string[] People)>();
        for (var i = 0; i < 20; i++) plays.Add(await setting.PlayAsync("anna", "boris"));

        var answers = await Task.WhenAll(plays.SelectMany((play, p) => Enumerable.Range(0, 20).Select(i => Task.Run(() =>
            play.Exercise.ActAsync(play.People[i % 2], 1, play.Exercise.Ring(i % 2 == 0 ? "anna" : "boris", "clara"), $"k{i}"))))).Within();

        answers.ShouldAllBe(a => a is CommandAnswer.Done);
        plays.ShouldAllBe(p => p.Exercise.Live(1).NoticesOf(p.Exercise.Seat("clara")).Count == 21);
        plays.Select(p => p.Exercise.Session.Exercise.Pin).Distinct().Count().ShouldBe(20);
        (await setting.Service.VerifyAsync(TestContext.Current.CancellationToken)).IsSound.ShouldBeTrue();
    }
}

internal static class BranchShould
{
    /// <summary>The world that pages are made from is the one that its durable events give, and so are its records.</summary>
    public static async Task ShouldBeWhatItsHistoryGives(this LiveBranch live, Exercise exercise)
    {
        await live.SettledAsync();
        var refolded = World.Fold(exercise.Edition.Scenario, exercise.Session.Exercise.Seed, live.Events.After(0));
        live.Read(w => w.Hash().ToString()).ShouldBe(refolded.Hash().ToString());
        live.Events.After(0).Select(e => e.Id.Value).ShouldBe(Enumerable.Range(0, live.Events.Count));
    }
}
