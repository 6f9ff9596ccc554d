using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Tongues;

public class StandInTests
{
    private static readonly Skill School = new() { Name = "school" };

    [Fact]
    public void A_stand_in_asks_a_mediator_for_what_it_cannot_read_and_a_mediators_stand_in_relays_it()
    {
        var play = new Play(RussianCall.Case().Build(), 3, School).Run(new SimTime(2 * 3600));
        var (chief, mediator) = (play.World.Scenario.Seats["chief"], play.World.Scenario.Seats["mediator"]);

        play.Events.Select(e => e.Event).OfType<RelayAsked>().ShouldAllBe(asked => asked.Of == mediator);
        var desk = play.World.DeskOf(chief).Part<KnowledgeDesk>();
        desk.Items[0].Relays.ShouldHaveSingleItem().Claims.ShouldBe(RelayHow.Faithful);
        desk.Holds(play.World.Scenario.Table<Fact>()["door"]).ShouldBeTrue();
        var arrived = play.Events.First(e => e.Event is RelayArrived);
        (arrived.At.Seconds - 300).ShouldBeInRange(60, 900);
    }

    [Fact]
    public void A_stand_in_who_interprets_in_a_room_relays_each_line_a_few_seconds_after_it()
    {
        var play = RussianCall.Case().With("persona", """
            personas: { voice: { of: girl, languages: [ru], layers: [ { id: door, topics: [place], facts: [tram], says: A tram. } ] } }
            """).With("meets", "rules:\n  meets: { at: 5m, do: [ contact: { seat: chief, with: girl } ] }\n").Begin().Until("5m");
        var voice = play.Id<Persona>("voice");
        play.Do(new OpenInterview(play.Seat("chief"), voice, new InterviewSetup(InterviewPurpose.Evidence) { Interpreting = Interpreting.By(play.Seat("mediator")) }));
        play.Do(new AskPersona(play.Seat("chief"), voice, QuestionStyle.Open, "place", TextRef.Typed("01")));
        Choice(play).ShouldBe((null, PlayedWorld.Time("5m8s")));

        play.Until("5m8s").Do(Choice(play).Command.ShouldNotBeNull());
        play.Until("5m16s").Do(Choice(play).Command.ShouldNotBeNull());

        play.Desk<KnowledgeDesk>("chief").Fact(play.Id<Fact>("tram")).ShouldNotBeNull().Source.ShouldBe(FactSource.Relay);
        Choice(play).ShouldBe((null, SimTime.Never));
    }

    /// <summary>What the mediator's stand-in does in a room now, and when it looks again.</summary>
    private static (SeatCommand? Command, SimTime Wake) Choice(PlayedWorld play)
    {
        var (mind, wake) = (new StandInMind(play.Seat("mediator"), School, play.World.Luck), SimTime.Never);
        var command = new TonguesDiscipline().Habits[1].Choose(play.World.DeskOf(play.Seat("mediator")), in mind, ref wake);
        return (command, wake);
    }
}
