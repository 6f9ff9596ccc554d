using SevenHours.Debriefing;
using SevenHours.Disciplines.Planning;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Planning;

/// <summary>Meetings and plans as the debrief reads them.</summary>
public class DebriefTests
{
    [Fact]
    public void A_meeting_stands_across_the_lanes_of_those_who_were_there_with_what_was_kept_and_what_was_late()
    {
        var (play, history) = Played();

        var meeting = SwimLanes.Of(history).Meetings.ShouldHaveSingleItem();
        meeting.Stays.Select(s => (s.Seat, s.From, s.Until)).ShouldBe(
        [
            (play.Seat("chief"), PlayedWorld.Time("10m"), PlayedWorld.Time("30m")),
            (play.Seat("counsellor"), PlayedWorld.Time("10m"), PlayedWorld.Time("20m")),
        ]);
        meeting.Tasks.Select(t => (t.State, t.IsLate, t.DoneAt)).ShouldBe(
            [(DutyState.Done, false, PlayedWorld.Time("20m")), (DutyState.Open, true, (SimTime?)null)]);
        foreach (var id in meeting.Events.Concat(meeting.Tasks.Select(t => t.Event)))
        {
            history[id].Id.ShouldBe(id);
        }
    }

    [Fact]
    public void A_decision_taken_at_a_meeting_stands_in_the_lane_of_who_took_it()
    {
        var (play, history) = Played();
        var lane = SwimLanes.Of(history).Lanes.Single(l => l.Agency == play.Id<Agency>("ngo"));
        var decision = lane.Decisions.ShouldHaveSingleItem();
        (decision.IsAtMeeting, decision.What, decision.Seat).ShouldBe((true, RaidCase.Words("wait"), play.Seat("counsellor")));
        history[decision.Event].Event.ShouldBeOfType<SheetWritten>();
    }

    [Fact]
    public void A_hypothesis_is_followed_from_its_first_writing_on()
    {
        var (play, history) = Played();
        var path = HypothesisPath.All(history).ShouldHaveSingleItem();
        path.Agency.ShouldBe(play.Id<Agency>("police"));
        path.Steps.Select(s => (s.At, s.Entry.State)).ShouldBe(
            [(PlayedWorld.Time("30m"), HypothesisState.Open), (PlayedWorld.Time("30m"), HypothesisState.RuledOut)]);
    }

    [Fact]
    public void What_was_called_and_never_held_is_no_mark()
    {
        var play = RaidCase.Begin();
        play.Do(new CallMeeting(play.Seat("chief"), RaidCase.Words("door"), PlayedWorld.Time("1h"), TextRef.None, [], play.Seats("counsellor"), []));
        SwimLanes.Of(HistoryOf(play)).Meetings.ShouldBeEmpty();
        MeetingStory.All(HistoryOf(play)).ShouldHaveSingleItem().StartedAt.ShouldBeNull();
    }

    private static (PlayedWorld Play, History History) Played()
    {
        var play = RaidCase.Begin().Until("10m");
        play.Do(new CallMeeting(play.Seat("chief"), RaidCase.Words("door"), play.World.Now, TextRef.None, [], play.Seats("counsellor", "prosecutor"), []));
        var meeting = play.World.Part<PlanningPart>().Meetings[0].Handle;
        play.Do(new JoinMeeting(play.Seat("counsellor"), meeting));
        play.Do(new DecideAtMeeting(play.Seat("chief"), meeting, RaidCase.Words("wait"), play.Seat("counsellor"), RaidCase.Words("rest"), TextRef.None));
        play.Do(new GiveDuty(play.Seat("chief"), meeting, RaidCase.Words("a bed"), play.Seat("counsellor"), PlayedWorld.Time("40m")));
        play.Do(new GiveDuty(play.Seat("chief"), meeting, RaidCase.Words("a car"), play.Seat("chief"), PlayedWorld.Time("40m"))).Until("20m");
        play.Do(new SetDuty(play.Seat("counsellor"), play.World.Part<PlanningPart>().Duties.All[0].Handle, DutyState.Done, TextRef.None));
        play.Do(new LeaveMeeting(play.Seat("counsellor"), meeting)).Until("30m");
        play.Do(new CloseMeeting(play.Seat("chief"), meeting));
        play.Do(new ChangePlan(play.Seat("chief"), PlanEntryKind.Hypothesis, RaidCase.Words("she left")));
        play.Do(new ChangePlan(play.Seat("officer"), PlanEntryKind.Hypothesis, RaidCase.Words("she left"))
        {
            Number = 1, Was = 1, State = HypothesisState.RuledOut, Why = RaidCase.Words("she called"),
        });
        play.Until("2h");
        return (play, HistoryOf(play));
    }

    private static History HistoryOf(PlayedWorld play) =>
        new(play.Scenario, DebriefFrame.Compile(RaidCase.New().Compile()), play.Events);
}
