using SevenHours.Content.Tests.Running;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;
using SevenHours.Testing;
using Ask = SevenHours.Disciplines.Requests.Ask;

namespace SevenHours.Content.Tests.Promises.NeedToKnow;

/// <summary>Things that happen behind most seats' backs: others decide, talk, act and ask; staff note, reveal and turn what is hidden.</summary>
internal static class HiddenDeeds
{
    /// <summary>Does one at random; says whether it was possible.</summary>
    public static bool DoOne(World world, Seeds seeds, List<Happened> events)
    {
        var scenario = world.Scenario;
        var (seat, other) = (Any<Seat>(scenario, seeds), Any<Seat>(scenario, seeds));
        var words = TextRef.Typed($"w{seeds.Below(1000)}");
        Command command = seeds.Below(10) switch
        {
            0 => new RecordDecision(seat, words, words, TextRef.None, Sureness.Sure),
            1 => new ShareFacts(seat, SeatSet.Of(other), [HeldBy(world, seat, seeds)]),
            2 => new Note(words),
            3 => new DescribeSomethingElse(seat, Id<Subject>.None, words),
            4 or 5 => new StartAction(seat, Any<ActionDefinition>(scenario, seeds), Any<Subject>(scenario, seeds), words),
            6 => new RevealFact(Any<Fact>(scenario, seeds), SeatSet.Of(seat)),
            7 => new SendMessage(seat, SeatSet.Of(other), words, []),
            8 => new Ask(seat, Any<Agency>(scenario, seeds), Any<ActionDefinition>(scenario, seeds), Id<SevenHours.Disciplines.Requests.Topic>.None)
            {
                Target = Any<Subject>(scenario, seeds), TargetText = words, Text = words,
            },
            _ => new SendAdHoc(SeatSet.Of(seat), Channel.Email, words, words, words, []),
        };
        var before = events.Count;
        if (world.Step(command, events) is not null)
        {
            return false;
        }

        foreach (var described in events.Skip(before).Select(e => e.Event).OfType<SomethingElseDescribed>().ToList())
        {
            var level = Any<Level>(scenario, seeds);
            world.Step(
                new ResolveSomethingElse(
                    described.Act, SimSpan.FromMinutes(seeds.Below(30)), 1, words,
                    new Consequences([], [], [], [new LevelShift(level, seeds.Below(200) - 100)])),
                events);
        }

        return true;
    }

    private static Id<Fact> HeldBy(World world, Id<Seat> seat, Seeds seeds) =>
        world.DeskOf(seat).Part<KnowledgeDesk>().Facts is { Count: > 0 } held ? held[seeds.Below(held.Count)].Fact : Any<Fact>(world.Scenario, seeds);

    private static Id<T> Any<T>(Scenario scenario, Seeds seeds)
        where T : Definition => new(seeds.Below(scenario.Table<T>().Count));
}
