using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>What kind of paper about money.</summary>
public enum PaperKind
{
    /// <summary>What a bank or a remittance service wrote of one account.</summary>
    Statement,

    /// <summary>What a public register has on a name or a number.</summary>
    Register,

    /// <summary>What the financial intelligence unit has on a name or an account: reports of suspicion, true and false alarms.</summary>
    Report,

    /// <summary>A notebook or a broker's ledger, in a code of its keeper.</summary>
    Ledger,

    /// <summary>What a coin's public chain shows around an address.</summary>
    Chain,

    /// <summary>Whom an exchange knows behind an address.</summary>
    Identity,

    /// <summary>The plan of a financial case: what is known of assets, and by which way each can be held.</summary>
    Plan,

    /// <summary>The decision of an intelligence unit that suspends an account until a day.</summary>
    Decision,
}

/// <summary>What was obtained: it stands in an event, and what the paper says is made from it again whenever somebody looks.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Of">Of what: the number of an account, an address, the id of a ledger, a name in a register.</param>
/// <param name="From">From when.</param>
/// <param name="Until">To before when.</param>
public sealed record PaperScope(PaperKind Kind, string Of, SimTime From, SimTime Until)
{
    /// <summary>What it says that the books of the case do not; null for nothing. Whoever hands it over writes it.</summary>
    public BookChanges? Changes { get; init; }

    /// <summary>The assets that a plan lists, as they were known when it was made.</summary>
    public IReadOnlyList<PlannedAsset> Assets { get; init; } = [];

    /// <summary>How far back a bank order goes where nobody says.</summary>
    public static readonly SimSpan Usual = SimSpan.FromHours(90 * 24);

    /// <summary>The same where it was narrowed to the period that matters.</summary>
    public static readonly SimSpan Narrow = SimSpan.FromHours(30 * 24);
}

/// <summary>An asset in a plan.</summary>
/// <param name="Asset">Which.</param>
/// <param name="Stop">The number of the stop at which it was known to lie.</param>
public sealed record PlannedAsset(Id<Asset> Asset, int Stop);
