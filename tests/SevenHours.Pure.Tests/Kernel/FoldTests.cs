using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Kernel;

/// <summary>Promise 5 on random worlds: step, fold, encode and decode, fork all lead to the same state.</summary>
public sealed class FoldTests
{
    [Fact]
    public void The_fold_of_the_events_is_the_state_that_the_commands_gave() =>
        Seeds.ForAll(150, seeds =>
        {
            var play = RandomPlay.Of(seeds).Run();
            World.Fold(play.Scenario, seeds.Seed, play.Events).Hash().ShouldBe(play.World.Hash());
        });

    [Fact]
    public void What_was_written_and_read_back_folds_to_the_same_state() =>
        Seeds.ForAll(60, seeds =>
        {
            var play = RandomPlay.Of(seeds).Run();
            var codec = new WireCodec(play.Scenario, play.WireNames);
            var read = play.Events.Select(e => codec.ReadEvent(e.Id, codec.Write(in e))).ToList();
            World.Fold(play.Scenario, seeds.Seed, read).Hash().ShouldBe(play.World.Hash());
            read.Select(e => e.Causes).ShouldBe(play.Events.Select(e => e.Causes));
        });

    [Fact]
    public void Commands_written_and_read_back_give_the_same_events() =>
        Seeds.ForAll(60, seeds =>
        {
            var play = RandomPlay.Of(seeds).Run();
            var codec = new WireCodec(play.Scenario, play.WireNames);
            var again = new Story(play.Scenario, seeds.Seed).When(play.Commands.Select(c => codec.ReadCommand(codec.Write(c))));
            Wire.Of(again.Events, codec).ShouldBe(Wire.Of(play.Events, codec));
        });

    [Fact]
    public void A_folded_world_goes_on_as_the_one_that_never_stopped() =>
        Seeds.ForAll(150, seeds =>
        {
            var play = RandomPlay.Of(seeds).Run(25);
            var (events, commands, now) = (play.Events.Count, play.Commands.Count, play.World.Now);
            var folded = new Story(World.Fold(play.Scenario, seeds.Seed, play.Events));
            play.Give(new AdvanceTo(now)); // the events do not say how far the clock had come since
            play.GoOn(25);
            folded.When(play.Commands.Skip(commands));
            var codec = new WireCodec(play.Scenario, play.WireNames);
            Wire.Of(folded.Events, codec).ShouldBe(Wire.Of(play.Events.Skip(events), codec));
            folded.World.Hash().ShouldBe(play.World.Hash());
        });

    [Fact]
    public void A_fork_goes_its_own_way_and_leaves_the_trunk_alone() =>
        Seeds.ForAll(60, seeds =>
        {
            var play = RandomPlay.Of(seeds).Run(20);
            var trunk = play.World.Hash();
            var fork = new Story(play.World.Fork());
            var (events, commands) = (play.Events.Count, play.Commands.Count);
            fork.World.Hash().ShouldBe(trunk);
            fork.When(new TurnLevel(new Id<Level>(0), 321)).Until(fork.World.Now.Seconds + 5000);
            play.World.Hash().ShouldBe(trunk);

            var second = new Story(play.World.Fork());
            play.GoOn(20);
            second.When(play.Commands.Skip(commands));
            second.World.Hash().ShouldBe(play.World.Hash());
            second.Events.Count.ShouldBe(play.Events.Count - events);
        });

    [Fact]
    public void A_folded_desk_tells_the_time_of_its_world()
    {
        var story = Story.Given(new Worlds().Seats("ann").Flags("door").Rule("noon", new() { At = 60, Do = [Do.Set("door")] })).Until(60);
        var folded = World.Fold(story.Scenario, 1, story.Events);
        folded.DeskOf(story.Seat("ann")).Now.ShouldBe(folded.Now);
    }
}
