using SevenHours.Kernel;

namespace SevenHours.Disciplines.Planning;

/// <summary>Come into a meeting one is invited to. Who comes when all have gone finds an empty room.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Meeting">The meeting.</param>
public sealed record JoinMeeting(Id<Seat> Seat, Handle Meeting) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => desk.Part<PlanningDesk>().Find(Meeting)?.Status switch
    {
        null => Refusal.NoSuchThing,
        MeetingStatus.Called => PlanningRefusals.NotBegun,
        MeetingStatus.Running => null,
        _ => PlanningRefusals.IsOver,
    };

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var meeting = cascade.World.Part<PlanningPart>().Find(Meeting)!;
        if (meeting.Status != MeetingStatus.Running)
        {
            cascade.Emit(new MeetingMissed(Meeting, Seat, By) { To = SeatSet.Of(Seat) });
        }
        else if (!meeting.Present.Has(Seat))
        {
            Sheets.Enter(cascade, meeting, Seat, By);
        }
    }
}

/// <summary>Leave a meeting. When the last has left it is over.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Meeting">The meeting.</param>
public sealed record LeaveMeeting(Id<Seat> Seat, Handle Meeting) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => MeetingChecks.InTheRoom(desk, Meeting);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var present = cascade.World.Part<PlanningPart>().Find(Meeting)!.Present;
        cascade.Cause = cascade.Emit(new MeetingLeft(Meeting, Seat, By) { To = present });
        if ((present - SeatSet.Of(Seat)).IsEmpty)
        {
            cascade.Emit(new MeetingClosed(Meeting, Seat, By) { To = SeatSet.Of(Seat) });
        }
    }
}

/// <summary>Close a meeting: its caller does, or anybody present when the caller has left.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Meeting">The meeting.</param>
public sealed record CloseMeeting(Id<Seat> Seat, Handle Meeting) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => MeetingChecks.InTheRoom(desk, Meeting)
        ?? (desk.Part<PlanningDesk>().Find(Meeting)! is var meeting && meeting.Call.Caller != Seat && meeting.Present.Has(meeting.Call.Caller)
            ? PlanningRefusals.NotYourMeeting
            : null);

    /// <inheritdoc />
    protected override void Run(Cascade cascade) =>
        cascade.Emit(new MeetingClosed(Meeting, Seat, By) { To = cascade.World.Part<PlanningPart>().Find(Meeting)!.Present });
}
