using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Money;

/// <summary>On what a confiscation rests.</summary>
public enum ConfiscationKind
{
    /// <summary>On a conviction, of what comes from the offence.</summary>
    [Doc("On a conviction, of what comes from the offence.")]
    ConvictionBased,

    /// <summary>On a conviction, of what the person cannot have earned lawfully.</summary>
    [Doc("On a conviction, of what the person cannot have earned lawfully.")]
    Extended,

    /// <summary>From somebody else in whose name it stands.</summary>
    [Doc("From somebody else in whose name it stands and who knew, or ought to have known.")]
    ThirdParty,

    /// <summary>Without a conviction, where the law allows it.</summary>
    [Doc("Without a conviction, where the law of the country allows it.")]
    WithoutConviction,
}

/// <summary>What a country's law allows to be confiscated. Every seat may read it.</summary>
public sealed class ConfiscationLaw : Definition
{
    /// <summary>The author's id of the country.</summary>
    public required string Country { get; init; }

    /// <summary>The kinds it knows.</summary>
    public IReadOnlyList<ConfiscationKind> Kinds { get; init; } = [];

    /// <summary>Whether the law of an agency's country knows a kind; a country of which nothing is said knows all that rest on a conviction.</summary>
    public static bool Allows(Scenario scenario, Id<Agency> agency, ConfiscationKind kind)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var law = scenario.Table<ConfiscationLaw>().FirstOrDefault(l => l.Country == scenario.Agencies[agency].Country);
        return law is null ? kind != ConfiscationKind.WithoutConviction : law.Kinds.Contains(kind);
    }
}

/// <summary>Who says that an asset is his.</summary>
public enum ClaimantKind
{
    /// <summary>Somebody who bought it.</summary>
    [Doc("Somebody who bought it.")]
    Buyer,

    /// <summary>A member of the family.</summary>
    [Doc("A member of the family.")]
    Family,

    /// <summary>Somebody to whom money is owed on it.</summary>
    [Doc("Somebody to whom money is owed on it, such as a bank.")]
    Creditor,

    /// <summary>The one in whose name it stands.</summary>
    [Doc("The one in whose name it stands.")]
    Nominee,
}

/// <summary>A claim that comes when an asset is frozen.</summary>
/// <param name="Name">The author's id.</param>
/// <param name="Kind">Who claims.</param>
/// <param name="Says">The claim in words.</param>
/// <param name="Share">How much of the asset it is about, in percent.</param>
/// <param name="IsGood">Whether it is honest and can be shown. Truth: for staff.</param>
/// <param name="After">How long after the freeze it comes.</param>
/// <param name="RebuttedBy">Facts that show it to be a pretence.</param>
public sealed record AssetClaim(
    string Name, ClaimantKind Kind, TextRef Says, int Share, bool IsGood, Delay After, IReadOnlyList<Id<Fact>> RebuttedBy);

/// <summary>What is asked of a court, as both sides see it.</summary>
/// <param name="Handle">Its opaque name.</param>
/// <param name="Seat">Who asks.</param>
/// <param name="To">The court; none where the case has no agency for it.</param>
/// <param name="Asset">What is to be confiscated.</param>
/// <param name="Kind">On what it rests.</param>
/// <param name="Cites">The facts it rests on.</param>
/// <param name="Says">Why, in the asker's own words.</param>
public sealed record ConfiscationPetition(
    Handle Handle, Id<Seat> Seat, Id<Agency> To, Id<Asset> Asset, ConfiscationKind Kind, IReadOnlyList<Id<Fact>> Cites, TextRef Says);

/// <summary>A ruling on a confiscation.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Missing">What is missing, as codes of <see cref="ConfiscationGaps"/>.</param>
/// <param name="Upheld">The claims of others that were upheld, by the author's ids.</param>
/// <param name="Says">The judge's own words, or none.</param>
public sealed record ConfiscationRuling(HearingOutcome Outcome, IReadOnlyList<string> Missing, IReadOnlyList<string> Upheld, TextRef Says);

/// <summary>Codes of what a petition lacks; pages translate them.</summary>
public static class ConfiscationGaps
{
    /// <summary>The law of the country does not know this kind.</summary>
    public const string Law = "law";

    /// <summary>No court has confirmed a charge.</summary>
    public const string Conviction = "conviction";

    /// <summary>That the asset comes from the offence.</summary>
    public const string Nexus = "nexus";

    /// <summary>That the person cannot have earned it.</summary>
    public const string Wealth = "wealth";

    /// <summary>That it really belongs to the person charged.</summary>
    public const string Owner = "owner";

    /// <summary>Every code.</summary>
    public static IReadOnlyList<string> All { get; } = [Law, Conviction, Nexus, Wealth, Owner];
}
