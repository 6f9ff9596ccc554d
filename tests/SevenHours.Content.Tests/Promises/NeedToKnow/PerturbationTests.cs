using SevenHours.Content.Tests.Running;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Promises.NeedToKnow;

/// <summary>
/// Promise 2: two plays of the case that differ in what a seat is not told. As long as its streams are equal, so is everything the seat
/// can see: its feed, its pages, what it is refused, what it is offered.
/// </summary>
public sealed class PerturbationTests(ITestOutputHelper output)
{
    private static readonly string[] Skills = ["school", "average", "novice"];
    private int pairs;
    private int hidden;

    [Fact]
    public void What_a_seat_is_not_told_changes_nothing_it_can_see()
    {
        Seeds.ForAll(6, seeds =>
        {
            var (_, commands) = Vicenza.Recorded(Skills[seeds.Seed % 3], seeds.Seed);
            var twins = new Twins(seeds.Seed);
            var firstDeed = seeds.Below(commands.Count * 3 / 4);
            for (var i = 0; i < commands.Count && !twins.Busy.HasEnded; i++)
            {
                twins.DoBoth(commands[i]);
                if (i >= firstDeed && seeds.Below(12) == 0 && twins.DoHidden(seeds))
                {
                    hidden++;
                    pairs += twins.Compare(seeds, seats: 4);
                }
            }

            pairs += twins.Compare(seeds, seats: Vicenza.Scenario.Seats.Count);
        });
        output.WriteLine($"{hidden} hidden deeds; {pairs} pairs of desks with equal streams in unequal worlds");
        hidden.ShouldBeGreaterThan(60);
        pairs.ShouldBeGreaterThan(120);
    }

    [Fact]
    public void A_note_of_the_staff_leaves_every_stream_as_it_is_to_the_end() => Seeds.ForAll(2, seeds =>
    {
        var (_, commands) = Vicenza.Recorded("average", seeds.Seed);
        var twins = new Twins(seeds.Seed);
        foreach (var command in commands)
        {
            twins.DoBoth(command);
            if (seeds.Below(10) == 0 && !twins.Busy.HasEnded) twins.DoHidden(new SevenHours.Disciplines.Knowledge.Note(TextRef.Typed("n")));
        }

        foreach (var seat in Vicenza.Scenario.Seats.Ids)
        {
            twins.AreEqualFor(seat).ShouldBeTrue(Vicenza.Scenario.Seats[seat].Name);
        }

        twins.Compare(seeds, Vicenza.Scenario.Seats.Count).ShouldBe(Vicenza.Scenario.Seats.Count);
    });
}
