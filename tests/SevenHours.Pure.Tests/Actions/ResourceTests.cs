using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Actions;

public class ResourceTests
{
    [Fact]
    public void A_resource_that_is_away_never_refuses_it_makes_the_act_wait_and_says_until_when()
    {
        var play = RaidCase.Begin();
        play.Do(play.Start("chief", "entry", "house", "mediator"));
        var waiting = play.Desk<ActionsDesk>("chief").Waiting.ShouldHaveSingleItem();

        waiting.WaitsFor.ShouldBe(["mediator_ru"]);
        waiting.WaitsUntil.ShouldBe(PlayedWorld.Time("30m"));

        play.Until("30m");
        play.Desk<ActionsDesk>("chief").Running.ShouldHaveSingleItem().BeganAt.ShouldBe(PlayedWorld.Time("30m"));
        play.Until("1h49m");
        play.Desk<ActionsDesk>("chief").Finished.ShouldBeEmpty();
        play.Until("1h50m");
        play.Desk<ActionsDesk>("chief").Finished.ShouldHaveSingleItem();
        play.ShouldRefold();
    }

    [Fact]
    public void A_resource_that_others_use_is_missing_until_nobody_knows_when()
    {
        var play = RaidCase.Begin();
        play.Do(play.Start("chief", "entry", "other_house"));
        play.Do(play.Start("officer", "entry", "house"));
        var waiting = play.Desk<ActionsDesk>("officer").Waiting.ShouldHaveSingleItem();

        waiting.WaitsFor.ShouldBe(["officer"], "two of three officers are at the other door");
        waiting.WaitsUntil.ShouldBe(SimTime.Never);
        play.Until("1h");
        play.Desk<ActionsDesk>("officer").Running.ShouldHaveSingleItem().Plan.Target.ShouldBe(play.Subject("house"));
        play.Last<ActionBegan>().Causes.All.ShouldContain(play.Events.Last(e => e.Event is ActionStarted).Id);
    }

    [Fact]
    public void Acts_wait_in_the_order_they_were_given()
    {
        var play = RaidCase.Begin();
        var targets = new[] { "house", "other_house", "shelter" };
        foreach (var target in targets)
        {
            play.Do(play.Start("chief", "entry", target));
        }

        play.Until("5h");
        var began = play.All<ActionBegan>().Select(b => play.World.Part<ActionsPart>().Find(b.Handle)!.Plan.Target);
        began.ShouldBe(targets.Select(t => play.Subject(t)));
        play.World.Part<ActionsPart>().Acts.Max(a => a.Due).ShouldBe(PlayedWorld.Time("3h"));
    }

    [Fact]
    public void What_is_called_off_sets_its_resources_free_for_who_waits()
    {
        var play = RaidCase.Begin();
        play.Do(play.Start("chief", "entry", "other_house"));
        play.Do(play.Start("chief", "entry", "house"));
        var first = play.Desk<ActionsDesk>("chief").Running.ShouldHaveSingleItem();

        play.Until("10m").Do(new CancelAction(play.Seat("officer"), first.Handle));

        play.Desk<ActionsDesk>("chief").Running.ShouldHaveSingleItem().BeganAt.ShouldBe(PlayedWorld.Time("10m"));
        play.Until("3h");
        play.Desk<ActionsDesk>("chief").Find(first.Handle)!.Status.ShouldBe(ActStatus.Cancelled);
        play.Try(new CancelAction(play.Seat("officer"), first.Handle)).ShouldBe(ActionRefusals.OverAlready);
        play.ShouldRefold();
    }

    [Fact]
    public void An_agency_sees_what_of_its_own_pools_is_free_and_no_other_pool()
    {
        var play = RaidCase.Begin().Until("30m");
        play.Do(play.Start("chief", "entry", "house", "mediator"));

        var police = play.Desk<ActionsDesk>("chief").Pools.ShouldHaveSingleItem();
        (police.Pool, police.Free).ShouldBe((play.Id<ResourcePool>("officers"), 1));
        var mediation = play.Desk<ActionsDesk>("mediator").Pools.ShouldHaveSingleItem();
        (mediation.Pool, mediation.Free).ShouldBe((play.Id<ResourcePool>("mediators"), 0));
        play.Desk<ActionsDesk>("counsellor").Pools.ShouldBeEmpty();
    }

    [Fact]
    public void A_pool_that_is_sent_away_lends_nothing_new_and_what_it_lent_goes_on()
    {
        var play = RaidCase.New().With("rules", """
            rules:
              called_to_court: { at: 40m, do: [ { away: { resource: mediators, for: 2h } } ] }
            """).Begin().Until("30m");
        play.Do(play.Start("chief", "entry", "house", "mediator")).Until("1h50m");
        play.Desk<ActionsDesk>("chief").Finished.ShouldHaveSingleItem();

        play.Do(play.Start("chief", "entry", "house", "mediator"));

        play.Desk<ActionsDesk>("chief").Waiting.ShouldHaveSingleItem().WaitsUntil.ShouldBe(PlayedWorld.Time("2h40m"));
        play.Desk<ActionsDesk>("mediator").Pools.ShouldHaveSingleItem().BackAt.ShouldBe(PlayedWorld.Time("2h40m"));
        play.Until("2h40m").Desk<ActionsDesk>("chief").Running.ShouldHaveSingleItem();
        play.ShouldRefold();
    }

    [Fact]
    public void Others_cannot_draw_on_a_pool_that_is_not_shared()
    {
        var play = RaidCase.Begin();
        play.Do(play.Start("counsellor", "entry", "house")).Until("5h");

        play.Desk<ActionsDesk>("counsellor").Waiting.ShouldHaveSingleItem().WaitsFor.ShouldBe(["officer"]);
        play.World.Part<ActionsPart>().Used(play.Id<ResourcePool>("officers")).ShouldBe(0);
    }

    [Fact]
    public void Back_to_back_shifts_count_as_one()
    {
        var play = RaidCase.New().With("more", """
            resources:
              vans: { name: Vans, kind: van, agency: police, count: 2, away: [ { from: 1h, until: 2h }, { from: 2h, until: 3h } ] }
            """).Begin();
        var part = play.World.Part<ActionsPart>();

        part.Free(play.Id<ResourcePool>("vans"), PlayedWorld.Time("59m")).ShouldBe(2);
        part.BackAt(play.Id<ResourcePool>("vans"), PlayedWorld.Time("1h")).ShouldBe(PlayedWorld.Time("3h"));
        part.Free(play.Id<ResourcePool>("vans"), PlayedWorld.Time("2h")).ShouldBe(0);
        part.Free(play.Id<ResourcePool>("vans"), PlayedWorld.Time("3h")).ShouldBe(2);
    }
}
