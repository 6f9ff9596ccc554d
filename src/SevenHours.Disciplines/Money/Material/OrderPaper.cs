using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>Ask for a paper about an account by its number: the act of the catalogue, with what it is to obtain. Whatever the law says: only what makes no sense is refused.</summary>
/// <param name="Start">The act.</param>
/// <param name="Wanted">What it is to obtain.</param>
public sealed record OrderPaper(StartAction Start, PaperScope Wanted) : SeatCommand(Start.Seat)
{
    /// <summary>The longest number of an account.</summary>
    public const int MostSigns = 64;

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        Start.Seat != Seat ? Refusal.NoSuchSeat
        : PaperActs.KindOf(desk.Scenario, Start.Action) is not { } kind || kind != Wanted.Kind || kind is PaperKind.Ledger or PaperKind.Plan or PaperKind.Decision ? PaperRefusals.NotForPapers
        : Wanted.Of.Length is 0 or > MostSigns ? PaperRefusals.NoAccount
        : Wanted.Until <= Wanted.From ? PaperRefusals.EmptyWindow
        : Start.Check(desk);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        cascade.Cause = cascade.Emit(new PaperOrdered(ActRun.NextHandle(world, Seat), Seat, Wanted, By) { To = ActRun.Agency(world, Seat) });
        ActRun.Order(cascade, Start);
    }
}
