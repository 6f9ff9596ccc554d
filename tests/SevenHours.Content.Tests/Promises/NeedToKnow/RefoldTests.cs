using SevenHours.Content.Tests.Running;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Promises.NeedToKnow;

/// <summary>Promise 2: a desk is what its seat was told, and nothing else. Folded from its own encoded and decoded notices it is the same.</summary>
public sealed class RefoldTests
{
    private const int Looks = 5;

    [Theory, InlineData("school", 1), InlineData("average", 2), InlineData("novice", 3)]
    public void Every_desk_refolded_from_its_own_stream_looks_and_answers_like_the_live_one(string skill, int seed)
    {
        var (_, commands) = Vicenza.Recorded(skill, (ulong)seed);
        var world = World.Create(Vicenza.Scenario, (ulong)seed);
        var events = new List<Happened>();
        for (var i = 0; i < commands.Count; i++)
        {
            world.Step(commands[i], events).ShouldBeNull();
            if (i % (commands.Count / Looks) == 0 || i == commands.Count - 1)
            {
                CompareAll(world, events);
            }
        }
    }

    [Fact]
    public void Every_desk_reads_the_same_in_Russian_when_refolded()
    {
        var play = Vicenza.Play("school", 4);
        foreach (var seat in Vicenza.Scenario.Seats.Ids)
        {
            Eyes.View(Refolded(play.World, play.Events, seat), "ru").ShouldBe(Eyes.View(play.World.DeskOf(seat), "ru"));
        }
    }

    private static void CompareAll(World world, IReadOnlyList<Happened> events)
    {
        foreach (var seat in world.Scenario.Seats.Ids)
        {
            var refolded = Refolded(world, events, seat);
            refolded.Count.ShouldBe(world.DeskOf(seat).Count);
            Eyes.See(refolded, world.Luck).ShouldBe(Eyes.See(world.DeskOf(seat), world.Luck), world.Scenario.Seats[seat].Name);
        }
    }

    private static Desk Refolded(World world, IEnumerable<Happened> events, Id<Seat> seat) => Desk.Fold(
        world.Scenario, seat,
        events.Where(e => e.Event.To.Has(seat)).Select(e => (e.At, Vicenza.Codec.ReadNotice(Vicenza.Codec.Write(e.Event.ForSeats())))),
        world.Now);
}
