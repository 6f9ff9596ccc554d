using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Inspections;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Inspections;

public sealed class VisitTests
{
    [Fact]
    public void An_act_at_the_place_brings_a_visit_and_nobody_who_was_not_brought_along_knows_of_it()
    {
        var play = HallCase.Opened();
        play.Sheet("clerk").IsThere.ShouldBeTrue();
        play.Desk<InspectionsDesk>("counsellor").Sheets.ShouldBeEmpty();
        play.Desk<IdentificationDesk>("clerk").Find(play.Place().Group)!.IsReceived.ShouldBeTrue();
        play.Try(new TakeVisitRole(play.Seat("counsellor"), play.Site(), VisitRole.Rights)).ShouldBe(VisitRefusals.NotKnown);
        play.Try(new TakeVisitRole(play.Seat("clerk"), play.Site(), VisitRole.Papers)).ShouldBe(VisitRefusals.NotThere);
        play.ShouldRefold();
    }

    [Fact]
    public void A_stand_in_that_takes_the_lead_brings_nobody_whom_somebody_else_brought_before()
    {
        var play = HallCase.Guarded().Role("officer", VisitRole.Lead);
        var brought = play.All<VisitJoined>().Count;
        var on = Play.In(play.World, play.Events, new Skill { Name = "school" }).Run(SimTime.Start + SimSpan.FromMinutes(120));
        on.Events.Count(one => one.Event is VisitJoined).ShouldBe(brought);
        on.Events.Select(one => one.Event).OfType<VisitStepBegan>().ShouldNotBeEmpty();
    }

    [Fact]
    public void Whoever_is_brought_along_finds_what_was_secured_before_and_who_is_gone()
    {
        var play = HallCase.Opened();
        play.Step("inspector", VisitStep.SecurePapers);
        play.Do(new BringToVisit(play.Seat("inspector"), play.Site(), play.Seats("counsellor")));
        play.Sheet("counsellor").Papers.ShouldBe(play.Sheet("inspector").Papers);
        play.Sheet("counsellor").Gone.Keys.ShouldBe(play.Sheet("inspector").Gone.Keys);
        play.Desk<IdentificationDesk>("counsellor").Find(play.Place().Group)!.IsReceived.ShouldBeTrue();
        play.ShouldRefold();
    }

    [Fact]
    public void Checking_status_first_sends_away_those_who_most_need_to_be_heard_and_silences_the_others()
    {
        var play = HallCase.Guarded().Step("officer", VisitStep.CheckStatus);
        var left = play.All<WorkersLeft>().ShouldHaveSingleItem();
        left.Why.ShouldBe(WhyGone.StatusFirst);
        left.Workers.ShouldBe(play.Place().Workers.Where(one => one.Residence != Residence.Free).Select(one => one.Number));
        play.Sheet("counsellor").Gone.Count.ShouldBe(left.Workers.Count);
        play.Try(new ScreenPerson(play.Seat("counsellor"), play.Place().Member(left.Workers[0]), default)).ShouldBe(ScreeningRefusals.NotThere);

        var stayed = play.First(one => one.Kind == WorkerKind.Cheated && one.Residence == Residence.Free);
        play.Hear("counsellor", stayed.Number);
        play.Sheet("counsellor").Accounts.ShouldHaveSingleItem().Telling.ShouldBe(Telling.Taught);
        play.ShouldRefold();
    }

    [Fact]
    public void Whoever_was_heard_before_the_check_stays()
    {
        var play = HallCase.Joint().Step("counsellor", VisitStep.ExplainRights);
        var heard = play.First(one => one.Kind == WorkerKind.Held);
        play.Hear("counsellor", heard.Number).Step("officer", VisitStep.CheckStatus);
        play.All<WorkersLeft>().ShouldHaveSingleItem().Workers.ShouldNotContain(heard.Number);
        play.Desk<InspectionsDesk>("officer").Find(play.Site())!.Statuses.Keys.ShouldContain(heard.Number);
        play.Sheet("counsellor").Statuses.ShouldBeEmpty();
    }

    [Fact]
    public void Beside_the_foreman_the_taught_sentence_is_said_and_alone_with_time_and_rights_the_rest()
    {
        var beside = HallCase.Joint();
        var held = beside.First(one => one.Kind == WorkerKind.Held).Number;
        Topics(beside.Hear("counsellor", held, Whereabouts.Beside)).ShouldBeEmpty();
        Topics(HallCase.Joint().Hear("counsellor", held, speaking: Speaking.AtHand)).ShouldBeEmpty();
        Topics(HallCase.Joint().Hear("counsellor", held, isLong: false)).ShouldBe([WorkTopic.Hours, WorkTopic.Pay]);
        var well = HallCase.Joint().Step("counsellor", VisitStep.ExplainRights).Hear("counsellor", held);
        Topics(well).ShouldBe([WorkTopic.Hours, WorkTopic.Pay, WorkTopic.Deductions, WorkTopic.Contract, WorkTopic.Documents, WorkTopic.Debt]);
        well.All<VisitMomentCame>().Select(came => came.Moment).ShouldBe([VisitMoment.Told, VisitMoment.ToldDebt]);

        static IReadOnlyList<WorkTopic> Topics(PlayedWorld play) => play.Sheet("counsellor").Accounts.ShouldHaveSingleItem().Topics;
    }

