using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>Somebody marked lines, an account or addresses of the papers. The agency sees the mark.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Seat">Who.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record MoneyMarked(MoneyMark Mark, Id<Seat> Seat, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new MoneyMarked(Mark, Seat, null);

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<MoneyPart>().Papers.Mark(world, Mark, Seat);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<MoneyDesk>().Papers.Mark(new MarkOfMoney(Mark, Seat, notice.At));
}

/// <summary>A mark was taken back. What was learnt by it stays learnt.</summary>
/// <param name="Mark">Which.</param>
/// <param name="Seat">Who took it back.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record MoneyMarkTakenBack(Handle Mark, Id<Seat> Seat, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new MoneyMarkTakenBack(Mark, Seat, null);

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<MoneyPart>().Papers.TakeBack(world, Mark, Seat);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<MoneyDesk>().Papers.TakeBack(Mark);
}
