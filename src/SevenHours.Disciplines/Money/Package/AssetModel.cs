using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Money;

/// <summary>An asset.</summary>
[Section("assets", "Money or goods that can be frozen, or slip away first.")]
public sealed class AssetModel : Entity
{
    /// <summary>What it is.</summary>
    [Doc("What it is.")]
    public required Text Title { get; init; }

    /// <summary>What it is worth.</summary>
    [Doc("What it is worth, in whole units of its currency."), Between(0, 1_000_000_000_000)]
    public required long Value { get; init; }

    /// <summary>Its currency.</summary>
    [Doc("Its currency: XTS, which ISO 4217 keeps for tests, or a code beginning with X that means no country.")]
    public string Currency { get; init; } = "XTS";

    /// <summary>What it is held in.</summary>
    [Doc("The account or thing it is held in.")]
    public Reference<ThingModel>? HeldIn { get; init; }

    /// <summary>Who owns it.</summary>
    [Doc("Who really owns it.")]
    public Reference<SubjectModel>? Owner { get; init; }

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}

/// <summary><c>freeze: { asset: savings }</c></summary>
[Variant("freeze", "Freezes an asset, if it is still there. If not, the actor is told.")]
public sealed class FreezeEffectModel : EffectModel
{
    /// <summary>Which.</summary>
    [Doc("The asset."), Shorthand]
    public required Reference<AssetModel> Asset { get; init; }

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) => new FreezeAsset(build.Id<Asset>(Asset));
}

/// <summary><c>drain: { asset: savings, says: ... }</c></summary>
[Variant("drain", "Lets an asset slip away, if nobody has frozen it.")]
public sealed class DrainEffectModel : EffectModel
{
    /// <summary>Which.</summary>
    [Doc("The asset."), Shorthand]
    public required Reference<AssetModel> Asset { get; init; }

    /// <summary>How.</summary>
    [Doc("How it went, in words, for staff and the debrief.")]
    public Text? Says { get; init; }

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) => new DrainAsset(build.Id<Asset>(Asset), build.Text(Says));
}
