using SevenHours.Analysis.Finance;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>A seat marked lines as the way of the proceeds. Its agency sees the mark.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Mark">The name of the mark.</param>
/// <param name="Lines">The lines, by their places in the books of the case, in order.</param>
/// <param name="Note">Why, in words, or none.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record FlowMarked(Id<Seat> Seat, Handle Mark, IReadOnlyList<int> Lines, TextRef Note, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new FlowMarked(Seat, Mark, Lines, Note, null);

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<MoneyPart>().Marks.Of(world, Seat).Add(new FlowMark(Mark, Seat, Lines, Note, world.Now));

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<MoneyDesk>().Marks.Add(new FlowMark(Mark, Seat, Lines, Note, notice.At));
}

/// <summary>A seat took back a mark of its agency.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Mark">The name of the mark.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record FlowMarkTakenBack(Id<Seat> Seat, Handle Mark, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new FlowMarkTakenBack(Seat, Mark, null);

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<MoneyPart>().Marks.Of(world, Seat).TakeBack(Mark);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<MoneyDesk>().Marks.TakeBack(Mark);
}

/// <summary>A seat said what it makes of a flag. Its agency sees it.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Kind">What the flag was raised for.</param>
/// <param name="Account">The number of the account.</param>
/// <param name="Verdict">What is made of it.</param>
/// <param name="Note">Why, in words, or none.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record FlagJudged(Id<Seat> Seat, RedFlagKind Kind, string Account, FlagVerdict Verdict, TextRef Note, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new FlagJudged(Seat, Kind, Account, Verdict, Note, null);

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<MoneyPart>().Marks.Of(world, Seat).Judge(new JudgedFlag(Kind, Account, Verdict, Note, Seat, world.Now));

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<MoneyDesk>().Marks.Judge(new JudgedFlag(Kind, Account, Verdict, Note, Seat, notice.At));
}
