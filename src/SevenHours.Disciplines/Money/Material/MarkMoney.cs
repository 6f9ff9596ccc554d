using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>Mark something of the papers: proceeds on their way, or a note. A wrong mark is written down like a right one.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Kind">What is marked.</param>
/// <param name="Of">By which references of transactions, or numbers of accounts, entries or reports.</param>
public sealed record MarkMoney(Id<Seat> Seat, MarkKind Kind, IReadOnlyList<string> Of) : SeatCommand(Seat)
{
    /// <summary>How much one mark can be on.</summary>
    public const int Most = 200;

    /// <summary>Whether it is taken for proceeds on their way.</summary>
    public bool IsFlow { get; init; }

    /// <summary>Why it matters, in words; none for nothing.</summary>
    public TextRef Note { get; init; }

    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        var shown = Shown(MoneyMaterial.Of(desk));
        return !Enum.IsDefined(Kind) ? Refusal.NoSuchThing
            : Of.Count is 0 or > Most || (Kind is MarkKind.Account or MarkKind.Entry or MarkKind.Report && Of.Count > 1) || !Of.All(shown.Contains) ? PaperRefusals.NotInPapers
            : desk.Part<MoneyDesk>().Papers.Marks.Any(one => IsSame(one.Mark)) ? PaperRefusals.MarkedAlready
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var mark = new MoneyMark(world.Part<MoneyPart>().Papers.NextMark(world, Seat), Kind, [.. Of.Distinct(StringComparer.Ordinal)], IsFlow, Note);
        cascade.Cause = cascade.Emit(new MoneyMarked(mark, Seat, By) { To = ActRun.Agency(world, Seat) });
        MoneyMarking.Learn(cascade, mark, Seat);
    }

    private HashSet<string> Shown(MoneyMaterial material) => Kind switch
    {
        MarkKind.Line => [.. material.Book.Ids],
        MarkKind.Entry => [.. material.Entries.Select(entry => entry.Id)],
        MarkKind.Report => [.. material.Reports.Select(report => report.Number)],
        _ => [.. material.Book.Accounts.Where(account => account.Kind != MoneyMaterial.Unseen && (Kind == MarkKind.Account || account.Kind == "address")).Select(account => account.Id)],
    };

    private bool IsSame(MoneyMark other) => other.Kind == Kind && other.IsFlow == IsFlow && other.Note == Note && other.Of.SequenceEqual(Of.Distinct(StringComparer.Ordinal));
}

/// <summary>Take a mark of one's agency back.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Mark">Which.</param>
public sealed record TakeMoneyMarkBack(Id<Seat> Seat, Handle Mark) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => desk.Part<MoneyDesk>().Papers.Marks.Any(one => one.Mark.Handle == Mark) ? null : Refusal.NoSuchThing;

    /// <inheritdoc />
    protected override void Run(Cascade cascade) =>
        cascade.Emit(new MoneyMarkTakenBack(Mark, Seat, By) { To = ActRun.Agency(cascade.World, Seat) });
}
