using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Protection;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Actions;

public class LawfulnessTests
{
    [Fact]
    public void An_entry_with_an_order_can_be_used_in_full_and_names_the_order()
    {
        var play = WithOrder();
        play.Do(play.Start("chief", "entry", "house")).Until("4h");
        var act = play.World.Part<ActionsPart>().Acts.ShouldHaveSingleItem();

        act.Lawfulness.Admissibility.ShouldBe(Lawfulness.Full);
        act.Lawfulness.Order.ShouldBe(play.World.Part<RequestsPart>().Orders.ShouldHaveSingleItem().Handle);
        play.Desk<ActionsDesk>("chief").Finished.ShouldHaveSingleItem().ReliesOn.ShouldBe(act.Lawfulness.Order);
        play.World.Part<EvidencePart>().AdmissibilityOf(play.World, play.Id<Fact>("ledger")).ShouldBe(Lawfulness.Full);
        play.World.Part<ProtectionPart>().Breaches(play.Subject("keeper")).ShouldBe(0);
    }

    [Fact]
    public void An_expired_order_carries_nothing()
    {
        var play = WithOrder().Until("10h");
        play.All<AuthorisationExpired>().ShouldHaveSingleItem();

        play.Do(play.Start("chief", "entry", "house")).Until("12h");

        play.World.Part<ActionsPart>().Acts.ShouldHaveSingleItem().Lawfulness.HasBasis.ShouldBeFalse();
    }

    [Fact]
    public void An_order_of_who_may_not_give_it_carries_nothing()
    {
        var play = RaidCase.Begin();
        play.Do(play.AskFor("chief", "records", "phone"));
        var request = play.Desk<RequestsDesk>("prosecutor").Received.ShouldHaveSingleItem();
        play.Do(new AnswerRequest(play.Seat("prosecutor"), request.Handle, Verdict.Granted, RaidCase.Words("yes")));

        play.Desk<RequestsDesk>("chief").OrdersHeld.ShouldHaveSingleItem();
        play.Do(play.Start("chief", "records", "phone")).Until("1h");
        play.World.Part<ActionsPart>().Acts.ShouldHaveSingleItem().Lawfulness.HasBasis.ShouldBeFalse("a court decides on records");
    }

    [Fact]
    public void Half_remains_when_nobody_noted_why_it_was_necessary()
    {
        var play = RaidCase.Begin();
        play.Do(play.AskFor("chief", "entry", "house") with { Milder = TextRef.None, Text = TextRef.None });
        var request = play.Desk<RequestsDesk>("prosecutor").Received.ShouldHaveSingleItem();
        play.Do(new AnswerRequest(play.Seat("prosecutor"), request.Handle, Verdict.Granted, RaidCase.Words("yes")));
        play.Do(play.Start("chief", "entry", "house")).Until("1h");

        play.World.Part<EvidencePart>().AdmissibilityOf(play.World, play.Id<Fact>("ledger")).ShouldBe(500);
    }

    [Fact]
    public void What_is_derived_from_tainted_facts_is_as_tainted()
    {
        var play = RaidCase.Begin();
        play.Do(play.Start("chief", "records", "phone")).Until("30m");
        play.World.Part<EvidencePart>().AdmissibilityOf(play.World, play.Id<Fact>("calls")).ShouldBe(0);

        play.Do(play.AskFor("chief", "entry", "house")).Until("2h");
        play.Do(play.Start("chief", "entry", "house") with { Cites = [play.Id<Fact>("calls")] }).Until("4h");
        var entry = play.World.Part<ActionsPart>().Acts[^1];

        entry.Lawfulness.IsLawful.ShouldBeTrue();
        entry.Lawfulness.Admissibility.ShouldBe(0);
    }

    [Fact]
    public void An_order_obtained_on_tainted_facts_is_as_tainted()
    {
        var play = RaidCase.Begin();
        play.Do(play.Start("chief", "records", "phone")).Until("30m");
        var ask = play.AskFor("chief", "entry", "house");
        play.Do(ask with { Cites = [.. ask.Cites, play.Id<Fact>("calls")] }).Until("2h");
        play.Do(play.Start("chief", "entry", "house")).Until("4h");

        play.World.Part<ActionsPart>().Acts[^1].Lawfulness.Admissibility.ShouldBe(0);
    }

