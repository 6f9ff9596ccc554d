using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>Come into an interview one was in before, or bring somebody in.</summary>
/// <param name="Seat">Who comes, or who is there and brings somebody in.</param>
/// <param name="Interview">Which.</param>
public sealed record JoinInterview(Id<Seat> Seat, Handle Interview) : SeatCommand(Seat)
{
    /// <summary>Who is brought in; nobody when the seat itself comes back.</summary>
    public SeatSet Brings { get; init; }

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => desk.Part<InterviewsDesk>().Interview(Interview) switch
    {
        null => RoomRefusals.NotInRoom,
        { ClosedAt: not null } => RoomRefusals.Ended,
        { IsHere: false } when !Brings.IsEmpty => RoomRefusals.NotInRoom,
        _ => (Brings - desk.Scenario.Everybody).IsEmpty ? null : Refusal.NoSuchSeat,
    };

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var interview = cascade.World.Part<InterviewsPart>().Interview(Interview)!;
        var who = (Brings.IsEmpty ? SeatSet.Of(Seat) : Brings) - interview.Present;
        if (interview.IsOpen && !who.IsEmpty)
        {
            cascade.Emit(new InterviewJoined(Interview, interview.Persona, Seat, who, interview.Lead, interview.Setup) { To = interview.Present | who });
        }
    }
}

/// <summary>Leave an interview that goes on without one.</summary>
/// <param name="Seat">Who leaves.</param>
/// <param name="Interview">Which.</param>
public sealed record LeaveInterview(Id<Seat> Seat, Handle Interview) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        desk.Part<InterviewsDesk>().Interview(Interview) is { IsHere: true } ? null : RoomRefusals.NotInRoom;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var interview = cascade.World.Part<InterviewsPart>().Interview(Interview)!;
        cascade.Emit(new InterviewLeft(Interview, interview.Persona, Seat) { To = interview.Present });
    }
}

/// <summary>Close an interview.</summary>
/// <param name="Seat">Who closes it, from within the room.</param>
/// <param name="Interview">Which.</param>
/// <param name="Closing">How.</param>
public sealed record CloseInterview(Id<Seat> Seat, Handle Interview, Closing Closing) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        desk.Part<InterviewsDesk>().Interview(Interview) is { IsHere: true } ? null : RoomRefusals.NotInRoom;

    /// <inheritdoc />
    protected override void Run(Cascade cascade) =>
        Ending.Close(cascade, cascade.World.Part<InterviewsPart>().Interview(Interview)!, Seat, Closing, InterviewEnd.Closed, By);
}
