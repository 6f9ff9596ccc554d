using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>Money or goods that can be frozen, or slip away first. Truth: for staff.</summary>
public sealed class Asset : Definition
{
    /// <summary>What it is.</summary>
    public required TextRef Title { get; init; }

    /// <summary>What it is worth at STARTEX, in whole units of its currency.</summary>
    public long Value { get; init; }

    /// <summary>Its currency: a code of the fictional region.</summary>
    public string Currency { get; init; } = "";

    /// <summary>The account or thing it is held in at STARTEX, or none.</summary>
    public Id<Subject> HeldIn { get; init; } = Id<Subject>.None;

    /// <summary>Who really owns it, or none.</summary>
    public Id<Subject> Owner { get; init; } = Id<Subject>.None;

    /// <summary>Where it lies and where it goes when its owner is alarmed, in order; empty for one that moves only by what the author writes.</summary>
    public IReadOnlyList<Stop> Stops { get; init; } = [];

    /// <summary>Facts which show that it comes from the offence.</summary>
    public IReadOnlyList<Id<Fact>> Nexus { get; init; } = [];

    /// <summary>Facts which show that its owner cannot have earned it.</summary>
    public IReadOnlyList<Id<Fact>> Wealth { get; init; } = [];

    /// <summary>How much of its value it loses a day while it is held and not sold, in percent.</summary>
    public int Loses { get; init; }

    /// <summary>What a sale brings of its value, in percent.</summary>
    public int Sells { get; init; } = 80;

    /// <summary>Who comes and says that it is his, once it is frozen. Truth: for staff.</summary>
    public IReadOnlyList<AssetClaim> Claims { get; init; } = [];

    /// <summary>The level whose rise alarms its owner, or none when a condition of the author's does.</summary>
    public Id<Level> Alert { get; init; } = Id<Level>.None;
}

/// <summary>Where an asset stands.</summary>
public enum AssetStatus
{
    /// <summary>Free to be moved.</summary>
    Free,

    /// <summary>Frozen.</summary>
    Frozen,

    /// <summary>Gone.</summary>
    Drained,

    /// <summary>The state's.</summary>
    Confiscated,
}

/// <summary>What a stop is, which decides how one can hold what lies there.</summary>
public enum StopKind
{
    /// <summary>An account at a bank.</summary>
    [Language.Doc("An account at a bank: suspended by the intelligence unit, frozen by a court.")]
    Account,

    /// <summary>Notes and coins.</summary>
    [Language.Doc("Notes and coins: seized where they lie.")]
    Cash,

    /// <summary>A car, a van, a boat.</summary>
    [Language.Doc("A car, a van, a boat: seized where it stands, or frozen by a court.")]
    Vehicle,

    /// <summary>Land or a house.</summary>
    [Language.Doc("Land or a house: frozen by a court in the register.")]
    Property,

    /// <summary>Shares of a company.</summary>
    [Language.Doc("Shares of a company: frozen by a court.")]
    Company,

    /// <summary>Crypto-assets.</summary>
    [Language.Doc("Crypto-assets: held by the exchange or the issuer.")]
    Coins,

    /// <summary>With a broker of informal transfers: out of reach.</summary>
    [Language.Doc("With a broker of informal transfers: out of reach for good.")]
    Hawala,
}

/// <summary>One place where an asset lies for a while.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="In">The account, vehicle, company or place, or none.</param>
/// <param name="Holder">Who keeps it, in words: a bank, an exchange.</param>
/// <param name="Country">The author's id of the country it lies in; empty for that of whoever asks.</param>
/// <param name="Nominee">In whose name it stands, when that is not the owner's; or none.</param>
/// <param name="ShownBy">Facts which show that it lies there and whose it is: whoever holds one sees it on his list.</param>
/// <param name="Rests">How long it still lies there once its owner is alarmed.</param>
/// <param name="Costs">What the way onward costs, in percent; null for one to six, as luck has it.</param>
/// <param name="Says">How it went on, in words for staff and the debrief.</param>
public sealed record Stop(
    StopKind Kind,
    Id<Subject> In,
    TextRef Holder,
    string Country,
    Id<Subject> Nominee,
    IReadOnlyList<Id<Fact>> ShownBy,
    Delay Rests,
    int? Costs,
    TextRef Says)
{
    /// <summary>Half a day to three days where nothing is said.</summary>
    public static readonly Delay UsualRest = new(SimSpan.FromHours(12), SimSpan.FromHours(36), SimSpan.FromHours(72));
}
