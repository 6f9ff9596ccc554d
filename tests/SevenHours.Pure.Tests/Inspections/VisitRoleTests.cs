using SevenHours.Debriefing;
using SevenHours.Disciplines.Inspections;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Inspections;

/// <summary>Nothing is barred at a visit; what is done outside a role or a power is seen and has its price.</summary>
public sealed class VisitRoleTests
{
    [Fact]
    public void A_step_belongs_to_a_role_or_to_whoever_leads_where_nobody_came_for_it_and_a_check_of_residence_to_none()
    {
        var play = HallCase.Joint();
        var sheet = play.Truth();
        VisitDuties.IsOwn(sheet, VisitRole.Lead, VisitStep.SecurePapers).ShouldBeTrue("nobody came for the papers");
        VisitDuties.IsOwn(sheet, VisitRole.Lead, VisitStep.ExplainRights).ShouldBeFalse();
        Enum.GetValues<VisitRole>().ShouldAllBe(role => !VisitDuties.IsOwn(sheet, role, VisitStep.CheckStatus));
        play.Step("officer", VisitStep.CheckStatus).All<VisitStepBegan>().ShouldHaveSingleItem().Work.IsOutsideRole.ShouldBeTrue();
        InspectionStory.All(HallCase.History(play)).Single().Mark(VisitMarkKind.Roles)!.IsGood.ShouldBeFalse();
    }

    [Fact]
    public void Papers_taken_without_the_power_to_can_be_read_and_carry_no_claim()
    {
        var play = HallCase.Joint().Step("counsellor", VisitStep.SecurePapers);
        play.Sheet("inspector").Powerless.HasFlag(PaperKinds.SecondBook).ShouldBeTrue();
        var cheated = play.First(one => one is { Kind: WorkerKind.Cheated, IsListed: true }).Number;
        play.Do(new FileVisitForm(play.Seat("inspector"), play.Site(), VisitFormKind.WageClaim, [cheated], TextRef.None)).Until("4h");
        play.All<VisitFormAnswered>().ShouldHaveSingleItem().Granted.ShouldBeEmpty();
        InspectionStory.All(HallCase.History(play)).Single().Mark(VisitMarkKind.Powers)!.IsGood.ShouldBeFalse();

        // Taken again by those who may, they carry.
        play.Step("inspector", VisitStep.SecurePapers).Sheet("inspector").Powerless.ShouldBe(PaperKinds.None);
        play.Do(new FileVisitForm(play.Seat("inspector"), play.Site(), VisitFormKind.WageClaim, [cheated], TextRef.None)).Until("8h");
        play.All<VisitFormAnswered>()[^1].Granted.ShouldHaveSingleItem();
        play.ShouldRefold();
    }

    [Fact]
    public void Nobody_shows_papers_of_residence_to_those_who_may_not_ask_and_runs_from_them_as_well()
    {
        var play = HallCase.Joint().Step("counsellor", VisitStep.CheckStatus);
        play.All<WorkersLeft>().ShouldHaveSingleItem().Why.ShouldBe(WhyGone.StatusFirst);
        play.All<StatusesSeen>().ShouldBeEmpty();
        play.All<PeopleBeforePapersBroken>().ShouldHaveSingleItem();
    }

    [Fact]
    public void A_look_into_a_database_during_the_visit_is_a_check_under_another_name()
    {
        var play = HallCase.New().Begin();
        play.Do(play.Start("officer", "database_check", "hall")).Until("5m");
        play.All<WorkersLookedUp>().ShouldBeEmpty("before the visit nobody at the hall sees it");
        play.Do(play.Start("inspector", "joint_inspection", "hall")).Until("15m").Do(play.Start("officer", "database_check", "hall")).Until("20m");
        play.All<WorkersLookedUp>().ShouldHaveSingleItem();
        play.All<WorkersLeft>().ShouldHaveSingleItem().Why.ShouldBe(WhyGone.StatusFirst);
        play.Sheet("inspector").Log.ShouldContain(line => line.Kind == VisitLineKind.Names);
        play.ShouldRefold();
    }

    [Fact]
    public void Who_was_seen_beside_the_employer_or_interprets_for_neither_side_is_told_a_part_less()
    {
        var lead = HallCase.Joint().Step("inspector", VisitStep.AskEmployer);
        var held = lead.First(one => one.Kind == WorkerKind.Held).Number;
        lead.Hear("inspector", held, isLong: false).Sheet("inspector").Accounts.ShouldHaveSingleItem().Telling.ShouldBe(Telling.Taught);
        var mediator = HallCase.Joint();
        mediator.Hear("mediator", held, isLong: false).Sheet("mediator").Accounts.ShouldHaveSingleItem().Telling.ShouldBe(Telling.Taught);
        var counsellor = HallCase.Joint();
        counsellor.Hear("counsellor", held, isLong: false).Sheet("counsellor").Accounts.ShouldHaveSingleItem().Telling.ShouldBe(Telling.Told);
    }

    [Fact]
    public void Hours_later_those_are_taken_away_who_were_neither_referred_nor_given_a_bed()
    {
        var play = HallCase.New().With("hall", HallCase.Hall.Replace("beds: 20", "beds: 20\n    disperses: 4h", StringComparison.Ordinal)).Begin();
        play.Do(play.Start("inspector", "joint_inspection", "hall")).Until("10m");
        play.Do(new TakeVisitRole(play.Seat("inspector"), play.Site(), VisitRole.Outside));
        var (referred, housed) = (play.First(one => one.Kind == WorkerKind.Held).Number, play.First(one => one is { Kind: WorkerKind.Cheated, LivesIn: true }).Number);
        play.Do(new FileVisitForm(play.Seat("inspector"), play.Site(), VisitFormKind.Referral, [referred], TextRef.None))
            .Do(new FileVisitForm(play.Seat("inspector"), play.Site(), VisitFormKind.Housing, [housed], TextRef.None)).Until("5h");
        var left = play.All<WorkersLeft>().ShouldHaveSingleItem();
        left.Why.ShouldBe(WhyGone.Dispersed);
        left.Workers.ShouldBe(play.Place().Workers.Where(one => one.LivesIn && one.Number != referred && one.Number != housed).Select(one => one.Number));
        InspectionStory.All(HallCase.History(play)).Single().Mark(VisitMarkKind.Dispersed)!.Count.ShouldBe(left.Workers.Count);
    }
}
