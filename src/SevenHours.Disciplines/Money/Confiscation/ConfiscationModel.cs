using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Money;

/// <summary>What a country's law allows to be confiscated.</summary>
[Section("confiscation", "What the law of a country allows to be confiscated. A country of which nothing is said knows all that rests on a conviction.")]
public sealed class ConfiscationModel : Entity
{
    /// <summary>The country.</summary>
    [Doc("The country.")]
    public required Reference<CountryModel> Country { get; init; }

    /// <summary>The kinds.</summary>
    [Doc("The kinds its law knows: conviction_based, extended, third_party, without_conviction.")]
    public required IReadOnlyList<ConfiscationKind> Kinds { get; init; }

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}

/// <summary><c>claims: { buyer: { kind: buyer, says: ..., good: true, share: 100 } }</c></summary>
public sealed class AssetClaimModel : Model
{
    /// <summary>Who claims.</summary>
    [Doc("Who claims: buyer, family, creditor or nominee.")]
    public required ClaimantKind Kind { get; init; }

    /// <summary>The claim.</summary>
    [Doc("The claim in words, as the agency that holds the asset reads it.")]
    public required Text Says { get; init; }

    /// <summary>How much.</summary>
    [Doc("How much of the asset it is about, in percent."), Between(1, 100)]
    public int Share { get; init; } = 100;

    /// <summary>Whether it is honest.</summary>
    [Doc("Whether it is honest and can be shown.")]
    public bool Good { get; init; }

    /// <summary>When it comes.</summary>
    [Doc("How long after the freeze it comes; some hours to two days when left out.")]
    public Spread? After { get; init; }

    /// <summary>What rebuts it.</summary>
    [Doc("Facts that show it to be a pretence."), OneOrMany]
    public IReadOnlyList<Reference<FactModel>> RebuttedBy { get; init; } = [];
}
