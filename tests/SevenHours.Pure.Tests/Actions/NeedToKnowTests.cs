using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Actions;

/// <summary>The second promise: a seat knows only what it was told.</summary>
public class NeedToKnowTests
{
    [Fact]
    public void Two_seats_cannot_infer_each_others_doings()
    {
        var alone = RaidCase.Begin();
        alone.Do(alone.Start("counsellor", "talk", "girl")).Until("6h");
        var beside = RaidCase.Begin();
        beside.Do(beside.Start("chief", "records", "phone"));
        beside.Do(beside.AskFor("chief", "entry", "house"));
        beside.Do(beside.Start("counsellor", "talk", "girl"));
        beside.Do(beside.Start("chief", "visit", "house")).Until("6h");

        beside.StreamOf("counsellor").ShouldBe(alone.StreamOf("counsellor"));
        beside.StreamOf("counsellor").Count.ShouldBeGreaterThan(3);
        beside.StreamOf("chief").ShouldNotBe(alone.StreamOf("chief"));
    }

    [Fact]
    public void Hidden_state_neither_refuses_nor_allows()
    {
        var there = RaidCase.Begin();
        var gone = RaidCase.New().With("rules", """
            rules: { moved: { at: 1m, do: [ { move: { who: girl, to: shelter } } ] } }
            """).Begin().Until("2m");
        there.Until("2m");

        there.Do(there.Start("chief", "entry", "house"));
        gone.Do(gone.Start("chief", "entry", "house"));

        gone.StreamOf("chief").ShouldBe(there.StreamOf("chief"), "whether she is there shows when the door opens");
        there.Until("2h");
        gone.Until("2h");
        gone.StreamOf("chief").ShouldNotBe(there.StreamOf("chief"));
    }

    [Fact]
    public void A_seat_is_not_told_how_its_act_stands_before_the_law_nor_when_it_ends()
    {
        var unlawful = RaidCase.Begin();
        unlawful.Do(unlawful.Start("counsellor", "exam", "girl"));
        var began = unlawful.All<ActionBegan>().ShouldHaveSingleItem();
        var seen = began.ForSeats().ShouldBeOfType<ActionBegan>();

        began.Lawfulness.InMandate.ShouldBeFalse();
        (seen.Lawfulness.InMandate, seen.Lawfulness.HasBasis, seen.Lawfulness.Admissibility).ShouldBe((true, true, Lawfulness.Full));
        (seen.Due, seen.Uses.Count, seen.To).ShouldBe((SimTime.Never, 0, SeatSet.Nobody));
        unlawful.Desk<ActionsDesk>("counsellor").Running.ShouldHaveSingleItem().Expected(unlawful.Scenario)
            .ShouldBe((PlayedWorld.Time("10m"), PlayedWorld.Time("10m")));
    }

    [Fact]
    public void Typed_words_do_not_tell_a_seat_whom_they_fitted()
    {
        var play = RaidCase.Begin();
        var words = RaidCase.Words("canal 19");
        play.Do(play.Start("chief", "entry", "house") with { TargetText = words });
        play.Do(play.AskFor("chief", "entry", "house") with { TargetText = words }).Until("2h");

        play.Desk<ActionsDesk>("chief").Acts.ShouldHaveSingleItem().Plan.Target.IsSome.ShouldBeFalse();
        play.Desk<RequestsDesk>("prosecutor").Received.ShouldHaveSingleItem().Petition.Target.IsSome.ShouldBeFalse();
        play.Desk<RequestsDesk>("chief").OrdersHeld.ShouldHaveSingleItem().Target.IsSome.ShouldBeFalse();
        play.World.Part<ActionsPart>().Acts.ShouldHaveSingleItem().Plan.Target.ShouldBe(play.Subject("house"));
    }

    [Fact]
    public void An_agency_shares_what_its_seats_do_and_nobody_else_learns_of_it()
    {
        var play = RaidCase.Begin();
        play.Do(play.Start("chief", "visit", "house")).Until("1h");

        play.Desk<ActionsDesk>("officer").Finished.ShouldHaveSingleItem().Plan.Seat.ShouldBe(play.Seat("chief"));
        foreach (var seat in new[] { "counsellor", "prosecutor", "mediator" })
        {
            play.Desk<ActionsDesk>(seat).Acts.ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_request_is_known_to_who_asks_and_who_is_asked_alone()
    {
        var play = RaidCase.Begin();
        play.Do(play.AskFor("chief", "entry", "house")).Until("3h");

        play.Desk<RequestsDesk>("officer").Made.ShouldHaveSingleItem();
        play.Desk<RequestsDesk>("prosecutor").Received.ShouldHaveSingleItem();
        play.Desk<RequestsDesk>("prosecutor").OrdersGiven.ShouldHaveSingleItem();
        play.Desk<RequestsDesk>("counsellor").Received.ShouldBeEmpty();
        play.Events.Where(e => e.Event is RequestMade or RequestReceived or RequestAnswered or AuthorisationGranted)
            .ShouldAllBe(e => !e.Event.To.Has(play.Seat("counsellor")) && !e.Event.To.Has(play.Seat("mediator")));
    }

    [Fact]
    public void Another_seats_decision_does_not_shift_ones_own_luck()
    {
        const string Chancy = """
            actions:
              search: { number: 20, title: Search, on: [place], lead_time: [10m, 30m, 2h] }
            outcomes:
              z_hit: { on: search, chance: 50, say: Found. }
            """;
        for (ulong seed = 1; seed <= 8; seed++)
        {
            var alone = RaidCase.New().With("more", Chancy).Begin(seed);
            var beside = RaidCase.New().With("more", Chancy).Begin(seed);
            beside.Do(beside.Start("prosecutor", "search", "shelter"));
            foreach (var play in new[] { alone, beside })
            {
                play.Do(play.Start("chief", "search", "house")).Until("5h");
            }

            beside.StreamOf("chief").ShouldBe(alone.StreamOf("chief"));
        }
    }
}
