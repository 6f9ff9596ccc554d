using SevenHours.Disciplines.Planning;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Planning;

/// <summary>Tasks that come of a meeting.</summary>
public class DutyTests
{
    [Fact]
    public void A_task_falls_due_on_the_clock_and_its_owner_and_giver_see_it_overdue()
    {
        var play = Given();
        play.Desk<PlanningDesk>("counsellor").Mine.ShouldHaveSingleItem().IsOpen.ShouldBeTrue();
        play.Until("59m").All<DutyOverdue>().ShouldBeEmpty();

        var overdue = play.Until("61m").All<DutyOverdue>().ShouldHaveSingleItem();

        overdue.To.ShouldBe(play.Seats("chief", "counsellor"));
        play.Desk<PlanningDesk>("chief").Mine.Single().IsOverdue.ShouldBeTrue();
        play.Desk<PlanningDesk>("prosecutor").Duties.All.Single().IsOverdue.ShouldBeFalse("he only sat there");
        play.ShouldRefold();
    }

    [Fact]
    public void What_is_done_in_time_does_not_fall_due()
    {
        var play = Given();
        play.Do(new SetDuty(play.Seat("counsellor"), Task(play), DutyState.Done, RaidCase.Words("kept")));

        play.Until("3h").All<DutyOverdue>().ShouldBeEmpty();
        var seen = play.Desk<PlanningDesk>("chief").Mine.Single();
        (seen.State, seen.Note, seen.SetAt).ShouldBe((DutyState.Done, RaidCase.Words("kept"), SimTime.Start));
        play.ShouldRefold();
    }

    [Fact]
    public void Those_in_the_room_see_how_it_goes_while_they_sit_there_and_not_afterwards()
    {
        var play = Given();
        play.Do(new SetDuty(play.Seat("counsellor"), Task(play), DutyState.Underway, TextRef.None));
        play.Desk<PlanningDesk>("prosecutor").Duties.All.Single().State.ShouldBe(DutyState.Underway);
        play.Do(new CloseMeeting(play.Seat("chief"), Sheet(play)));
        play.Do(new SetDuty(play.Seat("counsellor"), Task(play), DutyState.Done, TextRef.None));

        play.Desk<PlanningDesk>("prosecutor").Duties.All.Single().State.ShouldBe(DutyState.Underway);
        play.Try(new SetDuty(play.Seat("prosecutor"), Task(play), DutyState.Done, TextRef.None)).ShouldBe(PlanningRefusals.NotYourDuty);
        play.Try(new SetDuty(play.Seat("mediator"), Task(play), DutyState.Done, TextRef.None)).ShouldBe(Refusal.NoSuchThing);
    }

    [Fact]
    public void A_task_is_given_to_somebody_who_is_there_and_has_time_for_it()
    {
        var play = Given();
        var give = new GiveDuty(play.Seat("chief"), Sheet(play), RaidCase.Words("call"), play.Seat("mediator"), PlayedWorld.Time("1h"));
        play.Try(give).ShouldBe(PlanningRefusals.NobodyHereOfThatName);
        play.Try(give with { Owner = play.Seat("chief"), Due = SimTime.Start }).ShouldBe(PlanningRefusals.TimeHasPassed);
        play.Try(give with { Owner = play.Seat("chief"), What = TextRef.None }).ShouldBe(PlanningRefusals.NothingWritten);
    }

    private static PlayedWorld Given()
    {
        var play = RaidCase.Begin();
        play.Do(new CallMeeting(
            play.Seat("chief"), RaidCase.Words("door"), SimTime.Start, TextRef.None, [], play.Seats("counsellor", "prosecutor"), []));
        play.Do(new JoinMeeting(play.Seat("counsellor"), Sheet(play))).Do(new JoinMeeting(play.Seat("prosecutor"), Sheet(play)));
        return play.Do(new GiveDuty(play.Seat("chief"), Sheet(play), RaidCase.Words("a bed"), play.Seat("counsellor"), PlayedWorld.Time("1h")));
    }

    private static Handle Sheet(PlayedWorld play) => play.World.Part<PlanningPart>().Meetings[^1].Handle;

    private static Handle Task(PlayedWorld play) => play.World.Part<PlanningPart>().Duties.All[^1].Handle;
}
