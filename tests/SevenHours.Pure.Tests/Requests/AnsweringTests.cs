using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Requests;

public class AnsweringTests
{
    [Fact]
    public void A_person_who_takes_a_request_learns_what_it_cites_and_policy_leaves_it_to_him()
    {
        var play = Asked();
        var request = Received(play);
        play.Desk<KnowledgeDesk>("prosecutor").Holds(play.Id<Fact>("door_seen")).ShouldBeFalse();

        play.Do(new TakeRequest(play.Seat("prosecutor"), request.Handle)).Until("5h");

        Received(play).Status.ShouldBe(RequestStatus.Taken);
        play.Desk<RequestsDesk>("chief").Made.Single().Status.ShouldBe(RequestStatus.Open, "who asks is not told who reads it");
        var fact = play.Desk<KnowledgeDesk>("prosecutor").Fact(play.Id<Fact>("door_seen")).ShouldNotBeNull();
        (fact.Source, fact.From).ShouldBe((FactSource.Request, play.Seat("chief")));
    }

    [Fact]
    public void A_person_answers_at_once_and_says_for_how_long()
    {
        var play = Asked();
        play.Do(new AnswerRequest(play.Seat("prosecutor"), Received(play).Handle, Verdict.Granted, RaidCase.Words("yes"))
        {
            Valid = SimSpan.FromMinutes(30),
        });

        var order = play.Desk<RequestsDesk>("chief").OrdersHeld.ShouldHaveSingleItem();
        order.Until.ShouldBe(PlayedWorld.Time("30m"));
        play.Desk<RequestsDesk>("prosecutor").OrdersGiven.ShouldHaveSingleItem().ShouldBe(order);
        play.Last<RequestAnswered>().Causes.First.ShouldBe(play.Last<RequestTaken>().Id);
        play.Last<FactLearned>().Causes.First.ShouldBe(play.Last<RequestTaken>().Id);
        play.Until("30m").All<AuthorisationExpired>().ShouldHaveSingleItem();
        play.ShouldRefold();
    }

    [Fact]
    public void A_person_may_grant_too_easily_and_the_order_counts()
    {
        var play = RaidCase.Begin();
        play.Do(play.AskFor("chief", "entry", "other_house") with { Cites = [], Ground = Id<Ground>.None });
        play.Do(new AnswerRequest(play.Seat("prosecutor"), Received(play).Handle, Verdict.Granted, RaidCase.Words("go")));
        play.Do(play.Start("chief", "entry", "other_house")).Until("1h");

        play.World.Part<ActionsPart>().Acts.Single().Lawfulness.IsLawful.ShouldBeTrue();
    }

    [Fact]
    public void A_returned_request_gives_no_order_and_says_what_is_missing()
    {
        var play = Asked();
        play.Do(new AnswerRequest(play.Seat("prosecutor"), Received(play).Handle, Verdict.Returned, RaidCase.Words("why now"))
        {
            Missing = [MissingItems.Facts],
        });

        play.Desk<RequestsDesk>("chief").Made.Single().Missing.ShouldBe(["facts"]);
        play.Desk<RequestsDesk>("chief").OrdersHeld.ShouldBeEmpty();
        play.Try(new AnswerRequest(play.Seat("prosecutor"), Received(play).Handle, Verdict.Granted, TextRef.None))
            .ShouldBe(RequestRefusals.Settled);
    }

    [Fact]
    public void Where_a_person_answers_policy_waits_and_answers_what_was_left_when_the_person_has_gone()
    {
        var play = RaidCase.Begin();
        play.Do(new SetAnswering(play.Id<Agency>("prosecution"), true));
        play.Do(play.AskFor("chief", "entry", "house")).Until("5h");
        play.Desk<RequestsDesk>("chief").Made.Single().IsOpen.ShouldBeTrue();

        play.Do(new SetAnswering(play.Id<Agency>("prosecution"), false)).Until("5h");

        play.Desk<RequestsDesk>("chief").Made.Single().AnsweredAt.ShouldBe(PlayedWorld.Time("5h"));
        play.Do(new SetAnswering(play.Id<Agency>("prosecution"), false));
        play.Latest.ShouldBeEmpty();
        play.ShouldRefold();
    }

