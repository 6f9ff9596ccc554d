using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Cooperation;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Cooperation;

/// <summary>Letters between countries: what each must hold, how each is answered, and what the answer is worth.</summary>
public class LetterTests
{
    private const string Post = """
        channels:
          wire: { title: Wire, kind: police, who: [police], essentials: [about, facts, grading], after: 1h, urgent: 10m, urgent_limit: 2h }
          treaty: { title: Treaty, kind: legal_aid, who: [prosecutor], essentials: [about, offence, ground, facts, measure], after: 2h, evidence: true }
          warrant: { title: Warrant, kind: warrant, who: [prosecutor], essentials: [about, offence, facts], after: 1h, evidence: true }
        letters:
          keeper_there: { to: far_office, about: keeper, tells: [diary], says: He is known here., do: [ { flag: known_there } ] }
          keeper_wanted: { to: far_office, about: tenant, by: [warrant], do: [ { flag: arrested } ], at_once: [ { flag: word_is_out } ] }
        offences:
          theirs_too: { title: Both know it, text: Both., articles: { verania: { cite: "1" }, tessaria: { cite: "2" } }, elements: { act: { title: Act, asks: What., facts: [act] } } }
          ours_alone: { title: Ours, text: Ours., articles: { verania: { cite: "3" } }, elements: { act: { title: Act, asks: What., facts: [act] } } }
        """;

    [Fact]
    public void Policy_returns_what_lacks_something_and_says_what_and_tells_when_nothing_is_missing()
    {
        var play = Begin();
        play.Do(Wire(play) with { Letter = Wire(play).Letter with { Information = InformationGrade.None } }).Until("3h");
        play.All<LetterAnswered>().ShouldHaveSingleItem().Reply.ShouldSatisfyAllConditions(
            reply => reply.Outcome.ShouldBe(LetterOutcome.Returned), reply => reply.Gaps.ShouldBe([LetterGap.Grading]));

        play.Do(Wire(play)).Until("6h");

        play.Last<LetterAnswered>().Event.ShouldBeOfType<LetterAnswered>().Reply.Outcome.ShouldBe(LetterOutcome.Answered);
        play.Desk<KnowledgeDesk>("chief").Holds(play.Id<Fact>("diary")).ShouldBeTrue();
        play.World.Part<KnowledgePart>().HoldingOf(play.Seat("chief"), play.Id<Fact>("diary"))!.Value.Admissible.ShouldBe(0, "a police channel brings intelligence");
        play.ShouldRefold();
    }

    [Fact]
    public void The_same_asked_again_by_a_way_that_brings_evidence_may_be_used()
    {
        var play = Begin();
        play.Do(Wire(play)).Until("3h").Do(Treaty(play)).Until("8h");
        play.World.Part<KnowledgePart>().HoldingOf(play.Seat("chief"), play.Id<Fact>("diary"))!.Value.Admissible.ShouldBe(0, "the police asked by wire");
        play.World.Part<KnowledgePart>().HoldingOf(play.Seat("prosecutor"), play.Id<Fact>("diary"))!.Value.Admissible.ShouldBe(Lawfulness.Full);
        play.World.Part<EvidencePart>().AdmissibilityOf(play.World, play.Id<Fact>("diary")).ShouldBe(Lawfulness.Full);
        play.ShouldRefold();
    }

    [Fact]
    public void The_law_of_the_receiver_asks_for_an_offence_both_know_the_right_authority_and_a_channel_that_fits()
    {
        var play = Begin();
        Letter Now(Func<Letter, Letter> change) => change(Treaty(play).Letter) with { From = play.Seat("prosecutor") };
        LetterLaw.Gaps(play.Scenario, Now(letter => letter)).ShouldBeEmpty();
        LetterLaw.Gaps(play.Scenario, Now(letter => letter with { Offence = play.Id<Offence>("ours_alone") })).ShouldBe([LetterGap.DualCriminality]);
        LetterLaw.Gaps(play.Scenario, Now(letter => letter with { To = play.Id<Agency>("far_police") })).ShouldBe([LetterGap.Authority]);
        LetterLaw.Gaps(play.Scenario, Now(letter => letter with { Ground = play.Id<Ground>("danger") })).ShouldBe([LetterGap.Ground], "their law does not know it");
        LetterLaw.Gaps(play.Scenario, Now(letter => letter with { Channel = play.Id<CooperationChannel>("wire"), ForCourt = true })).ShouldBe([LetterGap.Sender, LetterGap.Channel, LetterGap.Grading]);
        LetterLaw.Gaps(play.Scenario, Now(letter => letter with { Channel = play.Id<CooperationChannel>("warrant") })).ShouldBeEmpty("theirs asks for no guarantees");
    }