    [Fact]
    public void An_urgent_act_comes_first_and_is_validated_afterwards()
    {
        var play = RaidCase.Begin();
        play.Do(Urgent(play));
        play.Desk<ActionsDesk>("chief").Running.ShouldHaveSingleItem().ValidateBy.ShouldBe(PlayedWorld.Time("2h"));
        play.Do(play.AskFor("chief", "entry", "house")).Until("3h");
        var act = play.World.Part<ActionsPart>().Acts.ShouldHaveSingleItem();

        play.All<LawfulnessChanged>().ShouldHaveSingleItem().IsValidated.ShouldBeTrue();
        (act.Lawfulness.IsLawful, act.Lawfulness.AwaitsValidation).ShouldBe((true, false));
        play.Desk<ActionsDesk>("chief").Finished.ShouldHaveSingleItem().IsValidated.ShouldBe(true);
        play.World.Part<EvidencePart>().AdmissibilityOf(play.World, play.Id<Fact>("ledger")).ShouldBe(Lawfulness.Full);
        play.World.Part<ProtectionPart>().Breaches(play.Subject("keeper")).ShouldBe(0);
        play.ShouldRefold();
    }

    [Fact]
    public void An_urgent_act_that_nobody_validates_falls_with_all_it_found()
    {
        var play = RaidCase.Begin();
        play.Do(Urgent(play)).Until("1h59m");
        play.World.Part<EvidencePart>().AdmissibilityOf(play.World, play.Id<Fact>("ledger")).ShouldBe(Lawfulness.Full);
        play.World.Part<ProtectionPart>().Breaches(play.Subject("keeper")).ShouldBe(0);

        play.Until("2h");

        play.World.Part<EvidencePart>().AdmissibilityOf(play.World, play.Id<Fact>("ledger")).ShouldBe(0);
        play.World.Part<ProtectionPart>().Breaches(play.Subject("keeper")).ShouldBe(1);
        var act = play.Desk<ActionsDesk>("chief").Finished.ShouldHaveSingleItem();
        act.IsValidated.ShouldBe(false);
        act.Results.ShouldContain(TextRef.Authored("outcomes.c_without_order.say"));
        play.ShouldRefold();
    }

    [Fact]
    public void A_ground_the_law_does_not_accept_makes_nothing_urgent()
    {
        var play = RaidCase.Begin();
        play.Do(Urgent(play) with { UrgentGround = play.Id<Ground>("crime") });

        var lawfulness = play.World.Part<ActionsPart>().Acts.ShouldHaveSingleItem().Lawfulness;
        (lawfulness.HasBasis, lawfulness.AwaitsValidation).ShouldBe((false, false));
    }

    [Fact]
    public void Whoever_has_the_power_needs_no_order()
    {
        var play = RaidCase.New().With("more", """
            actions:
              hearing: { number: 9, title: Hearing, who: [prosecutor], on: [person], authorisation: prosecutor, lead_time: 10m }
            """).Begin();
        play.Do(play.Start("prosecutor", "hearing", "keeper")).Until("10m");

        play.World.Part<ActionsPart>().Acts.ShouldHaveSingleItem().Lawfulness.Admissibility.ShouldBe(Lawfulness.Full);
    }

    [Fact]
    public void The_author_can_give_an_order_without_a_request()
    {
        var play = RaidCase.New().With("rules", """
            rules:
              standing_order: { at: 10m, do: [ { authorise: { agency: police, action: entry, for: 2h } } ] }
            """).Begin().Until("10m");

        play.Desk<RequestsDesk>("officer").IsAuthorised(play.World.Now, play.Id<ActionDefinition>("entry"), play.Subject("other_house"))
            .ShouldBeTrue("an order without a target is for any");
        play.Do(play.Start("chief", "entry", "other_house")).Until("3h");
        play.World.Part<ActionsPart>().Acts.ShouldHaveSingleItem().Lawfulness.IsLawful.ShouldBeTrue();
    }

    private static StartAction Urgent(PlayedWorld play) => play.Start("chief", "entry", "house") with
    {
        UrgentGround = play.Id<Ground>("danger"), Why = RaidCase.Words("why"),
    };

    private static PlayedWorld WithOrder()
    {
        var play = RaidCase.Begin();
        return play.Do(play.AskFor("chief", "entry", "house")).Until("2h");
    }
}
