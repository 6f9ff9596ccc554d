using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Cooperation;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Cooperation;

/// <summary>What the clauses on presence and questioning let officers from abroad do, and what an act without them is worth.</summary>
public class PresenceTests
{
    [Fact]
    public void With_the_clause_officers_from_abroad_see_what_is_found_and_it_is_worth_as_much_as_ever()
    {
        var play = RiverCase.Begin().Founded().Then(Enter);
        play.Do(Bring(play, asks: false)).Until("3h");

        play.All<AbroadBrought>().ShouldHaveSingleItem().Presence.Flaws.ShouldBeEmpty();
        play.Desk<KnowledgeDesk>("far_officer").Holds(play.Id<Fact>("diary")).ShouldBeTrue("whoever is there sees it");
        play.World.Part<ActionsPart>().CapOf(Act(play)).ShouldBe(Lawfulness.Full);
        play.ShouldRefold();
    }

    [Theory]
    [InlineData(false, 500, BreakKind.ForeignPresence)]
    [InlineData(true, 0, BreakKind.ForeignHand)]
    public void Without_an_agreement_what_the_act_finds_is_flawed_and_questions_put_take_it_all(bool asks, int worth, BreakKind kind)
    {
        var play = RiverCase.Begin().Then(Order).Then(Enter);
        play.Do(Bring(play, asks)).Until("3h");

        play.All<AbroadBrought>().ShouldHaveSingleItem().Presence.Flaws.ShouldBe([PresenceFlaw.NoTeam]);
        play.World.Part<ActionsPart>().AdmissibilityOf(Act(play)).ShouldBeLessThanOrEqualTo(worth);
        var ledger = play.World.Part<EvidencePart>().Exhibits.First(exhibit => exhibit.Proves(play.Id<Fact>("ledger")));
        LawCheck.InTruth(play.World, ledger).ShouldContain(kind);
        play.Desk<CooperationDesk>("chief").Presences.ShouldHaveSingleItem().Flaws.ShouldBeEmpty("the court will say; the desk is not told");
        play.ShouldRefold();
    }

    [Fact]
    public void A_member_that_the_agreement_does_not_name_may_be_present_and_not_put_questions()
    {
        var play = RiverCase.Begin().Founded().Then(Enter);
        play.Do(Bring(play, asks: true));

        play.All<AbroadBrought>().ShouldHaveSingleItem().Presence.Flaws.ShouldBe([PresenceFlaw.NoQuestions]);
    }

    [Fact]
    public void Whoever_leads_an_entry_in_another_country_is_seen_by_those_who_speak_for_it_and_finds_nothing_of_use()
    {
        var play = RiverCase.New().With("far", Far).Begin().Then(p => p.Start("chief", "far_entry", "far_den")).Until("2h");

        var acted = play.All<ActedAbroad>().ShouldHaveSingleItem();
        acted.ShouldSatisfyAllConditions(
            one => one.Presence.Flaws.ShouldBe([PresenceFlaw.Alone]), one => one.To.Has(play.Seat("far_prosecutor")).ShouldBeTrue(), one => one.To.Has(play.Seat("far_officer")).ShouldBeFalse());
        play.World.Part<ActionsPart>().AdmissibilityOf(play.World.Part<ActionsPart>().Acts[0].Plan.Handle).ShouldBe(0);
        play.ShouldRefold();
    }

    [Fact]
    public void A_talk_in_another_country_needs_the_clause_on_questions()
    {
        var play = RiverCase.New().With("far", Far).Begin().Founded().Then(p => p.Start("chief", "far_talk", "far_guest")).Until("3h");
        play.All<ActedAbroad>().ShouldBeEmpty("the agreement lets the police put questions there");

        RiverCase.New().With("far", Far).Begin().Then(p => p.Start("chief", "far_talk", "far_guest")).Until("3h")
            .All<ActedAbroad>().ShouldHaveSingleItem().Presence.Flaws.ShouldBe([PresenceFlaw.NoTeam]);
    }

    [Fact]
    public void Impossible_is_presence_of_ones_own_country_twice_or_at_an_act_that_is_over()
    {
        var play = RiverCase.Begin().Then(Enter);
        play.Try(new BringAbroad(play.Seat("chief"), Act(play), play.Id<Agency>("ngo"), false)).ShouldBe(CooperationRefusals.SameCountry);
        play.Try(new BringAbroad(play.Seat("counsellor"), Act(play), play.Id<Agency>("far_police"), false)).ShouldBe(Refusal.NoSuchThing);
        play.Do(Bring(play, asks: false));
        play.Try(Bring(play, asks: true)).ShouldBe(PresenceRefusals.ThereAlready);
        play.Until("3h");
        play.Try(new BringAbroad(play.Seat("chief"), Act(play), play.Id<Agency>("far_prosecution"), false)).ShouldBe(ActionRefusals.OverAlready);
    }

    private const string Far = """
        places: { far_den: { name: A den, country: tessaria } }
        people: { far_guest: { name: A guest, at: far_den, is: victim, languages: [en] } }
        actions:
          far_entry: { number: 46, title: Entry there, who: [police], on: [place], lead_time: 1h, intrusive: 2 }
          far_talk: { number: 24, title: Talk there, who: [police], on: [person], lead_time: 20m }
        """;

    private static Command Enter(PlayedWorld play) => play.Start("chief", "entry", "house", "mediator");

    private static Command Order(PlayedWorld play) => play.AskFor("chief", "entry", "house");

    private static Handle Act(PlayedWorld play) => play.World.Part<ActionsPart>().Acts[^1].Plan.Handle;

    private static BringAbroad Bring(PlayedWorld play, bool asks) => new(play.Seat("chief"), Act(play), play.Id<Agency>("far_police"), asks);
}
