using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Exercises;

/// <summary>A scene is played again while everybody else goes on.</summary>
public sealed class SceneAgainTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, InlineData(false), InlineData(true)]
    public async Task Others_keep_what_they_did_and_the_clock_goes_on_also_after_a_kill(bool isKilled)
    {
        var setting = await Setting.OpenOnDiskAsync();
        try
        {
            var (exercise, people) = await setting.PlayAsync("anna", "boris", "clara");
            var begun = exercise.Live(1).Events.Count - 1;
            await setting.PassAsync(TimeSpan.FromSeconds(30));
            await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1");
            await exercise.ActAsync(people[1], 1, exercise.Ring("boris", "clara"), "k2");
            await setting.PassAsync(TimeSpan.FromSeconds(40));
            var heard = exercise.Live(1).Read(exercise.Seat("boris"), desk => desk.Part<BellDesk>().Open[0].Bell);
            await exercise.ActAsync(people[1], 1, new AnswerBell(exercise.Seat("boris"), heard), "k3");
            var old = exercise.Live(1).Events.Count;

            var scene = SeatSet.Of(exercise.Seat("anna"));
            var foreseen = (await exercise.ForeseeSceneAgainAsync(Setting.Host, 1, new EventId(begun), scene)).Found.ShouldNotBeNull();
            exercise.Live(1).Info.Number.ShouldBe(1, "only looked at");
            var found = (await exercise.PlaySceneAgainAsync(Setting.Host, 1, 1, new EventId(begun), scene)).Found.ShouldNotBeNull();
            found.Commands.ShouldBe(foreseen.Commands);
            found.Commands.Select(one => one.Fate).ShouldBe([RedoneFate.InScene, RedoneFate.AsBefore, RedoneFate.Refused], "nobody rang at Boris: there is nothing to answer");
            found.Others.ShouldHaveSingleItem().Seat.ShouldBe(exercise.Seat("boris"));
            if (isKilled)
            {
                var killed = await setting.KilledAsync();
                await setting.DisposeAsync();
                (setting, exercise) = (killed, killed.Service.Find(exercise.Id.Value)!);
            }

            exercise.Live(1).Info.Number.ShouldBe(2);
            exercise.Live(1).Clock.IsRunning.ShouldBeTrue("others play on");
            exercise.Live(1).Now.Seconds.ShouldBeInRange(67, 70, "after a kill from the last mark");
            exercise.Live(1).NoticesOf(exercise.Seat("clara")).After(0).Select(n => n.At.Seconds).ShouldBe([0, 30]);
            exercise.Live(1).NoticesOf(exercise.Seat("boris")).After(0).Select(n => n.At.Seconds).ShouldBe([0, 60], "the bell of the rule alone");
            exercise.Branch(1).Events.Count.ShouldBe(old, "history is kept");
            exercise.FindSceneAgain(2)!.Commands.ShouldBe(found.Commands, "it can be read at any later time");
            (await exercise.ReplayAsync(2)).What.ShouldBeNull();
            (await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "clara"), "k4")).ShouldBeDone();
            (await exercise.ActAsync(people[1], 1, exercise.Ring("boris", "clara"), "k2")).ShouldBeDone().IsRepeat.ShouldBeTrue("sent again, it is not done a third time");
            await exercise.Live(1).ShouldBeWhatItsHistoryGives(exercise);
        }
        finally
        {
            await setting.DisposeAsync();
        }
    }

    [Fact]
    public async Task Who_is_not_in_the_scene_reads_on_and_who_is_begins_anew()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, people) = await setting.PlayAsync("anna", "boris", "clara");
        await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1");
        var (clara, anna) = (Follow(exercise, "clara", 1), Follow(exercise, "anna", 1));

        await exercise.PlaySceneAgainAsync(Setting.Host, 1, 1, EventId.Startex, SeatSet.Of(exercise.Seat("anna")));
        await exercise.ActAsync(people[1], 1, exercise.Ring("boris", "clara"), "k2");

        var items = await clara.Within();
        items[0].ShouldBeOfType<FeedItem.WentOn>();
        PositionOf(items[^1]).ShouldBe(new FeedPosition(2, 2));
        (await anna.Within()).ShouldBe([new FeedItem.BranchChanged(2)]);
        await foreach (var item in exercise.FollowSeatAsync(1, exercise.Seat("clara"), new FeedPosition(1, 1), Cancellation))
        {
            item.ShouldBe(new FeedItem.WentOn(new FeedPosition(2, 2)), "also who was away meanwhile");
            break;
        }
    }

    [Fact]
    public async Task An_act_sent_while_the_line_is_written_waits_and_is_done_on_the_new_one()
    {
        var journal = new DelayedJournal();
        await using var setting = await Setting.OpenAsync(journal);
        var (exercise, people) = await setting.PlayAsync("anna", "boris", "clara");
        await exercise.Live(1).SettledAsync();
        journal.Hold();
        var before = journal.Appends;
        var again = exercise.PlaySceneAgainAsync(Setting.Host, 1, 1, EventId.Startex, SeatSet.Of(exercise.Seat("anna")));
        while (journal.Appends == before) await Task.Yield();
        var act = exercise.ActAsync(people[1], 1, exercise.Ring("boris", "clara"), "k1");

        journal.Release();

        (await again.Within()).Refusal.ShouldBeNull();
        (await act.Within()).ShouldBeDone();
        exercise.Live(1).Info.Number.ShouldBe(2);
        exercise.Live(1).NoticesOf(exercise.Seat("clara")).Count.ShouldBe(2);
        exercise.Branch(1).Events.Count.ShouldBe(1);
    }

    [Fact]
    public async Task When_the_storage_fails_the_old_line_is_played_on()
    {
        var journal = new DelayedJournal();
        await using var setting = await Setting.OpenAsync(journal);
        var (exercise, people) = await setting.PlayAsync("anna", "boris");
        await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1");
        journal.IsBroken = true;
        (await exercise.PlaySceneAgainAsync(Setting.Host, 1, 1, EventId.Startex, SeatSet.Of(exercise.Seat("anna")))).Refusal!.Code.ShouldBe("storage.unavailable");
        journal.IsBroken = false;

        exercise.Live(1).Info.Number.ShouldBe(1);
        (await exercise.ActAsync(people[1], 1, exercise.Ring("boris", "anna"), "k2")).ShouldBeDone();
        (await exercise.PlaySceneAgainAsync(Actor.Person(people[0]), 1, 1, EventId.Startex, SeatSet.Nobody)).Refusal!.Code.ShouldBe("staff.only");
        (await exercise.PlaySceneAgainAsync(Setting.Host, 1, 2, EventId.Startex, SeatSet.Nobody)).Refusal!.Code.ShouldBe("event.unknown");
    }

    private static FeedPosition? PositionOf(FeedItem item) => item is FeedItem.WentOn went ? went.Position : (item as FeedItem.Notices)?.Position;

    /// <summary>What a seat's feed brings up to its second notice on the new branch, or to its end.</summary>
    private static Task<IReadOnlyList<FeedItem>> Follow(Exercise exercise, string seat, int known)
    {
        var following = exercise.FollowSeatAsync(1, exercise.Seat(seat), new FeedPosition(1, known), Cancellation).GetAsyncEnumerator(Cancellation);
        return ReadAsync(following.MoveNextAsync());

        async Task<IReadOnlyList<FeedItem>> ReadAsync(ValueTask<bool> first)
        {
            await using var all = following;
            var items = new List<FeedItem>();
            for (var isMore = await first; isMore; isMore = await all.MoveNextAsync())
            {
                if (all.Current is FeedItem.SessionChanged)
                    continue;
                items.Add(all.Current);
                if (PositionOf(all.Current) is { Count: >= 2 })
                    break;
            }

            return items;
        }
    }
}
