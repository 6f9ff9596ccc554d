using SevenHours.Exercises;
using SevenHours.Kernel;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Exercises;

/// <summary>Scenes played once more, and what-ifs beside the play.</summary>
public sealed class BranchTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_restarted_scene_goes_on_from_the_event_and_keeps_the_history_it_left(bool isReopened)
    {
        var setting = await Setting.OpenOnDiskAsync();
        try
        {
            var (exercise, people) = await setting.PlayAsync("anna", "boris");
            await setting.PassAsync(TimeSpan.FromSeconds(30));
            var kept = (await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1")).ShouldBeDone();
            await setting.PassAsync(TimeSpan.FromSeconds(40));
            await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "clara"), "k2");
            var old = exercise.Live(1).Events.Count;

            (await exercise.RestartSceneFromAsync(Setting.Host, 1, kept.Last)).ShouldBe(new Branching(2, null));
            if (isReopened)
            {
                var id = exercise.Id.Value;
                setting = await setting.RestartedAsync();
                exercise = setting.Service.Find(id)!;
            }

            exercise.Live(1).Info.ShouldBe(new BranchInfo(2, 1, 1, kept.Last, BranchPurpose.SceneRestart));
            exercise.Live(1).Now.ShouldBe(new SimTime(30));
            exercise.Live(1).Clock.IsRunning.ShouldBeFalse();
            exercise.Live(1).Events.Count.ShouldBe(kept.Last.Value + 1);
            (await exercise.RunAsync(Setting.Host)).ShouldBeNull();
            await setting.PassAsync(TimeSpan.FromSeconds(30));
            (await exercise.ActAsync(people[1], 1, exercise.Ring("boris", "anna"), "k3")).ShouldBeDone();
            exercise.Live(1).NoticesOf(exercise.Seat("anna")).After(0).Select(n => n.At.Seconds).ShouldBe([0, 60, 60]);
            exercise.Branch(1).Events.Count.ShouldBe(old);
            await exercise.Live(1).ShouldBeWhatItsHistoryGives(exercise);
        }
        finally
        {
            await setting.DisposeAsync();
        }
    }

    [Fact]
    public async Task Readers_of_the_branch_that_was_left_are_told_to_begin_anew()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, people) = await setting.PlayAsync("anna", "boris");
        var kept = (await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1")).ShouldBeDone();
        var reading = Task.Run(async () =>
        {
            var last = default(FeedItem);
            await foreach (var item in exercise.FollowSeatAsync(1, exercise.Seat("boris"), new FeedPosition(1, 2), Cancellation)) last = item;
            return last;
        }, Cancellation);

        await exercise.RestartSceneFromAsync(Setting.Host, 1, kept.Last);

        (await reading.Within()).ShouldBe(new FeedItem.BranchChanged(2));
        await foreach (var item in exercise.FollowSeatAsync(1, exercise.Seat("boris"), new FeedPosition(1, 2), Cancellation))
            item.ShouldBe(new FeedItem.BranchChanged(2));
    }

    [Fact]
    public async Task A_cut_never_parts_a_command_from_what_followed_at_once()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, _) = await setting.PlayAsync("anna");
        await setting.PassAsync(TimeSpan.FromSeconds(60));
        var events = exercise.Live(1).Events.After(0);
        events.Count.ShouldBe(3, "STARTEX, the rule, its bell");

        await exercise.RestartSceneFromAsync(Setting.Host, 1, new EventId(1));

        exercise.Live(1).Events.Count.ShouldBe(3);
        (await exercise.RestartSceneFromAsync(Setting.Host, 1, new EventId(3))).Refusal!.Code.ShouldBe("event.unknown");
    }

    [Fact]
    public async Task A_what_if_leaves_the_play_alone_and_play_can_return_to_an_old_branch()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, people) = await setting.PlayAsync("anna", "boris");
        var kept = (await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1")).ShouldBeDone();
        await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k2");

        (await exercise.ForkAsync(Setting.Host, 1, kept.Last)).Branch.ShouldBe(2);
        exercise.Live(1).Info.Number.ShouldBe(1);
        exercise.Branch(2).Events.Count.ShouldBe(2);

        (await exercise.RestartSceneFromAsync(Setting.Host, 1, kept.Last)).Branch.ShouldBe(3);
        exercise.Live(1).Info.Number.ShouldBe(3);
        (await exercise.MakeLiveAsync(Setting.Host, 1)).ShouldBeNull();
        exercise.Live(1).Events.Count.ShouldBe(3);
        (await exercise.MakeLiveAsync(Actor.Person(people[0]), 3))!.Code.ShouldBe("staff.only");
    }

    [Fact]
    public async Task Parallel_syndicates_have_worlds_and_clocks_of_their_own()
    {
        await using var setting = await Setting.OpenAsync();
        var exercise = await setting.MakeAsync(e => e with { Syndicates = 3 });
        (await exercise.RunAsync(Setting.Host, 2)).ShouldBeNull();
        await setting.PassAsync(TimeSpan.FromSeconds(100));
        exercise.Live(1).Events.Count.ShouldBe(0);
        exercise.Live(2).Events.Count.ShouldBe(3);
        exercise.Live(3).Now.ShouldBe(SimTime.Start);
        (await exercise.RunAsync(Setting.Host)).ShouldBeNull();
        await setting.PassAsync(TimeSpan.FromSeconds(100));
        exercise.Live(1).Now.ShouldBe(new SimTime(100));
        exercise.Live(2).Now.ShouldBe(new SimTime(200));
    }
}
