using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.CrimeScenes;

public sealed class SceneTests
{
    [Fact]
    public void An_act_at_the_place_opens_the_scene_to_the_agency_that_acted_and_to_nobody_else()
    {
        var play = SceneCase.Opened();
        play.Desk<CrimeScenesDesk>("chief").Scenes.Count.ShouldBe(1);
        play.Desk<CrimeScenesDesk>("counsellor").Scenes.ShouldBeEmpty();
        play.Try(play.Go("counsellor", "hall")).ShouldBe(SceneRefusals.NotKnown);
    }

    [Fact]
    public void Whoever_goes_in_sees_what_lies_open_in_the_rooms_passed_and_a_colleague_learns_of_it()
    {
        var play = SceneCase.Opened().Do(SceneCase.Opened().Go("officer", "kitchen"));
        var sheet = play.Sheet("chief");
        sheet.Rooms.Select(room => room.Room).ShouldBe([play.Room("kitchen"), play.Room("hall")], ignoreOrder: true);
        sheet.Items.Select(item => item.Item).ShouldBe([play.Item("notebook"), play.Item("print"), play.Item("telephone"), play.Item("glass")], ignoreOrder: true);
        sheet.People.Count.ShouldBe(2);
        sheet.Visitor(play.Seat("officer"))!.Room.ShouldBe(play.Room("kitchen"));
        play.ShouldRefold();
    }

    [Fact]
    public void What_is_photographed_numbered_packed_sealed_and_labelled_becomes_an_exhibit_without_a_flaw()
    {
        var play = SceneCase.Opened();
        play.Do(play.Go("officer", "kitchen", people: 2))
            .Done(play.Work("officer", SceneWorkKind.Cordon, "kitchen"))
            .Done(play.Work("officer", SceneWorkKind.PhotographItem, "kitchen", "notebook"))
            .Done(play.Work("officer", SceneWorkKind.Mark, "kitchen", "notebook"))
            .Done(play.Work("officer", SceneWorkKind.Take, "kitchen", "notebook"));
        play.All<ItemTaken>().ShouldHaveSingleItem().Flaws.ShouldBe(SceneFlaws.None);
        var item = play.Sheet("chief").Item(play.Item("notebook"))!;
        (item.Marker, item.IsTaken, item.Flaws).ShouldBe((1, true, SceneFlaws.None));
        play.Desk<EvidenceDesk>("chief").Exhibits.Count.ShouldBe(1);
        play.Holds("officer", "diary").ShouldBeFalse();
        play.Done(play.Work("officer", SceneWorkKind.Examine, "kitchen", "notebook"));
        play.Holds("chief", "diary").ShouldBeTrue();
        play.ShouldRefold();
    }

    [Fact]
    public void Work_takes_hands_and_minutes()
    {
        var play = SceneCase.Opened();
        play.Do(play.Go("officer", "kitchen")).Do(play.Work("officer", SceneWorkKind.PhotographRoom, "kitchen"));
        play.Try(play.Work("officer", SceneWorkKind.PhotographItem, "kitchen", "notebook")).ShouldBe(SceneRefusals.HandsFull);
        play.Try(play.Go("officer", "hall")).ShouldBe(SceneRefusals.HandsFull);
        play.Until("33m").Sheet("chief").Room(play.Room("kitchen"))!.PhotographedAt.ShouldBe(SimTime.Never);
        play.Until("34m").Sheet("chief").Room(play.Room("kitchen"))!.PhotographedAt.ShouldBe(PlayedWorld.Time("34m"));
    }

    [Fact]
    public void Walking_in_beside_a_path_spoils_a_print_and_only_examining_it_shows()
    {
        var play = SceneCase.Opened();
        play.Do(play.Go("officer", "kitchen"));
        play.All<TraceSpoiled>().ShouldHaveSingleItem().To.IsEmpty.ShouldBeTrue();
        play.Sheet("officer").Item(play.Item("print"))!.IsSpoiledSeen.ShouldBeFalse();
        play.Done(play.Work("officer", SceneWorkKind.Examine, "kitchen", "print"));
        play.Sheet("officer").Item(play.Item("print"))!.IsSpoiledSeen.ShouldBeTrue();
        play.Holds("officer", "calls").ShouldBeFalse();
    }

    [Fact]
    public void Who_lays_a_path_first_and_keeps_to_it_finds_the_print_whole()
    {
        var play = SceneCase.Opened();
        play.Do(play.Go("officer", "outside"))
            .Done(play.Work("officer", SceneWorkKind.Path, "hall"))
            .Done(play.Work("officer", SceneWorkKind.Path, "kitchen"))
            .Do(play.Go("officer", "kitchen", path: true))
            .Done(play.Work("officer", SceneWorkKind.Swab, "kitchen", "print"))
            .Done(play.Work("officer", SceneWorkKind.Examine, "kitchen", "print"));
        play.All<TraceSpoiled>().ShouldBeEmpty();
        play.Holds("officer", "calls").ShouldBeTrue();
    }

