using SevenHours.Debriefing;
using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Inspections;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Inspections;

/// <summary>What a visit cost, or was worth, is explained with the events it rests on.</summary>
public sealed class InspectionDebriefTests
{
    [Fact]
    public void A_labour_visit_with_status_checks_first_plays_out_and_is_explained()
    {
        var early = HallCase.Guarded().Step("officer", VisitStep.CheckStatus).Step("counsellor", VisitStep.ExplainRights);
        foreach (var stayed in early.Place().Workers.Where(one => one.Kind == WorkerKind.Cheated && !early.Truth().Gone.ContainsKey(one.Number)).Take(2))
        {
            early.Hear("counsellor", stayed.Number, isLong: false);
        }

        var history = HallCase.History(early);
        var story = InspectionStory.All(history).ShouldHaveSingleItem();
        var mark = story.Mark(VisitMarkKind.StatusFirst).ShouldNotBeNull();
        var ran = early.All<WorkersLeft>().ShouldHaveSingleItem().Workers;
        mark.IsGood.ShouldBeFalse();
        mark.Count.ShouldBe(ran.Count);
        mark.Held.ShouldBe(ran.Count(number => early.Place().Worker(number).Kind == WorkerKind.Held));
        mark.Held.ShouldBePositive();
        mark.Owed.ShouldBe(ran.Sum(number => (long)early.Place().Worker(number).OwedMonthly * early.Place().Months));
        mark.Silenced.ShouldBe(2);

        // The chain is there to be opened: the step, those who ran because of it, those who then said the taught sentence.
        history[mark.Events[0]].Event.ShouldBeOfType<VisitStepDone>().Work.Step.ShouldBe(VisitStep.CheckStatus);
        var left = history[mark.Events[1]];
        left.Event.ShouldBeOfType<WorkersLeft>().Why.ShouldBe(WhyGone.StatusFirst);
        left.Causes.First.ShouldBe(mark.Events[0]);
        mark.Events.Skip(2).Take(2).ShouldAllBe(id => ((WorkerSpoke)history[id].Event).Telling == Telling.Taught);
        var broken = early.All<PeopleBeforePapersBroken>().ShouldHaveSingleItem();
        broken.To.IsEmpty.ShouldBeTrue("nobody in play is told what the law says of it");
        ran.ShouldBeSubsetOf([.. broken.Unheard, .. early.Place().Workers.Where(one => one.Kind == WorkerKind.Regular).Select(one => one.Number)]);
        history[mark.Events[^1]].Event.ShouldBe(broken);
        story.Workers.Where(worker => ran.Contains(worker.Worker.Number)).ShouldAllBe(worker => worker.Miss == HearingMiss.RanFromCheck);

        Measures.Find("workers_lost")!.Compute(history).Value.ShouldBe(ran.Count);
        Measures.Find("workers_heard")!.Compute(history).Value.ShouldBe(0);

        // The same people, heard first: nobody of them is lost to the same check.
        var late = HallCase.Joint().Step("counsellor", VisitStep.ExplainRights);
        foreach (var number in ran)
        {
            late.Hear("counsellor", number);
        }

        late.Step("officer", VisitStep.CheckStatus);
        var other = InspectionStory.All(HallCase.History(late)).ShouldHaveSingleItem();
        other.Mark(VisitMarkKind.StatusFirst)!.IsGood.ShouldBeTrue();
        Measures.Find("workers_lost")!.Compute(HallCase.History(late)).Value.ShouldBe(0);
    }

    [Fact]
    public void Wages_are_granted_by_what_supports_the_claim_and_to_those_who_are_no_victims_too()
    {
        var play = HallCase.Joint().Step("counsellor", VisitStep.ExplainRights);
        var cheated = play.First(one => one.Kind == WorkerKind.Cheated);
        var (told, silent) = (cheated.Number, play.First(one => one.Kind == WorkerKind.Cheated && one != cheated).Number);
        play.Hear("counsellor", told).Do(new GiveAccounts(play.Seat("counsellor"), play.Site(), [told], play.Seats("inspector"), true));
        play.Step("inspector", VisitStep.SecurePapers);
        play.Do(new FileVisitForm(play.Seat("inspector"), play.Site(), VisitFormKind.WageClaim, [told, silent], TextRef.None)).Until("8h");
        var granted = play.All<VisitFormAnswered>().ShouldHaveSingleItem().Granted;
        granted.ShouldContain(grant => grant.Number == told && grant.Amount == cheated.OwedMonthly * 3);
        play.Sheet("inspector").Papers.HasFlag(PaperKinds.SecondBook).ShouldBeFalse();
        granted.Single(grant => grant.Number == silent).Amount.ShouldBeLessThanOrEqualTo(play.Place().Worker(silent).OwedMonthly * 3 / 2);

        var story = InspectionStory.All(HallCase.History(play)).Single().Workers.Single(worker => worker.Worker.Number == told);
        story.Met.HasFlag(Needs.Wages).ShouldBeTrue();
        story.Granted.ShouldBe(cheated.OwedMonthly * 3);
    }

