using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Requests;

public class PolicyTests
{
    private const string Bed = """
        answers:
          bed:
            to: ngo
            for: shelter_place
            title: A place in the shelter
            after: 5m
            grant_when: "cited(girl_called)"
            else: return
            say_grant: The room is kept.
            say_return: Who is it for?
            do: [ { flag: bed_kept } ]
        """;

    [Fact]
    public void The_law_alone_grants_what_rests_on_enough_weight_a_fitting_ground_and_milder_means()
    {
        var play = RaidCase.Begin();
        play.Do(play.AskFor("chief", "entry", "house")).Until("2h");
        var made = play.Desk<RequestsDesk>("officer").Made.ShouldHaveSingleItem();
        var order = play.Desk<RequestsDesk>("chief").OrdersHeld.ShouldHaveSingleItem();

        (made.Status, made.Verdict).ShouldBe((RequestStatus.Answered, Verdict.Granted));
        (order.Action, order.Target, order.GivenBy).ShouldBe(
            (play.Id<ActionDefinition>("entry"), play.Subject("house"), play.Id<Agency>("prosecution")));
        (order.Until - order.From).ShouldBe(SimSpan.FromHours(6));
        play.Last<AuthorisationGranted>().Causes.First.ShouldBe(play.Last<RequestAnswered>().Id);
        play.ShouldRefold();
    }

    [Fact]
    public void What_is_missing_is_said()
    {
        var play = RaidCase.Begin();
        var full = play.AskFor("chief", "entry", "house");
        var asks = new[]
        {
            full with { Ground = Id<Ground>.None },
            full with { Ground = play.Id<Ground>("crime") },
            full with { Cites = [play.Id<Fact>("rumour")] },
            full with { Milder = TextRef.None },
            full with { Target = Id<Subject>.None, TargetText = TextRef.None },
            full with { Gaps = ["scope"] },
            full with { To = play.Id<Agency>("ngo") },
        };
        foreach (var ask in asks)
        {
            play.Do(ask);
        }

        play.Until("3h");
        play.Desk<RequestsDesk>("chief").Made.ShouldAllBe(r => r.Verdict == Verdict.Returned);
        play.Desk<RequestsDesk>("chief").Made.Select(r => string.Join(' ', r.Missing)).ShouldBe(
        [
            "ground", "ground.fitting", "facts", "milder", "target", "form.scope", "wrong_authority",
        ]);
        play.Desk<RequestsDesk>("chief").OrdersHeld.ShouldBeEmpty();
    }

    [Fact]
    public void Facts_about_the_target_or_people_count_in_full_and_others_half()
    {
        var play = RaidCase.Begin();
        var ask = play.AskFor("chief", "entry", "house") with { Cites = [play.Id<Fact>("rumour"), play.Id<Fact>("girl_called")] };
        play.Do(ask).Until("2h");
        play.Desk<RequestsDesk>("chief").Made.Single().Missing
            .ShouldBe(["facts"], "30 about a person and half of 30 about a number are 45 of 50");

        play.Do(ask with { Cites = [play.Id<Fact>("door_seen"), play.Id<Fact>("rumour")] }).Until("4h");
        play.Desk<RequestsDesk>("chief").Made.Last().Verdict.ShouldBe(Verdict.Granted, "40 about the house and half of 30 are 55 of 50");
    }

    [Fact]
    public void A_fact_cited_twice_counts_once()
    {
        var play = RaidCase.Begin();
        var seen = play.Id<Fact>("door_seen");
        play.Do(play.AskFor("chief", "entry", "house") with { Cites = [seen, seen] }).Until("2h");

        play.Desk<RequestsDesk>("chief").Made.Single().Missing.ShouldBe(["facts"]);
    }

    [Fact]
    public void A_policy_answers_for_its_agency_after_its_time_and_what_it_does_follows_a_grant()
    {
        var play = RaidCase.New().With("answers", Bed).Begin();
        var ask = Bedside(play);
        play.Do(ask).Until("5m");
        var returned = play.Desk<RequestsDesk>("chief").Made.Single();
        (returned.Verdict, returned.Says).ShouldBe((Verdict.Returned, TextRef.Authored("answers.bed.say_return")));
        play.World.IsSet(play.Id<Flag>("bed_kept")).ShouldBeFalse();

        play.Do(ask with { Cites = [play.Id<Fact>("girl_called")] }).Until("9m");
        play.World.IsSet(play.Id<Flag>("bed_kept")).ShouldBeFalse();
        play.Until("10m");
        play.World.IsSet(play.Id<Flag>("bed_kept")).ShouldBeTrue();
        play.Desk<RequestsDesk>("chief").OrdersHeld.ShouldBeEmpty("a room is no order");
        play.ShouldRefold();
    }

    [Fact]
    public void Conditions_of_a_policy_see_ground_weight_and_milder_means_of_that_request_alone()
    {
        var play = RaidCase.New().With("answers", """
            answers:
              door:
                to: prosecution
                for: entry
                after: 5m
                grant_when: "ground(danger) and cited_weight() >= 70 and milder_given() and at(girl, house)"
                else: refuse
                say_refuse: No.
            """).Begin();
        var ask = play.AskFor("chief", "entry", "house");
        play.Do(ask).Do(ask with { Milder = TextRef.None }).Do(ask with { Ground = play.Id<Ground>("crime") });
        play.Do(ask with { Cites = [play.Id<Fact>("door_seen")] }).Until("5m");

        play.Desk<RequestsDesk>("chief").Made.Select(r => r.Verdict)
            .ShouldBe([Verdict.Granted, Verdict.Refused, Verdict.Refused, Verdict.Refused]);
    }

    [Fact]
    public void Rules_wake_when_something_is_asked_granted_and_authorised()
    {
        var play = RaidCase.New().With("answers", Bed).With("rules", """
            rules:
              asked: { when: "asked(police, shelter_place)", do: [ { flag: asked } ] }
              returned: { when: "returned(police, shelter_place)", do: [ { flag: returned } ] }
              granted: { when: "granted(police, entry, house)", do: [ { flag: granted } ] }
              elsewhere: { when: "granted(police, entry, other_house) or granted(ngo, entry)", do: [ { flag: elsewhere } ] }
              leave: { when: "authorised(police, entry, house)", repeat: true, do: [ { flag: leave } ] }
              no_leave: { when: "granted(police, entry) and not authorised(police, entry)", do: [ { flag: no_leave } ] }
            """).Begin();
        play.Do(Bedside(play)).Do(play.AskFor("chief", "entry", "house"));
        Set(play, "asked").ShouldBeTrue();
        Set(play, "returned").ShouldBeFalse();

        play.Until("2h");
        (Set(play, "returned"), Set(play, "granted"), Set(play, "elsewhere"), Set(play, "leave"), Set(play, "no_leave"))
            .ShouldBe((true, true, false, true, false));

        play.Until("9h");
        Set(play, "no_leave").ShouldBeTrue("the order has expired");
    }

    private static bool Set(PlayedWorld play, string flag) => play.World.IsSet(play.Id<Flag>(flag));

    private static Disciplines.Requests.Ask Bedside(PlayedWorld play) => new(
        play.Seat("chief"), play.Id<Agency>("ngo"), Id<ActionDefinition>.None, play.Id<Topic>("shelter_place"))
    {
        Target = play.Subject("girl"), TargetText = play.NameOf("girl"),
    };
}