    [Fact]
    public void A_seat_answers_with_what_it_holds_and_its_consent_makes_it_evidence()
    {
        var play = Begin();
        var letter = Wire(play) with { Letter = Wire(play).Letter with { To = play.Id<Agency>("far_police") } };
        play.Do(letter);
        var handle = play.Desk<CooperationDesk>("far_officer").Letters.All.ShouldHaveSingleItem().Handle;
        play.Desk<KnowledgeDesk>("far_officer").Holds(play.Id<Fact>("door_seen")).ShouldBeTrue("the letter gives what it cites");
        play.Desk<WallDesk>("far_officer").ControlOf(play.Fact("door_seen"))!.Code.ShouldBe(HandlingCode.H2);

        play.Do(new AnswerLetter(play.Seat("far_officer"), handle, LetterOutcome.Answered, RaidCase.Words("We know the house.")) { Items = [play.Fact("far_house")] });

        play.Desk<WallDesk>("chief").ControlOf(play.Fact("far_house"))!.Code.ShouldBe(HandlingCode.H1);
        play.Try(new AnswerLetter(play.Seat("far_officer"), handle, LetterOutcome.Refused, TextRef.None)).ShouldBe(CooperationRefusals.AnsweredAlready);
        play.Try(new AnswerLetter(play.Seat("far_prosecutor"), handle, LetterOutcome.Refused, TextRef.None)).ShouldBe(Refusal.NoSuchThing);
        play.Do(letter);
        var again = play.Desk<CooperationDesk>("far_officer").Letters.All[1].Handle;
        play.Do(new AnswerLetter(play.Seat("far_officer"), again, LetterOutcome.Answered, TextRef.None) { Items = [play.Fact("far_house")], AsEvidence = true });
        play.Desk<WallDesk>("chief").ControlOf(play.Fact("far_house"))!.Code.ShouldBe(HandlingCode.H0);
        play.ShouldRefold();
    }

    [Fact]
    public void A_warrant_for_later_is_read_there_when_it_holds_and_word_gets_round_then()
    {
        var play = Begin();
        play.Do(new SendLetter(play.Seat("prosecutor"), Treaty(play).Letter with
        {
            Channel = play.Id<CooperationChannel>("warrant"), About = play.Id<Subject>("tenant"), AboutText = play.NameOf("tenant"), HoldsFrom = PlayedWorld.Time("5h"),
        })).Until("4h");
        play.All<LetterArrived>().ShouldBeEmpty();
        play.World.IsSet(play.Id<Flag>("word_is_out")).ShouldBeFalse();

        play.Until("5h").World.IsSet(play.Id<Flag>("word_is_out")).ShouldBeTrue();
        play.Until("8h").World.IsSet(play.Id<Flag>("arrested")).ShouldBeTrue();
    }

    [Fact]
    public void A_limit_that_runs_out_is_told_to_both_sides_and_a_letter_within_one_country_is_none()
    {
        var play = Begin();
        play.Do(Wire(play) with { Letter = Wire(play).Letter with { To = play.Id<Agency>("far_police"), IsUrgent = true } });
        play.Do(new SetAnswering(play.Id<Agency>("far_police"), true)).Until("3h");

        play.All<LetterOverdue>().ShouldHaveSingleItem();
        play.Desk<CooperationDesk>("far_officer").Letters.All[0].IsOverdue.ShouldBeTrue();
        play.Try(Wire(play) with { Letter = Wire(play).Letter with { To = play.Id<Agency>("ngo") } }).ShouldBe(CooperationRefusals.SameCountry);
    }

    [Fact]
    public void Who_typed_a_name_is_not_told_whom_it_fitted()
    {
        var play = Begin();
        play.Do(Wire(play) with { Letter = Wire(play).Letter with { AboutText = RaidCase.Words("the one they call the keeper") } });

        play.Desk<CooperationDesk>("chief").Letters.All[0].About.IsSome.ShouldBeFalse();
        play.World.Part<CooperationPart>().Letters.All[0].About.ShouldBe(play.Id<Subject>("keeper"));
    }

    private static PlayedWorld Begin() => RiverCase.New().With("post", Post).Begin();

    private static SendLetter Wire(PlayedWorld play) => new(play.Seat("chief"), new Letter(
        Handle.None, play.Seat("chief"), play.Id<Agency>("far_office"), play.Id<CooperationChannel>("wire"), RaidCase.Words("Who is he?"), default)
    {
        About = play.Id<Subject>("keeper"), AboutText = play.NameOf("keeper"), Cites = [play.Id<Fact>("door_seen")], Code = HandlingCode.H2, Source = SourceGrade.B, Information = InformationGrade.KnownToSource,
    });

    private static SendLetter Treaty(PlayedWorld play)
    {
        if (!play.Desk<KnowledgeDesk>("prosecutor").Holds(play.Id<Fact>("door_seen")))
        {
            play.Do(new ShareItems(play.Seat("chief"), play.Seats("prosecutor"), [play.Fact("door_seen")], RaidCase.Words("For the letter.")));
        }

        return new SendLetter(play.Seat("prosecutor"), new Letter(
            Handle.None, play.Seat("prosecutor"), play.Id<Agency>("far_office"), play.Id<CooperationChannel>("treaty"), RaidCase.Words("Hear him."), default)
        {
            About = play.Id<Subject>("keeper"), AboutText = play.NameOf("keeper"), Cites = [play.Id<Fact>("door_seen")], Offence = play.Id<Offence>("theirs_too"),
            Ground = play.Id<Ground>("crime"), Measure = RaidCase.Words("A hearing."), Code = HandlingCode.H0,
        });
    }
}