    [Fact]
    public void The_answer_desk_delays_answers_itself_or_lets_policy_speak_now()
    {
        var play = Asked();
        play.Do(new DelayAnswer(Received(play).Handle, PlayedWorld.Time("3h"))).Until("2h59m");
        play.Desk<RequestsDesk>("chief").Made.Single().IsOpen.ShouldBeTrue();
        play.Until("3h").Desk<RequestsDesk>("chief").Made.Single().Verdict.ShouldBe(Verdict.Granted);

        play.Do(play.AskFor("chief", "entry", "shelter"));
        play.Do(new AnswerByPolicyNow(play.Desk<RequestsDesk>("chief").Made.Last().Handle));
        var answered = play.Desk<RequestsDesk>("chief").Made.Last();
        (answered.Verdict, answered.AnsweredAt).ShouldBe((Verdict.Granted, PlayedWorld.Time("3h")));

        play.Do(play.AskFor("chief", "entry", "shelter"));
        play.Do(new AnswerAsDesk(play.Desk<RequestsDesk>("chief").Made.Last().Handle, Verdict.Refused, RaidCase.Words("no")));
        play.Desk<RequestsDesk>("chief").Made.Last().Verdict.ShouldBe(Verdict.Refused);
        play.Try(new AnswerByPolicyNow(play.Desk<RequestsDesk>("chief").Made.Last().Handle)).ShouldBe(RequestRefusals.Settled);
        play.Try(new AnswerByPolicyNow(new Handle(3))).ShouldBe(Refusal.NoSuchThing);
        play.ShouldRefold();
    }

    [Fact]
    public void A_request_can_be_taken_back_until_it_is_answered()
    {
        var play = Asked();
        var made = play.Desk<RequestsDesk>("chief").Made.Single();
        play.Do(new WithdrawRequest(play.Seat("officer"), made.Handle)).Until("5h");

        Received(play).Status.ShouldBe(RequestStatus.Withdrawn);
        play.All<RequestAnswered>().ShouldBeEmpty();
        play.Try(new WithdrawRequest(play.Seat("officer"), made.Handle)).ShouldBe(RequestRefusals.Settled);
    }

    [Fact]
    public void Only_what_makes_no_sense_is_refused()
    {
        var play = Asked();
        var ask = play.AskFor("chief", "entry", "house");
        var request = Received(play);

        play.Try(ask with { To = new Id<Agency>(99) }).ShouldBe(RequestRefusals.NoSuchAgency);
        play.Try(ask with { Action = Id<ActionDefinition>.None, Text = TextRef.None }).ShouldBe(RequestRefusals.AskForOneThing);
        play.Try(ask with { Cites = [play.Id<Fact>("diary")] }).ShouldBe(KnowledgeRefusals.FactNotHeld);
        play.Try(ask with { Target = new Id<Subject>(99) }).ShouldBe(Refusal.NoSuchThing);
        play.Try(new TakeRequest(play.Seat("chief"), request.Handle)).ShouldBe(Refusal.NoSuchThing);
        play.Try(new AnswerRequest(play.Seat("prosecutor"), request.Handle, Verdict.Granted, TextRef.None) { Valid = SimSpan.Zero })
            .ShouldBe(RequestRefusals.NoTimeAtAll);
        play.Try(new SetAnswering(new Id<Agency>(99), true)).ShouldBe(RequestRefusals.NoSuchAgency);
    }

    [Fact]
    public void A_frozen_seat_waits_for_its_answer_as_long_as_it_stood_still()
    {
        var play = Asked();
        play.Do(new FreezeScene(play.Subject("house"), play.Seats("chief"))).Until("5h");
        play.Desk<RequestsDesk>("chief").Made.Single().IsOpen.ShouldBeTrue();

        play.Do(new ThawScene(play.Subject("house"))).Until("5h");
        play.Desk<RequestsDesk>("chief").Made.Single().IsOpen.ShouldBeTrue();
        play.Until("7h").Desk<RequestsDesk>("chief").Made.Single().Verdict.ShouldBe(Verdict.Granted);
    }

    private static PlayedWorld Asked()
    {
        var play = RaidCase.Begin();
        return play.Do(play.AskFor("chief", "entry", "house"));
    }

    private static RequestOnDesk Received(PlayedWorld play) => play.Desk<RequestsDesk>("prosecutor").Received.ShouldHaveSingleItem();
}