    [Fact]
    public void A_uniform_before_somebody_without_leave_to_stay_costs_a_part_of_what_is_told()
    {
        var play = HallCase.Joint();
        var held = play.First(one => one.Kind == WorkerKind.Held).Number;
        play.Hear("officer", held);
        play.Sheet("officer").Accounts.ShouldHaveSingleItem().Topics.ShouldBe([WorkTopic.Hours, WorkTopic.Pay]);
        play.Sheet("counsellor").Accounts.ShouldBeEmpty();
    }

    [Fact]
    public void An_announced_visit_finds_no_second_book_no_unlisted_people_and_an_emptied_dormitory()
    {
        var play = HallCase.Joint("announced");
        play.All<WorkersLeft>().ShouldHaveSingleItem().Why.ShouldBe(WhyGone.Warned);
        play.Truth().Gone.Keys.ShouldBe(play.Place().Workers.Where(one => !one.IsListed).Select(one => one.Number));
        play.Step("inspector", VisitStep.SecurePapers).Sheet("inspector").Papers.HasFlag(PaperKinds.SecondBook).ShouldBeFalse();
        play.Step("inspector", VisitStep.SeeDormitory).Sheet("clerk").IsDormitoryEmptied.ShouldBeTrue();
    }

    [Fact]
    public void Asking_for_registers_past_the_register_itself_warns_the_employer()
    {
        var loud = HallCase.New().Begin();
        loud.Do(loud.Start("inspector", "registry_check", "hall")).Until("10m");
        loud.All<WorkplaceWarned>().ShouldHaveSingleItem().To.IsEmpty.ShouldBeTrue();
        loud.Sheet("clerk").Papers.ShouldBe(PaperKinds.Registers);

        var quiet = HallCase.New().Begin();
        quiet.Do(quiet.Start("inspector", "registry_check", "hall", "direct_register")).Do(quiet.Start("officer", "vehicle_check", "minibus", "routine_look")).Until("10m");
        quiet.All<WorkplaceWarned>().ShouldBeEmpty();
        quiet.Sheet("officer").Papers.ShouldBe(PaperKinds.Rides);
    }

    [Fact]
    public void Where_nobody_stands_at_the_back_door_those_on_no_list_leave_by_it()
    {
        HallCase.Joint().Until("25m").All<WorkersLeft>().ShouldBeEmpty();
        HallCase.Opened().Until("25m").All<WorkersLeft>().ShouldHaveSingleItem().Why.ShouldBe(WhyGone.BackDoor);
    }

    [Fact]
    public void The_second_book_is_there_for_those_who_go_to_the_office_first()
    {
        HallCase.Joint().Step("inspector", VisitStep.SecurePapers).Sheet("counsellor").Papers.HasFlag(PaperKinds.SecondBook).ShouldBeTrue();
        HallCase.Joint().Step("inspector", VisitStep.AskEmployer).Step("inspector", VisitStep.SecurePapers)
            .Sheet("inspector").Papers.HasFlag(PaperKinds.SecondBook).ShouldBeFalse();
        HallCase.Joint().Step("inspector", VisitStep.CountHeads).Step("inspector", VisitStep.SecurePapers)
            .Sheet("inspector").Papers.HasFlag(PaperKinds.SecondBook).ShouldBeFalse();
    }

    [Fact]
    public void One_does_one_step_at_a_time_and_a_frozen_place_lets_none_end()
    {
        var play = HallCase.Joint();
        play.Do(new DoVisitStep(play.Seat("inspector"), play.Site(), VisitStep.CountHeads, false));
        play.Try(new DoVisitStep(play.Seat("inspector"), play.Site(), VisitStep.SecurePapers, false)).ShouldBe(VisitRefusals.Busy);
        play.Do(new FreezeScene(play.Id<Subject>("hall"), SeatSet.Nobody)).Until("40m").Do(new ThawScene(play.Id<Subject>("hall")));
        play.All<HeadsCounted>().ShouldBeEmpty();
        play.Until("55m").All<HeadsCounted>().ShouldHaveSingleItem().Present.ShouldBe(20);
        play.ShouldRefold();
    }
}
