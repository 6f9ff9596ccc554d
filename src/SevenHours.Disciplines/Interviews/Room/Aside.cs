using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>Say something to the others in a room that is not for the person: slower please, a word on what something means, stepping out of one's part.</summary>
/// <param name="Seat">Who says it.</param>
/// <param name="Interview">Where.</param>
/// <param name="Words">What.</param>
public sealed record SayAside(Id<Seat> Seat, Handle Interview, TextRef Words) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        !Words.IsSome ? KnowledgeRefusals.NothingToSay
        : desk.Part<InterviewsDesk>().Interview(Interview) is not { } interview ? RoomRefusals.NotInRoom
        : interview.ClosedAt is not null ? RoomRefusals.Ended
        : interview.IsHere ? null : RoomRefusals.NotInRoom;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var interview = cascade.World.Part<InterviewsPart>().Interview(Interview)!;
        cascade.Emit(new AsideSaid(Interview, Seat, Words, By) { To = interview.Present });
    }
}

/// <summary>Somebody in a room said something that was not for the person.</summary>
/// <param name="Interview">Where.</param>
/// <param name="Seat">Who.</param>
/// <param name="Words">What.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record AsideSaid(Handle Interview, Id<Seat> Seat, TextRef Words, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        // It changes nothing in the person: it stands in the transcript.
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InterviewsDesk>().Interview(Interview)?.Add(
        new RoomLine(RoomLineKind.Aside, notice.Number, notice.At, Handle.None) { Seat = Seat, Words = [Words] });
}
