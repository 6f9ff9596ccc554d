using SevenHours.Kernel;

namespace SevenHours.Disciplines.Planning;

/// <summary>What agencies arrange with each other: meetings with one shared sheet, the tasks that come of them, and plans.</summary>
/// <remarks>It has no section of the package: whoever plays meets and plans, and whatever case it is.</remarks>
public sealed class PlanningDiscipline : Discipline
{
    private static readonly IReadOnlyList<Habit> Attending = [new MeetingHabit()];

    /// <inheritdoc />
    public override string Name => "planning";

    /// <inheritdoc />
    public override IReadOnlyList<Habit> Habits => Attending;

    /// <inheritdoc />
    public override Part CreatePart(Scenario scenario) => new PlanningPart(scenario);

    /// <inheritdoc />
    public override DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat) => new PlanningDesk(seat);

    /// <inheritdoc />
    public override void Register(WireNames names) => names
        .Add<MeetingCalled>("meeting.called")
        .Add<InvitationAnswered>("meeting.answered")
        .Add<BodyAnswered>("meeting.body_answered")
        .Add<InvitationPutOff>("meeting.put_off")
        .Add<MeetingMoved>("meeting.moved")
        .Add<MeetingCalledOff>("meeting.called_off")
        .Add<MeetingDue>("meeting.due")
        .Add<MeetingStarted>("meeting.started")
        .Add<MeetingJoined>("meeting.joined")
        .Add<SheetShown>("meeting.shown")
        .Add<SheetWritten>("meeting.written")
        .Add<MeetingLeft>("meeting.left")
        .Add<MeetingClosed>("meeting.closed")
        .Add<MeetingMissed>("meeting.missed")
        .Add<MinutesSent>("minutes.sent")
        .Add<DutySet>("duty.set")
        .Add<DutyOverdue>("duty.overdue")
        .Add<PlanChanged>("plan.changed")
        .Add<PlanShown>("plan.shown")
        .Add<PlanHanded>("plan.handed")
        .Add<CallMeeting>("do.call_meeting")
        .Add<AnswerInvitation>("do.answer_invitation")
        .Add<AnswerForBody>("do.answer_for_body")
        .Add<PutOffInvitation>("do.put_off_invitation")
        .Add<MoveMeeting>("do.move_meeting")
        .Add<CallOffMeeting>("do.call_off_meeting")
        .Add<StartMeeting>("do.start_meeting")
        .Add<JoinMeeting>("do.join_meeting")
        .Add<LeaveMeeting>("do.leave_meeting")
        .Add<CloseMeeting>("do.close_meeting")
        .Add<WriteMinute>("do.write_minute")
        .Add<TableFacts>("do.table_facts")
        .Add<DecideAtMeeting>("do.decide_at_meeting")
        .Add<GiveDuty>("do.give_duty")
        .Add<SetDuty>("do.set_duty")
        .Add<SendMinutes>("do.send_minutes")
        .Add<ChangePlan>("do.change_plan")
        .Add<HandPlan>("do.hand_plan");
}
