using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Kernel;

public sealed class CauseTests
{
    [Fact]
    public void Each_event_names_the_one_before_it_in_the_chain()
    {
        var story = Story.Given(new Worlds().Seats("ann").Flags("door", "light")
            .Rule("lamp", new() { When = Ask.Flag("door"), After = Delay.Fixed(new SimSpan(5)), Do = [Do.Set("light")] })
            .Rule("bell", new() { When = Ask.Flag("light"), Do = [Do.Ring()] }));
        story.Set("door").Until(5).Then("0 set door", "0 armed lamp for 5", "5 fired lamp", "5 set light", "5 fired bell", "5 rang at ann");
        story.Events.Skip(2).Select(e => e.Causes.First.Value).ShouldBe([1, 2, 3, 4, 5]);
        story.Events[1].Causes.ShouldBe(Causes.None);
    }

    [Fact]
    public void Causes_have_no_gap_and_no_repetition()
    {
        Causes.Of(EventId.None, new EventId(3)).ShouldBe(new Causes(new EventId(3), EventId.None));
        Causes.Of(new EventId(3), new EventId(3)).ShouldBe(new Causes(new EventId(3), EventId.None));
        Causes.Of(new EventId(1), new EventId(3)).All.ShouldBe([new EventId(1), new EventId(3)]);
        Causes.None.All.ShouldBeEmpty();
    }

    [Fact]
    public void In_every_world_causes_lead_back_to_what_somebody_began() =>
        Seeds.ForAll(40, seeds =>
        {
            var events = RandomPlay.Of(seeds).Run().Events;
            foreach (var happened in events)
            {
                foreach (var cause in happened.Causes.All)
                {
                    cause.Value.ShouldBeLessThan(happened.Id.Value);
                    events[cause.Value].At.ShouldBeLessThanOrEqualTo(happened.At);
                }
            }

            events.Where(e => e.Event is BellRang { By.IsSome: false }).ShouldAllBe(e => events[e.Causes.First.Value].Event is RuleFired);
        });
}