    [Fact]
    public void An_order_on_the_dormitory_without_beds_puts_people_into_the_street_and_with_beds_it_does_not()
    {
        var hard = HallCase.Joint();
        var living = hard.Place().Workers.Where(one => one.LivesIn).Select(one => one.Number).ToList();
        hard.Do(new FileVisitForm(hard.Seat("inspector"), hard.Site(), VisitFormKind.Order, [], TextRef.None)).Until("2h");
        hard.All<WorkersLeft>().ShouldHaveSingleItem().Workers.ShouldBe(living);
        InspectionStory.All(HallCase.History(hard)).Single().Mark(VisitMarkKind.Beds)!.IsGood.ShouldBeFalse();

        var soft = HallCase.Joint();
        soft.Do(new FileVisitForm(soft.Seat("inspector"), soft.Site(), VisitFormKind.Housing, living, TextRef.None))
            .Do(new FileVisitForm(soft.Seat("inspector"), soft.Site(), VisitFormKind.Order, [], TextRef.None)).Until("4h");
        soft.All<WorkersLeft>().ShouldBeEmpty();
        soft.All<VisitFormAnswered>().ShouldHaveSingleItem().Granted.Count.ShouldBe(Math.Min(20, living.Count));
    }

    [Fact]
    public void A_referral_flags_people_on_the_sheet_of_screening_and_asks_for_no_testimony()
    {
        var play = HallCase.Joint();
        var held = play.First(one => one.Kind == WorkerKind.Held).Number;
        play.Try(new FileVisitForm(play.Seat("inspector"), play.Site(), VisitFormKind.Referral, [], TextRef.None)).ShouldBe(VisitRefusals.ForNobody);
        play.Do(new FileVisitForm(play.Seat("inspector"), play.Site(), VisitFormKind.Referral, [held], TextRef.None));
        play.World.Part<IdentificationPart>().StateOf(play.Place().Member(held)).ShouldBe(ReferralState.Flagged);
        InspectionStory.All(HallCase.History(play)).Single().Workers.Single(worker => worker.Worker.Number == held).Met.HasFlag(Needs.Referral).ShouldBeTrue();
        play.ShouldRefold();
    }

    [Fact]
    public void Differences_are_found_by_people_and_a_mark_on_what_does_not_differ_is_told_from_the_others()
    {
        var play = HallCase.Joint().Step("counsellor", VisitStep.ExplainRights);
        var cheated = play.First(one => one is { Kind: WorkerKind.Cheated, IsListed: true, SignedHimself: true }).Number;
        play.Hear("counsellor", cheated).Do(new GiveAccounts(play.Seat("counsellor"), play.Site(), [cheated], play.Seats("inspector"), false)).Step("inspector", VisitStep.SecurePapers);
        play.Sheet("inspector").Marks.ShouldBeEmpty();
        var regular = play.First(one => one.Kind == WorkerKind.Regular).Number;
        foreach (var (number, topic) in new[] { (cheated, WorkTopic.Hours), (cheated, WorkTopic.Pay), (regular, WorkTopic.Hours) })
        {
            play.Do(new MarkDifference(play.Seat("inspector"), play.Site(), number, topic, true, TextRef.None));
        }

        play.Do(new MarkDifference(play.Seat("inspector"), play.Site(), cheated, WorkTopic.Pay, false, TextRef.None));
        var story = InspectionStory.All(HallCase.History(play)).Single();
        story.Workers.Single(worker => worker.Worker.Number == cheated).Found.ShouldBe([WorkTopic.Hours]);
        story.Workers.Single(worker => worker.Worker.Number == cheated).Missed.ShouldBe([WorkTopic.Pay, WorkTopic.Deductions]);
        story.Workers.Single(worker => worker.Worker.Number == regular).Wrong.ShouldBe([WorkTopic.Hours]);
        story.Mark(VisitMarkKind.GivenOn)!.IsGood.ShouldBeFalse();
        Measures.Find("wage_differences_found")!.Compute(HallCase.History(play)).Value!.Value.ShouldBeInRange(1, 50);
        play.Sheet("clerk").Marks.Count.ShouldBe(2);
        play.Sheet("counsellor").Marks.ShouldBeEmpty();
    }

    [Fact]
    public void Where_no_visit_came_there_is_nothing_to_measure()
    {
        var history = HallCase.History(HallCase.New().Begin());
        InspectionStory.All(history).ShouldBeEmpty();
        new[] { "workers_heard", "workers_lost", "wage_differences_found", "worker_needs_met" }.ShouldAllBe(name => Measures.Find(name)!.Compute(history).Value == null);
    }
}
