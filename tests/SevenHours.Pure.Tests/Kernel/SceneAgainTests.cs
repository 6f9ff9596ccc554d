using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Kernel;

/// <summary>A scene is played again, and what everybody else did since is done again: tried on random worlds and plays.</summary>
public class SceneAgainTests
{
    [Fact]
    public void With_nobody_in_the_scene_the_new_line_is_the_old_one_event_for_event()
    {
        Seeds.ForAll(60, seeds =>
        {
            var (play, commands) = Played(seeds);
            var cut = CutOf(seeds, commands);

            var again = Again(play, commands, cut, SeatSet.Nobody, out var codec);

            Lines(codec, again.Is).ShouldBe(Lines(codec, play.Events));
            World.Fold(play.Scenario, play.Story.World.Luck.Seed, again.Is).Hash().ToString()
                .ShouldBe(World.Fold(play.Scenario, play.Story.World.Luck.Seed, play.Events).Hash().ToString());
            again.Others.ShouldBeEmpty();
            again.Commands.ShouldAllBe(one => one.Fate == RedoneFate.AsBefore);
        });
    }

    [Fact]
    public void Nobody_in_the_scene_has_acted_since_and_everybody_else_did_what_he_did_or_it_is_said_that_he_did_not()
    {
        Seeds.ForAll(60, seeds =>
        {
            var (play, commands) = Played(seeds);
            var cut = CutOf(seeds, commands);
            var scene = SeatSet.Of(new Id<Seat>(seeds.Below(3)));

            var again = Again(play, commands, cut, scene, out var codec);

            again.Is.Take(cut.Value + 1).Select(one => codec.Write(one).Json.ToArray()).ShouldBe(play.Events.Take(cut.Value + 1).Select(one => codec.Write(one).Json.ToArray()));
            again.Is.Skip(cut.Value + 1).ShouldAllBe(one => !(one.Event is BellRang && scene.Has(((BellRang)one.Event).By)));
            again.Commands.Select(one => one.Was).ShouldBe(commands.Where(one => one.First.Value > cut.Value && codec.ReadCommand(one.Wire) is not AdvanceTo).Select(one => one.First));
            foreach (var one in again.Commands)
            {
                (one.Fate == RedoneFate.Refused).ShouldBe(one.Refusal is not null);
                if (one.Fate == RedoneFate.AsBefore)
                {
                    again.Is[one.Is.Value].At.ShouldBe(play.Events[one.Was.Value].At);
                    again.Is[one.Is.Value].Event.ShouldBe(play.Events[one.Was.Value].Event);
                }
            }
        });
    }

    [Fact]
    public void Whoever_is_not_named_among_those_for_whom_something_changes_was_told_the_same_at_the_same_times()
    {
        Seeds.ForAll(60, seeds =>
        {
            var (play, commands) = Played(seeds);
            var cut = CutOf(seeds, commands);
            var scene = SeatSet.Of(new Id<Seat>(seeds.Below(3)));

            var again = Again(play, commands, cut, scene, out _);

            foreach (var seat in play.Scenario.Seats.Ids.Where(seat => !scene.Has(seat) && again.Others.All(other => other.Seat != seat)))
            {
                Told(again.Is, seat).ShouldBe(Told(play.Events, seat), ignoreOrder: true);
            }
        });
    }

    private static SceneAgain Again(RandomPlay play, IReadOnlyList<RecordedCommand> commands, EventId cut, SeatSet scene, out WireCodec codec)
    {
        var frame = new PlayFrame(null, SimTime.Start, SimTime.Never, []);
        var edition = new ScenarioEdition("random", play.Scenario, frame, play.WireNames, TextRef.None, null);
        codec = edition.Codec;
        return SceneAgain.Of(edition, play.World.Luck.Seed, 1, play.Events, [.. commands.Where(one => one.First.Value > cut.Value)], cut, scene, play.Events[^1].At);
    }

    /// <summary>A play with its commands as a journal would keep them.</summary>
    private static (RandomPlay Play, IReadOnlyList<RecordedCommand> Commands) Played(Seeds seeds)
    {
        var play = RandomPlay.Of(seeds);
        var codec = new WireCodec(play.Scenario, play.WireNames);
        var commands = new List<RecordedCommand>();
        Keep(() => play.Run(0));
        for (var i = 0; i < 40; i++)
        {
            Keep(() => play.GoOn(1));
            Keep(() => play.Give(new AdvanceTo(play.World.Now))); // a branch brings its world to the clock's time before each command
        }

        return (play, commands);

        void Keep(Action act)
        {
            var before = play.Events.Count;
            act();
            if (play.Events.Count > before)
                commands.Add(new RecordedCommand(codec.Write(play.Commands[^1]), new EventId(before), play.Events.Count - before));
        }
    }

    private static EventId CutOf(Seeds seeds, IReadOnlyList<RecordedCommand> commands) =>
        seeds.Pick(commands) is var last ? new EventId(last.First.Value + last.Events - 1) : default;

    private static IReadOnlyList<string> Lines(WireCodec codec, IReadOnlyList<Happened> line) =>
        [.. line.Select(one => codec.Write(one) is var record ? $"{record.Name} {System.Text.Encoding.UTF8.GetString(record.Json.Span)}" : "")];

    private static IReadOnlyList<(SimTime, WorldEvent)> Told(IReadOnlyList<Happened> line, Id<Seat> seat) =>
        [.. line.Where(one => one.Event.To.Has(seat)).Select(one => (one.At, one.Event.ForSeats()))];
}
