using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Planning;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Planning;

/// <summary>Plans: hypotheses, priorities and lines of enquiry, of an agency or of those who met.</summary>
public class PlanTests
{
    [Fact]
    public void A_plan_is_its_agencys_own_and_every_version_says_who_wrote_it()
    {
        var play = RaidCase.Begin();
        var write = Suppose(play, "chief", "she is held") with { By = "p1" };
        play.Do(write);
        play.Do(new ChangePlan(play.Seat("officer"), PlanEntryKind.Hypothesis, RaidCase.Words("she is held"))
        {
            Number = 1, Was = 1, State = HypothesisState.Supported, Why = RaidCase.Words("she called"), Sure = Sureness.Sure,
            For = [play.Id<Fact>("girl_called")], By = "p2",
        });

        var plan = Own(play, "chief");
        plan.Entries.ShouldHaveSingleItem().State.ShouldBe(HypothesisState.Supported);
        plan.Versions.Select(v => (v.Entry.Version, v.Seat, v.By)).ShouldBe([(1, play.Seat("chief"), "p1"), (2, play.Seat("officer"), "p2")]);
        Own(play, "counsellor").Entries.ShouldBeEmpty();
        play.Try(write with { Number = 1, Was = 1 }).ShouldBe(PlanningRefusals.ChangedMeanwhile);
        play.ShouldRefold();
    }

    [Fact]
    public void Other_agencies_get_nothing_of_a_plan()
    {
        var quiet = RaidCase.Begin().Until("3h");
        var busy = RaidCase.Begin();
        busy.Do(Suppose(busy, "chief", "she is held") with { For = [busy.Id<Fact>("door_seen")] });
        busy.Do(Follow(busy, "chief", "officer", "1h")).Until("3h");

        foreach (var outsider in new[] { "counsellor", "prosecutor", "mediator" })
        {
            busy.StreamOf(outsider).ShouldBe(quiet.StreamOf(outsider), outsider);
        }
    }

    [Fact]
    public void Priorities_stand_in_the_order_they_were_put_in()
    {
        var play = RaidCase.Begin();
        foreach (var what in new[] { "bed", "phone", "money" })
        {
            play.Do(new ChangePlan(play.Seat("chief"), PlanEntryKind.Priority, RaidCase.Words(what)) { Why = RaidCase.Words("why") });
        }

        play.Do(new ChangePlan(play.Seat("chief"), PlanEntryKind.Priority, RaidCase.Words("money")) { Number = 3, Was = 1, Place = 1 });

        Own(play, "officer").Entries.Select(e => e.Number).ShouldBe([3, 1, 2]);
        play.ShouldRefold();
    }

    [Fact]
    public void A_line_of_enquiry_names_acts_that_were_taken_and_falls_due_on_its_owners_desk()
    {
        var play = RaidCase.Begin();
        play.Do(play.Start("officer", "talk", "girl"));
        var act = play.Desk<ActionsDesk>("officer").Acts.Single().Plan.Handle;
        play.Do(Follow(play, "chief", "officer", "1h") with { Acts = [act] });

        play.Desk<PlanningDesk>("officer").Mine.ShouldHaveSingleItem().Owner.ShouldBe(play.Seat("officer"));
        play.Until("61m").All<DutyOverdue>().ShouldHaveSingleItem().To.ShouldBe(play.Seats("chief", "officer"));
        play.Do(new SetDuty(play.Seat("officer"), play.Desk<PlanningDesk>("officer").Mine.Single().Handle, DutyState.Done, RaidCase.Words("late")));
        var line = Own(play, "chief").Entries.Single();
        (line.Progress, line.Version).ShouldBe((DutyState.Done, 2));
        play.Desk<PlanningDesk>("chief").Mine.Single().State.ShouldBe(DutyState.Done);
        play.Try(Follow(play, "chief", "officer", "2h") with { Acts = [new Handle(3)] }).ShouldBe(Refusal.NoSuchThing);
        play.ShouldRefold();
    }

    [Fact]
    public void A_line_that_is_given_more_time_is_no_longer_overdue_and_falls_due_anew()
    {
        var play = RaidCase.Begin();
        play.Do(Follow(play, "chief", "officer", "1h")).Until("90m");
        play.Do(Follow(play, "chief", "officer", "2h") with { Number = 1, Was = 1 });
        play.Desk<PlanningDesk>("officer").Mine.Single().IsOverdue.ShouldBeFalse();

        play.Until("121m").All<DutyOverdue>().Count.ShouldBe(2);
        play.ShouldRefold();
    }

