using SevenHours.Analysis.Finance;
using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>Mark lines one holds as the way of the proceeds. A wrong mark is written down like a right one.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Lines">The lines, by their places in the books of the case.</param>
/// <param name="Note">Why, in words, or none.</param>
public sealed record MarkFlow(Id<Seat> Seat, IReadOnlyList<int> Lines, TextRef Note) : SeatCommand(Seat)
{
    /// <summary>How many lines one mark takes.</summary>
    public const int Most = 2_000; // MarkRefusals.TooManyLines says it in words

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        Lines.Count == 0 ? MarkRefusals.NoLine
        : Lines.Count > Most ? MarkRefusals.TooManyLines
        : !MoneyMaterial.Of(desk).HasAll(Lines) ? MarkRefusals.NotInPapers
        : New(desk).Count == 0 ? MarkRefusals.MarkedAlready
        : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var lines = New(world.DeskOf(Seat));
        cascade.Cause = cascade.Emit(new FlowMarked(Seat, MarkShelf.Next(world, Seat), lines, Note, By) { To = ActRun.Agency(world, Seat) });
        PlantedFacts.Learn(cascade, lines, Seat);
    }

    // What stands marked already is left out: each line is marked once.
    private List<int> New(Desk desk) => [.. Lines.Except(desk.Part<MoneyDesk>().Marks.Lines).Order()];
}

/// <summary>Take back a mark of one's agency.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Mark">The mark.</param>
public sealed record TakeBackMark(Id<Seat> Seat, Handle Mark) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => desk.Part<MoneyDesk>().Marks.Find(Mark) is { IsTakenBack: false } ? null : Refusal.NoSuchThing;

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => cascade.Emit(new FlowMarkTakenBack(Seat, Mark, By) { To = ActRun.Agency(cascade.World, Seat) });
}

/// <summary>Say what one makes of a flag.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Kind">What the flag was raised for.</param>
/// <param name="Account">The number of the account.</param>
/// <param name="Verdict">What is made of it; <see cref="FlagVerdict.Open"/> takes it back.</param>
/// <param name="Note">Why, in words, or none.</param>
public sealed record JudgeFlag(Id<Seat> Seat, RedFlagKind Kind, string Account, FlagVerdict Verdict, TextRef Note) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        !Enum.IsDefined(Kind) || !Enum.IsDefined(Verdict) || !MoneyMaterial.Of(desk).Book.Ledger.Places.ContainsKey(Account) ? MarkRefusals.NotInPapers : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade) =>
        cascade.Emit(new FlagJudged(Seat, Kind, Account, Verdict, Note, By) { To = ActRun.Agency(cascade.World, Seat) });
}
