using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Kernel;

public sealed class AudienceTests
{
    private static Worlds Three => new Worlds().Seats("ann", "bob", "cyd").Flags("door").Rule("call", new() { At = 60, Do = [Do.Ring("ann")] });

    [Fact]
    public void Each_seat_numbers_its_own_notices_from_one_without_gaps() =>
        Seeds.ForAll(40, seeds =>
        {
            var play = RandomPlay.Of(seeds).Run();
            foreach (var seat in play.Scenario.Seats.Ids)
            {
                play.World.DeskOf(seat).Count.ShouldBe(play.Events.Count(e => e.Event.To.Has(seat)));
            }
        });

    [Fact]
    public void A_seat_sees_neither_addressees_nor_what_was_taken_out()
    {
        var story = Story.Given(Three);
        story.When(new RingBell(story.Seat("ann"), SeatSet.Of(story.Seat("bob")) | SeatSet.Of(story.Seat("cyd"))));
        var seen = story.Events[^1].Event.ForSeats().ShouldBeOfType<BellRang>();
        seen.To.IsEmpty.ShouldBeTrue();
        seen.By.ShouldBe(Id<Seat>.None);
        seen.Loudness.ShouldBe(0);
    }

    [Fact]
    public void Nobody_learns_the_seed_or_the_scenario() =>
        new ExerciseStarted(42, "abc", 1) { To = SeatSet.Of(new Id<Seat>(0)) }.ForSeats().ShouldBe(new ExerciseStarted(0, "", 0));

    [Fact]
    public void Nobody_learns_the_authors_word_for_how_it_ended() =>
        new PlayEnded("missed", TextRef.Authored("scenario.ends")).ForSeats().ShouldBe(new PlayEnded("", TextRef.Authored("scenario.ends")));

    [Fact]
    public void What_others_do_leaves_no_trace_on_a_desk()
    {
        var quiet = Story.Given(Three, seed: 3);
        var busy = new Story(quiet.World.Fork());
        busy.Set("door").When(new RingBell(busy.Seat("ann"), SeatSet.Of(busy.Seat("ann"))), new SkipRule(busy.Rule("call")));
        quiet.When(new RingBell(quiet.Seat("bob"), SeatSet.Of(quiet.Seat("cyd")))).Until(100);
        busy.When(new RingBell(busy.Seat("bob"), SeatSet.Of(busy.Seat("cyd")))).Until(100);
        Bells(busy, "cyd").ShouldBe(Bells(quiet, "cyd"));
        busy.World.DeskOf(busy.Seat("cyd")).Count.ShouldBe(quiet.World.DeskOf(quiet.Seat("cyd")).Count);
    }

    [Fact]
    public void Hidden_state_neither_refuses_nor_allows_what_a_seat_does() =>
        typeof(Discipline).Assembly.GetTypes().Concat(typeof(SevenHours.Testing.Bells).Assembly.GetTypes())
            .Where(t => t.IsSubclassOf(typeof(SeatCommand)))
            .SelectMany(t => t.GetMethods().Where(m => m.Name == "Check"))
            .ShouldAllBe(m => m.GetParameters().Single().ParameterType == typeof(Desk));

    private static IEnumerable<(Handle, SimTime)> Bells(Story story, string seat) => story.World.DeskOf(story.Seat(seat)).Part<BellDesk>().Open;
}