    [Fact]
    public void What_a_joint_plan_cites_is_shared_with_all_whose_plan_it_is_and_with_who_comes_later()
    {
        var play = Met();
        play.Do(Suppose(play, "chief", "she is held") with { Meeting = Sheet(play), For = [play.Id<Fact>("door_seen")], By = "p1" });

        play.Desk<KnowledgeDesk>("counsellor").Fact(play.Id<Fact>("door_seen"))!.From.ShouldBe(play.Seat("chief"));
        var seen = play.Desk<PlanningDesk>("counsellor").Plans.Of(Sheet(play));
        (seen.Entries.Single().For.Count, seen.Versions.Single().By).ShouldBe((1, null));
        play.Do(new JoinMeeting(play.Seat("prosecutor"), Sheet(play)));
        play.Desk<PlanningDesk>("prosecutor").Plans.Of(Sheet(play)).Entries.Count.ShouldBe(1);
        play.Desk<KnowledgeDesk>("prosecutor").Holds(play.Id<Fact>("door_seen")).ShouldBeTrue();

        play.Do(new CloseMeeting(play.Seat("chief"), Sheet(play)));
        play.Do(Suppose(play, "prosecutor", "it is fraud") with { Meeting = Sheet(play) });
        play.Desk<PlanningDesk>("counsellor").Plans.Of(Sheet(play)).Entries.Count.ShouldBe(2);
        play.Try(Suppose(play, "mediator", "no") with { Meeting = Sheet(play) }).ShouldBe(PlanningRefusals.NotYourPlan);
        play.ShouldRefold();
    }

    [Fact]
    public void A_plan_is_handed_over_as_an_act_of_sharing_with_where_its_facts_are_from()
    {
        var play = RaidCase.Begin();
        play.Do(Suppose(play, "chief", "she is held") with { For = [play.Id<Fact>("door_seen")] });
        play.Do(new HandPlan(play.Seat("chief"), play.Seats("prosecutor"), RaidCase.Words("our view")));

        var received = play.Desk<PlanningDesk>("prosecutor").Handed.ShouldHaveSingleItem().Plan;
        received.Entries.Single().For.ShouldBeEmpty("the facts come with the message");
        play.Desk<KnowledgeDesk>("prosecutor").Holds(play.Id<Fact>("door_seen")).ShouldBeFalse();
        play.Do(new OpenItem(play.Seat("prosecutor"), received.Message));
        play.Desk<KnowledgeDesk>("prosecutor").Fact(play.Id<Fact>("door_seen"))!.From.ShouldBe(play.Seat("chief"));
        play.Do(Suppose(play, "chief", "second") with { For = [] });
        play.Desk<PlanningDesk>("prosecutor").Handed.Single().Plan.Entries.Count.ShouldBe(1, "what was handed over stays as it was");
        play.Try(new HandPlan(play.Seat("mediator"), play.Seats("chief"), TextRef.None)).ShouldBe(PlanningRefusals.NothingPlanned);
        play.ShouldRefold();
    }

    [Fact]
    public void Only_what_makes_no_sense_is_refused()
    {
        var play = RaidCase.Begin();
        var suppose = Suppose(play, "chief", "she is held");
        play.Try(suppose with { What = TextRef.None }).ShouldBe(PlanningRefusals.NothingWritten);
        play.Try(suppose with { State = HypothesisState.RuledOut }).ShouldBe(PlanningRefusals.NoReason);
        play.Try(suppose with { For = [play.Id<Fact>("diary")] }).ShouldBe(KnowledgeRefusals.FactNotHeld);
        play.Try(suppose with { Number = 4 }).ShouldBe(Refusal.NoSuchThing);
        play.Try(Follow(play, "chief", "counsellor", "1h")).ShouldBe(PlanningRefusals.NotInOnThePlan);
        play.Try(Follow(play, "chief", "officer", "0s")).ShouldBe(PlanningRefusals.TimeHasPassed);
    }

    private static ChangePlan Suppose(PlayedWorld play, string seat, string what) =>
        new(play.Seat(seat), PlanEntryKind.Hypothesis, RaidCase.Words(what));

    private static ChangePlan Follow(PlayedWorld play, string seat, string owner, string due) =>
        new(play.Seat(seat), PlanEntryKind.Enquiry, RaidCase.Words("who rents it")) { Owner = play.Seat(owner), Due = PlayedWorld.Time(due) };

    private static PlayedWorld Met()
    {
        var play = RaidCase.Begin();
        play.Do(new CallMeeting(
            play.Seat("chief"), RaidCase.Words("door"), SimTime.Start, TextRef.None, [], play.Seats("counsellor", "prosecutor"), []));
        return play.Do(new JoinMeeting(play.Seat("counsellor"), Sheet(play)));
    }

    private static Handle Sheet(PlayedWorld play) => play.World.Part<PlanningPart>().Meetings[^1].Handle;

    private static Plan Own(PlayedWorld play, string seat) =>
        play.Desk<PlanningDesk>(seat).PlanOf(play.World.DeskOf(play.Seat(seat)), Handle.None);
}