    [Fact]
    public void Long_search_finds_what_is_hidden_but_not_what_only_somebody_knows()
    {
        var play = SceneCase.Opened();
        play.Do(play.Go("officer", "kitchen")).Done(play.Work("officer", SceneWorkKind.Search, "kitchen"));
        play.Sheet("chief").Item(play.Item("passport")).ShouldNotBeNull();
        // The police hold the rumour that tells of the second book.
        play.Sheet("chief").Item(play.Item("second_book")).ShouldNotBeNull();
        play.Do(new AdmitToScene(play.Seat("officer"), play.Scene(), play.Seats("counsellor")));
        play.Sheet("counsellor").Items.ShouldBeEmpty();
    }

    [Fact]
    public void A_victim_left_with_her_keeper_is_noticed_after_ten_minutes_and_not_when_they_were_parted()
    {
        var left = SceneCase.Opened();
        left.Do(left.Go("officer", "kitchen")).Until("41m");
        left.All<PeopleTogether>().ShouldHaveSingleItem().To.Has(left.Seat("chief")).ShouldBeTrue();

        var parted = SceneCase.Opened();
        parted.Do(parted.Go("officer", "kitchen")).Done(parted.Work("officer", SceneWorkKind.Lead, "kitchen", person: "girl", to: "vehicle_1")).Until("45m");
        parted.All<PeopleTogether>().ShouldBeEmpty();
        parted.Sheet("officer").Person(parted.Id<Subject>("girl"))!.Room.ShouldBe(parted.Room("vehicle_1"));
    }

    [Fact]
    public void Whoever_leads_both_in_the_same_gloves_carries_something_over_and_fresh_clothing_prevents_it()
    {
        var play = SceneCase.Opened();
        play.Do(play.Go("officer", "kitchen")).Done(play.Work("officer", SceneWorkKind.Lead, "kitchen", person: "keeper", to: "vehicle_2"));
        play.Done(play.Work("officer", SceneWorkKind.Care, "kitchen", person: "girl"));
        play.All<HandsCrossed>().ShouldHaveSingleItem();
        play.Sheet("officer").Person(play.Id<Subject>("girl"))!.CaredAt.ShouldBe(play.World.Now);

        var fresh = SceneCase.Opened();
        fresh.Do(fresh.Go("officer", "kitchen")).Done(fresh.Work("officer", SceneWorkKind.Lead, "kitchen", person: "keeper", to: "vehicle_2"))
            .Done(fresh.Work("officer", SceneWorkKind.Change, "kitchen"))
            .Done(fresh.Work("officer", SceneWorkKind.Care, "kitchen", person: "girl"));
        fresh.All<HandsCrossed>().ShouldBeEmpty();
    }

    [Fact]
    public void A_danger_met_costs_hands_and_one_made_safe_does_not()
    {
        var play = SceneCase.Opened();
        play.Do(play.Go("officer", "cellar"));
        play.All<HazardSeen>().ShouldHaveSingleItem().IsMet.ShouldBeTrue();
        play.Try(play.Work("officer", SceneWorkKind.PhotographRoom, "cellar")).ShouldBe(SceneRefusals.HandsFull);

        var safe = SceneCase.Opened();
        safe.Do(safe.Go("officer", "hall")).Done(safe.Work("officer", SceneWorkKind.MakeSafe, "cellar")).Do(safe.Go("officer", "cellar"));
        safe.All<HazardSeen>().ShouldHaveSingleItem().IsMet.ShouldBeFalse();
    }

    [Fact]
    public void Two_agencies_work_at_once_and_what_one_took_is_gone_for_the_other()
    {
        var play = SceneCase.Opened();
        play.Do(play.Go("officer", "kitchen")).Do(new AdmitToScene(play.Seat("officer"), play.Scene(), play.Seats("counsellor"))).Do(play.Go("counsellor", "kitchen"));
        play.Do(play.Go("counsellor", "hall"));
        play.Done(play.Work("officer", SceneWorkKind.Take, "kitchen", "notebook"));
        play.Sheet("counsellor").Item(play.Item("notebook"))!.IsTaken.ShouldBeFalse();
        play.Do(play.Go("counsellor", "kitchen")).Do(play.Work("counsellor", SceneWorkKind.PhotographItem, "kitchen", "notebook"));
        play.All<ItemGone>().ShouldHaveSingleItem();
        play.Sheet("counsellor").Item(play.Item("notebook"))!.IsTaken.ShouldBeTrue();
        play.ShouldRefold();
    }

    [Fact]
    public void A_frozen_place_lets_no_work_end_and_what_was_under_way_ends_later()
    {
        var play = SceneCase.Opened();
        play.Do(play.Go("officer", "kitchen")).Do(play.Work("officer", SceneWorkKind.PhotographRoom, "kitchen"));
        play.Do(new FreezeScene(play.Id<Subject>("house"), SeatSet.Nobody)).Until("40m").Do(new ThawScene(play.Id<Subject>("house")));
        play.All<SceneWorkDone>().ShouldBeEmpty();
        play.Until("44m").All<SceneWorkDone>().Count.ShouldBe(1);
    }
}
