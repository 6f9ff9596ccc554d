using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>Somebody marked lines, an account or addresses of the papers. The agency sees the note.</summary>
/// <param name="Note">The note.</param>
/// <param name="Seat">Who.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record MoneyNoted(MoneyNote Note, Id<Seat> Seat, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new MoneyNoted(Note, Seat, null);

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<MoneyPart>().Papers.Note(world, Note, Seat);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<MoneyDesk>().Papers.Note(new NoteOnDesk(Note, Seat, notice.At));
}

/// <summary>A note was taken back. What was learnt by it stays learnt.</summary>
/// <param name="Note">Which.</param>
/// <param name="Seat">Who took it back.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record MoneyNoteTakenBack(Handle Note, Id<Seat> Seat, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new MoneyNoteTakenBack(Note, Seat, null);

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<MoneyPart>().Papers.TakeBack(world, Note, Seat);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<MoneyDesk>().Papers.TakeBack(Note);
}
