using SevenHours.Debriefing;
using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Inspections;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Inspections;

/// <summary>A visit thought through beforehand: those who said that they come are there from the first minute, each in the role agreed.</summary>
public sealed class VisitPlanTests
{
    [Fact]
    public void Those_who_said_they_come_arrive_together_in_their_roles_and_who_did_not_answer_is_not_there()
    {
        var play = Planned(StatusRule.NotAtAll, ("inspector", VisitRole.Lead), ("officer", VisitRole.Outside), ("mediator", VisitRole.Interpreter), ("counsellor", VisitRole.Workers));
        play.Desk<InspectionsDesk>("counsellor").Plans.All.ShouldHaveSingleItem();
        var handle = play.World.Part<InspectionsPart>().Plans.All[0].Handle;
        play.Do(new AnswerVisitPlan(play.Seat("officer"), handle, true)).Do(new AnswerVisitPlan(play.Seat("mediator"), handle, true));
        play.Do(play.Start("inspector", "joint_inspection", "hall")).Until("25m");

        play.Truth().Members.Select(member => (play.Scenario.Seats[member.Seat].Name, member.Role)).ShouldBe(
            [("inspector", VisitRole.Lead), ("officer", VisitRole.Outside), ("mediator", VisitRole.Interpreter)], ignoreOrder: true);
        play.All<WorkersLeft>().ShouldBeEmpty("the officer stood at the back door before anybody could leave by it");
        play.Sheet("officer").Plan!.Coming.Count().ShouldBe(3);
        play.Try(new AnswerVisitPlan(play.Seat("counsellor"), handle, true)).ShouldBe(VisitRefusals.PlanDone);
        var mark = InspectionStory.All(HallCase.History(play)).ShouldHaveSingleItem().Mark(VisitMarkKind.Planned)!;
        (mark.IsGood, mark.Count, mark.Of).ShouldBe((false, 3, 4));
        play.ShouldRefold();
    }

    [Fact]
    public void A_plan_is_seen_by_those_it_names_and_by_nobody_else()
    {
        var play = Planned(StatusRule.NotAtAll, ("inspector", VisitRole.Lead), ("officer", VisitRole.Outside));
        play.Desk<InspectionsDesk>("officer").Plans.All.ShouldHaveSingleItem();
        play.Desk<InspectionsDesk>("clerk").Plans.All.ShouldHaveSingleItem();
        play.Desk<InspectionsDesk>("counsellor").Plans.All.ShouldBeEmpty();
        play.Try(new AnswerVisitPlan(play.Seat("counsellor"), play.World.Part<InspectionsPart>().Plans.All[0].Handle, true)).ShouldBe(VisitRefusals.NoPlan);
        play.Try(new PlanVisit(play.Seat("inspector"), Plan(play, Id<Subject>.None, StatusRule.NotAtAll, []))).ShouldBe(VisitRefusals.NoPlace);
    }

    [Fact]
    public void A_plan_written_anew_keeps_who_has_answered_and_asks_those_whose_role_is_another()
    {
        var play = Planned(StatusRule.NotAtAll, ("inspector", VisitRole.Lead), ("officer", VisitRole.Outside), ("mediator", VisitRole.Interpreter));
        var plan = play.World.Part<InspectionsPart>().Plans.All[0];
        play.Do(new AnswerVisitPlan(play.Seat("officer"), plan.Handle, true)).Do(new AnswerVisitPlan(play.Seat("mediator"), plan.Handle, true));
        var again = Plan(play, plan.Place, StatusRule.AfterTalks, [("inspector", VisitRole.Lead), ("officer", VisitRole.Outside), ("mediator", VisitRole.Workers)]);
        play.Do(new PlanVisit(play.Seat("clerk"), again with { Handle = plan.Handle }));
        var now = play.World.Part<InspectionsPart>().Plans.All.ShouldHaveSingleItem();
        now.Members.Select(member => member.IsComing).ShouldBe([true, true, null]);
        play.Try(new PlanVisit(play.Seat("officer"), again with { Handle = plan.Handle })).ShouldBe(VisitRefusals.NoPlan, "it is the inspectors' plan");
    }

    [Fact]
    public void What_was_arranged_beforehand_comes_in_half_the_time()
    {
        var play = Planned(StatusRule.NotAtAll, ("inspector", VisitRole.Lead));
        play.Do(play.Start("inspector", "joint_inspection", "hall")).Until("10m");
        play.Do(new FileVisitForm(play.Seat("inspector"), play.Site(), VisitFormKind.Housing, [1], TextRef.None));
        play.Do(new FileVisitForm(play.Seat("inspector"), play.Site(), VisitFormKind.Residence, [1], TextRef.None)).Until("1h10m");
        play.All<VisitFormAnswered>().ShouldHaveSingleItem().Kind.ShouldBe(VisitFormKind.Housing);
        play.Until("2h10m").All<VisitFormAnswered>().Count.ShouldBe(2);
    }

    [Fact]
    public void A_plan_that_is_broken_at_the_gate_is_told_from_one_that_is_kept()
    {
        var kept = Planned(StatusRule.NotAtAll, ("inspector", VisitRole.Lead));
        kept.Do(kept.Start("inspector", "joint_inspection", "hall")).Until("10m").Step("inspector", VisitStep.SecurePapers);
        InspectionStory.All(HallCase.History(kept)).Single().Mark(VisitMarkKind.Planned)!.IsGood.ShouldBeTrue();
        kept.Step("inspector", VisitStep.CheckStatus);
        InspectionStory.All(HallCase.History(kept)).Single().Mark(VisitMarkKind.Planned)!.IsGood.ShouldBeFalse();
    }

    private static PlayedWorld Planned(StatusRule status, params (string Seat, VisitRole Role)[] members)
    {
        var play = HallCase.New().Begin();
        return play.Do(new PlanVisit(play.Seat("inspector"), Plan(play, play.Id<Subject>("hall"), status, members)));
    }

    private static VisitPlan Plan(PlayedWorld play, Id<Subject> place, StatusRule status, IEnumerable<(string Seat, VisitRole Role)> members) => new(
        Handle.None, Id<Seat>.None, place, TextRef.None, [.. members.Select(member => new PlannedMember(play.Seat(member.Seat), member.Role, true))],
        [VisitStep.SecurePapers, VisitStep.CountHeads], status, [WorkTopic.Debt], true, Needs.Housing, TextRef.None, default);
}
