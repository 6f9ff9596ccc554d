using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>A notebook or ledger was decoded: its lines are known to the agency from now on.</summary>
/// <param name="Paper">Which.</param>
/// <param name="Seat">Who did it; none when an act did.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record LedgerDecoded(Handle Paper, Id<Seat> Seat, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new LedgerDecoded(Paper, Seat, null);

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<MoneyPart>().Papers.Decode(world, Paper, To);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<MoneyDesk>().Papers.Decode(Paper);
}

/// <summary>Somebody tried a word on a notebook, and it made no sense. The agency learns of it.</summary>
/// <param name="Paper">Which.</param>
/// <param name="Seat">Who.</param>
/// <param name="Word">The word.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record LedgerKeyTried(Handle Paper, Id<Seat> Seat, string Word, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new LedgerKeyTried(Paper, Seat, Word, null);

    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<MoneyDesk>().Papers.Try(Paper, Word);
}

/// <summary>Try a word on a notebook: ten letters that stand for the digits.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Paper">The notebook.</param>
/// <param name="Word">The word.</param>
public sealed record TryLedgerKey(Id<Seat> Seat, Handle Paper, string Word) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        desk.Part<MoneyDesk>().Papers.Find(Paper) is not { Scope.Kind: PaperKind.Ledger } paper ? Refusal.NoSuchThing
        : paper.IsScrap ? PaperRefusals.Scrap
        : paper.IsDecoded ? PaperRefusals.DecodedAlready
        : !LedgerCode.IsKey(Word) ? PaperRefusals.NoKey
        : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var to = ActRun.Agency(world, Seat);
        if (world.DeskOf(Seat).Part<MoneyDesk>().Papers.Find(Paper) is { } paper && CaseMoney.Of(world.Scenario)?.LedgerOf(paper.Scope.Of) is { } ledger
            && string.Equals(ledger.Key, Word, StringComparison.OrdinalIgnoreCase))
        {
            PaperDelivery.Decode(cascade, Paper, ledger, Seat, By);
        }
        else
        {
            cascade.Emit(new LedgerKeyTried(Paper, Seat, Word.ToUpperInvariant(), By) { To = to });
        }
    }
}

/// <summary>What is impossible about papers of money.</summary>
public static class PaperRefusals
{
    /// <summary>Pages that nobody can put in order.</summary>
    public static readonly Refusal Scrap = new(
        "money.scrap", "The pages were packed as waste paper: torn out, mixed and wet. Nobody can put them in order.", "Look for what it says elsewhere.");

    /// <summary>A notebook that is read.</summary>
    public static readonly Refusal DecodedAlready = new("money.decoded", "The notebook is decoded already.", "Read its lines.");

    /// <summary>No word of ten letters.</summary>
    public static readonly Refusal NoKey = new("money.key", "A key is a word of ten letters from A to Z, none twice.", "Try another word.");

    /// <summary>An act that obtains no such papers.</summary>
    public static readonly Refusal NotForPapers = new("money.act", "This act does not obtain such papers.", "Choose what you want to obtain again.");

    /// <summary>No account.</summary>
    public static readonly Refusal NoAccount = new("money.account", "A request names the account it is about.", "Write its number as it stands in your papers.");

    /// <summary>A window that ends before it begins.</summary>
    public static readonly Refusal EmptyWindow = new("money.window", "The period ends before it begins.", "Give the days that matter.");

    /// <summary>A thing that no paper shows.</summary>
    public static readonly Refusal NotInPapers = new("money.unseen", "The papers you hold do not show this.", "Choose from the lines and accounts in them.");

    /// <summary>The same note twice.</summary>
    public static readonly Refusal NotedAlready = new("money.noted", "This stands in the file already, with the same words.", "Look at the list of notes.");
}
