using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Knowledge;

public class ConditionTests
{
    private static PlayedWorld Play(string when) => Play("rules", $$"""
        rules: { r: { when: "{{when}}", do: [ flag: hit ] } }
        """);

    private static PlayedWorld Play(string file, string yaml) => new SmallCase().With("facts", """
        facts:
          known: { statement: Known., held_by: [counsellor] }
          other: { statement: Other., held_by: [counsellor] }
        """).With("injects", """
        injects: { a_call: { channel: call, at: 10m, from: A, to: [chief], title: T, text: X, facts: [other] } }
        """).With("tasks", """
        tasks: { note: { title: N, text: W, to: [chief], at: 10m, due: 30m } }
        """).With(file, yaml).Begin();

    private static bool Hit(PlayedWorld play) => play.World.IsSet(play.Id<Flag>("hit"));

    [Theory]
    [InlineData("knows(chief, known)", true)]
    [InlineData("knows(police, known)", true)]
    [InlineData("knows(officer, known)", false)]
    [InlineData("shared(known, police)", true)]
    [InlineData("shared(other, police)", false)]
    public void Knowing_and_sharing_are_asked_of_a_seat_or_of_an_agency(string when, bool expected)
    {
        var play = Play(when);
        Hit(play).ShouldBeFalse();

        play.Do(new ShareFacts(play.Seat("counsellor"), play.Seats("chief"), [play.Id<Fact>("known")]));
        play.Do(new OpenItem(play.Seat("chief"), play.Desk<KnowledgeDesk>("chief").Items[0].Handle));

        Hit(play).ShouldBe(expected);
    }

    [Fact]
    public void What_somebody_holds_from_the_first_can_trigger_at_startex() => Hit(Play("anyone_knows(known)")).ShouldBeTrue();

    [Theory]
    [InlineData("delivered(a_call)", true, true)]
    [InlineData("opened(chief, a_call)", false, true)]
    [InlineData("opened(police, a_call)", false, true)]
    [InlineData("opened(officer, a_call)", false, false)]
    public void Arriving_and_being_opened_are_two_things(string when, bool onArrival, bool onOpening)
    {
        var play = Play(when).Until("10m");
        Hit(play).ShouldBe(onArrival);

        play.Do(new OpenItem(play.Seat("chief"), play.Desk<KnowledgeDesk>("chief").Items[0].Handle));

        Hit(play).ShouldBe(onOpening);
    }

    [Fact]
    public void A_decision_can_be_waited_for()
    {
        var play = Play("decided(chief)");
        play.Do(new RecordDecision(play.Seat("chief"), TextRef.Typed("1"), TextRef.None, TextRef.None, Sureness.Even));

        Hit(play).ShouldBeTrue();
    }

    [Theory]
    [InlineData("holds(known)", "counsellor", true)]
    [InlineData("holds(known)", "chief", false)]
    [InlineData("got(a_call) and not read(a_call)", "chief", true)]
    [InlineData("task(note) and not submitted(note)", "chief", true)]
    [InlineData("task(note)", "officer", false)]
    [InlineData("told(police) and shared(known, police)", "counsellor", true)]
    [InlineData("told(police)", "chief", false)]
    public void A_seat_asks_its_own_desk_only(string when, string seat, bool expected)
    {
        var play = Play("playbook", $$"""
            playbook: { {{seat}}: { steps: [ { id: s, when: "{{when}}", do: { decide: { what: Yes. } } } ] } }
            """);
        play.Do(new ShareFacts(play.Seat("counsellor"), play.Seats("officer"), [play.Id<Fact>("known")])).Until("11m");

        play.Scenario.Table<Playbook>()[0].Steps[0].When.Holds(play.World.DeskOf(play.Seat(seat))).ShouldBe(expected);
    }
}
