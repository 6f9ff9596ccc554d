using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Telephony;

/// <summary>Ask operators for records: the act of the catalogue, with what it is to obtain. Whatever the law says: only what makes no sense is refused.</summary>
/// <param name="Start">The act.</param>
/// <param name="Wanted">What it is to obtain.</param>
public sealed record OrderRecords(StartAction Start, RecordsScope Wanted) : SeatCommand(Start.Seat)
{
    /// <summary>The longest list of numbers of one order.</summary>
    public const int MostNumbers = 20;

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        Start.Seat != Seat ? Refusal.NoSuchSeat
        : RecordsNumbers.KindOf(desk.Scenario, Start.Action) is not { } kind || kind != Wanted.Kind ? TelephonyRefusals.NotForRecords
        : Wanted.Kind != RecordsKind.TowerDump && Wanted.Numbers.Count is 0 or > MostNumbers ? TelephonyRefusals.NoNumber
        : Wanted.Kind == RecordsKind.TowerDump && !Start.Target.IsSome && !Start.TargetText.IsSome ? TelephonyRefusals.NoPlace
        : Wanted.Kind != RecordsKind.Subscriber && Wanted.Until <= Wanted.From ? TelephonyRefusals.EmptyWindow
        : Start.Check(desk);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var act = ActRun.NextHandle(world, Seat);
        cascade.Cause = cascade.Emit(new RecordsOrdered(act, Seat, Wanted, By) { To = ActRun.Agency(world, Seat) });
        ActRun.Order(cascade, Start);
    }
}

/// <summary>Say what records show. A wrong reading is written down like a right one.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Kind">What they show.</param>
/// <param name="A">Of which number, as records show it.</param>
/// <param name="B">And of which other; empty where one is enough.</param>
/// <param name="Cell">By which sector; empty where none is meant.</param>
/// <param name="Words">Why, or where, in the seat's own words.</param>
public sealed record ClaimPattern(Id<Seat> Seat, ClaimKind Kind, string A, string B, string Cell, TextRef Words) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        var material = desk.Part<TelephonyDesk>().All(desk.Scenario);
        return material is null ? TelephonyRefusals.NoRecords
            : !Enum.IsDefined(Kind) ? Refusal.NoSuchThing
            : !Holds(material, A) || IsOfTwo(Kind) && (!Holds(material, B) || string.Equals(A, B, StringComparison.Ordinal)) ? TelephonyRefusals.NotInRecords
            : Cell.Length > 0 && !material.Book.Cells.All.Any(cell => string.Equals(cell.Id, Cell, StringComparison.Ordinal)) ? TelephonyRefusals.NotInRecords
            : desk.Part<TelephonyDesk>().Claims.Any(claim => IsSame(claim.Claim)) ? TelephonyRefusals.ClaimedAlready
            : null;
    }

    /// <summary>Whether a reading is about two numbers.</summary>
    public static bool IsOfTwo(ClaimKind kind) => kind is ClaimKind.Together or ClaimKind.Contact or ClaimKind.SameUser;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var part = world.Part<TelephonyPart>();
        var claim = new PatternClaim(part.NextClaim(world, Seat), Kind, A, IsOfTwo(Kind) ? B : "", Cell, Words);
        ClaimJudge.Settle(cascade, claim, Seat, By);
    }

    private static bool Holds(Material material, string number) =>
        PlaceOf(material.Book.Numbers, number) is >= 0 and var place && (!material.Index.OfNumber(place).IsEmpty || material.Held.Contains(place) || IsSeen(material, place));

    private static int PlaceOf(IReadOnlyList<string> numbers, string number)
    {
        for (var i = 0; i < numbers.Count; i++)
        {
            if (string.Equals(numbers[i], number, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    // On the other side of somebody's call.
    private static bool IsSeen(Material material, int number) =>
        Enumerable.Range(0, material.Book.Count).Any(place => material.Book.OtherOf(place) == number);

    private bool IsSame(PatternClaim other) =>
        other.Kind == Kind && string.Equals(other.Cell, Cell, StringComparison.Ordinal) && other.Words == Words
        && (other.A == A && other.B == B || IsOfTwo(Kind) && other.A == B && other.B == A);
}

/// <summary>What is impossible about records of calls.</summary>
public static class TelephonyRefusals
{
    /// <summary>An act that obtains no such records.</summary>
    public static readonly Refusal NotForRecords = new(
        "records.act", "This act does not obtain such records.", "Choose what you want to obtain again.");

    /// <summary>No number, or too many.</summary>
    public static readonly Refusal NoNumber = new(
        "records.number", "A request names the numbers it is about, twenty at most.", "Write the number as it stands in your case file.");

    /// <summary>No place.</summary>
    public static readonly Refusal NoPlace = new(
        "records.place", "A tower dump names a place.", "Write the place whose sectors you mean.");

    /// <summary>A window that ends before it begins.</summary>
    public static readonly Refusal EmptyWindow = new(
        "records.window", "The window ends before it begins.", "Give the days or hours that matter.");

    /// <summary>Nothing to read.</summary>
    public static readonly Refusal NoRecords = new(
        "records.none", "Your agency holds no records of calls yet.", "Ask for them first.");

    /// <summary>A number or a sector that the records at hand do not show.</summary>
    public static readonly Refusal NotInRecords = new(
        "records.unseen", "The records you hold do not show this.", "Choose from the numbers and sectors in them.");

    /// <summary>The same reading twice.</summary>
    public static readonly Refusal ClaimedAlready = new(
        "records.claimed", "This reading stands in the file already.", "Look at the list of readings.");
}
