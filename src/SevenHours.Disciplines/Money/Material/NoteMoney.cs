using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>Write a note on something of the papers. What an author planted there is learnt; a note on anything else is a note.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Kind">What is marked.</param>
/// <param name="Of">By which references of transactions, or numbers of accounts, entries or reports.</param>
public sealed record NoteMoney(Id<Seat> Seat, NotedKind Kind, IReadOnlyList<string> Of) : SeatCommand(Seat)
{
    /// <summary>How much one note can be on.</summary>
    public const int Most = 200;

    /// <summary>Why it matters, in words; none for nothing.</summary>
    public TextRef Note { get; init; }

    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        var shown = Shown(MoneyMaterial.Of(desk));
        return !Enum.IsDefined(Kind) ? Refusal.NoSuchThing
            : Of.Count is 0 or > Most || (Kind is NotedKind.Account or NotedKind.Entry or NotedKind.Report && Of.Count > 1) || !Of.All(shown.Contains) ? PaperRefusals.NotInPapers
            : desk.Part<MoneyDesk>().Papers.Notes.Any(one => IsSame(one.Note)) ? PaperRefusals.NotedAlready
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var note = new MoneyNote(world.Part<MoneyPart>().Papers.NextNote(world, Seat), Kind, [.. Of.Distinct(StringComparer.Ordinal)], Note);
        cascade.Cause = cascade.Emit(new MoneyNoted(note, Seat, By) { To = ActRun.Agency(world, Seat) });
        PlantedFacts.Learn(cascade, note.Kind, note.Of, Seat);
    }

    private HashSet<string> Shown(MoneyMaterial material) => Kind switch
    {
        NotedKind.Line => [.. material.Book.Ids],
        NotedKind.Entry => [.. material.Entries.Select(entry => entry.Id)],
        NotedKind.Report => [.. material.Reports.Select(report => report.Number)],
        _ => [.. material.Book.Accounts.Where(account => account.Kind != MoneyMaterial.Unseen && (Kind == NotedKind.Account || account.Kind == "address")).Select(account => account.Id)],
    };

    private bool IsSame(MoneyNote other) => other.Kind == Kind && other.Note == Note && other.Of.SequenceEqual(Of.Distinct(StringComparer.Ordinal));
}

/// <summary>Take a note of one's agency back.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Note">Which.</param>
public sealed record TakeMoneyNoteBack(Id<Seat> Seat, Handle Note) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => desk.Part<MoneyDesk>().Papers.Notes.Any(one => one.Note.Handle == Note) ? null : Refusal.NoSuchThing;

    /// <inheritdoc />
    protected override void Run(Cascade cascade) =>
        cascade.Emit(new MoneyNoteTakenBack(Note, Seat, By) { To = ActRun.Agency(cascade.World, Seat) });
}
