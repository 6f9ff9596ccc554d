using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>What somebody marked in a copy.</summary>
/// <param name="Copy">The copy.</param>
/// <param name="Number">The item's number.</param>
/// <param name="Note">Why it matters, in words, or none.</param>
/// <param name="Grade">How it is graded, such as B2; empty when it is not.</param>
public sealed record CopyMark(Handle Copy, int Number, TextRef Note, string Grade);

/// <summary>A seat marked something in a copy. The agency sees the mark.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Mark">What.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record ItemMarked(Id<Seat> Seat, CopyMark Mark, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new ItemMarked(Seat, Mark, null);

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<DigitalPart>().Mark(Seat, Mark);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<DigitalDesk>().Mark(Seat, Mark, notice.At);
}
