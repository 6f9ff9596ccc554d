using SevenHours.Disciplines.Knowledge;
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

    /// <summary>Where it goes.</summary>
    [Doc("Where it lies, and where it goes when its owner is alarmed. Without stops it moves only by the effect `drain`.")]
    public IReadOnlyList<StopModel> Stops { get; init; } = [];

    /// <summary>What alarms the owner.</summary>
    [Doc("What alarms its owner, so that it begins to move. When left out: the only level of the kind `alert` passes `alarmed_at`.")]
    public Condition? Alarmed { get; init; }

    /// <summary>At which alert.</summary>
    [Doc("At which alert it begins to move, when `alarmed` is left out."), Between(1, 100)]
    public int AlarmedAt { get; init; } = 45;

    /// <summary>What ties it to the offence.</summary>
    [Doc("Facts which show that it comes from the offence: a confiscation rests on one."), OneOrMany]
    public IReadOnlyList<Reference<FactModel>> Nexus { get; init; } = [];

    /// <summary>What shows that it cannot be earned.</summary>
    [Doc("Facts which show that its owner cannot have earned it: an extended confiscation rests on one."), OneOrMany]
    public IReadOnlyList<Reference<FactModel>> Wealth { get; init; } = [];

    /// <summary>What keeping costs.</summary>
    [Doc("How much of its value it loses a day while it is held and not sold, in percent."), Between(0, 100)]
    public int Loses { get; init; }

    /// <summary>What a sale brings.</summary>
    [Doc("What a sale brings of its value, in percent."), Between(1, 100)]
    public int Sells { get; init; } = 80;

    /// <summary>Who claims it.</summary>
    [Doc("Who comes and says that it is his once it is frozen, by id.")]
    public IReadOnlyDictionary<string, AssetClaimModel> Claims { get; init; } = new Dictionary<string, AssetClaimModel>();

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}

/// <summary><c>- { in: account_2, kind: account, holder: Harbour Bank, after: 6h, costs: 3 }</c></summary>
public sealed class StopModel : Model
{
    /// <summary>What it is.</summary>
    [Doc("What kind of stop it is: it decides who can hold what lies there, and how.")]
    public required StopKind Kind { get; init; }

    /// <summary>What it lies in.</summary>
    [Doc("The account, vehicle, company or place it lies in. What cannot be named cannot be frozen.")]
    public Reference<SubjectModel>? In { get; init; }

    /// <summary>Who keeps it.</summary>
    [Doc("Who keeps it, in words: a bank, an exchange, a garage.")]
    public Text? Holder { get; init; }

    /// <summary>Where it is.</summary>
    [Doc("The country it lies in; that of whoever asks when left out.")]
    public Reference<CountryModel>? Country { get; init; }

    /// <summary>In whose name.</summary>
    [Doc("In whose name it stands, when that is not the owner. Then an order must rest on a fact of `shown_by`, or name all assets, nominees included.")]
    public Reference<PersonModel>? Nominee { get; init; }

    /// <summary>What shows it.</summary>
    [Doc("Facts which show that it lies here and whose it is. An agency that holds one sees it on its list."), OneOrMany]
    public IReadOnlyList<Reference<FactModel>> ShownBy { get; init; } = [];

    /// <summary>How long it rests.</summary>
    [Doc("How long it still lies here once its owner is alarmed; half a day to three days when left out.")]
    public Spread? After { get; init; }

    /// <summary>What the way costs.</summary>
    [Doc("What the way onward costs, in percent; one to six when left out."), Between(0, 100)]
    public int? Costs { get; init; }

    /// <summary>How it went on.</summary>
    [Doc("How it went on from here, in words for staff and the debrief.")]
    public Text? Says { get; init; }
}

/// <summary><c>freeze: { asset: savings }</c></summary>
[Variant("freeze", "Freezes an asset, if it is still there and this is the way to it. If not, the actor is told why.")]
public sealed class FreezeEffectModel : EffectModel
{
    /// <summary>Which.</summary>
    [Doc("The asset."), Shorthand]
    public required Reference<AssetModel> Asset { get; init; }

    /// <summary>By which means.</summary>
    [Doc("By which means: suspension, order, certificate, exchange or seizure. When left out, what the act is; otherwise an order.")]
    public FreezeKind? By { get; init; }

    /// <summary>How long.</summary>
    [Doc("How long a suspension or the hold of an exchange lasts; what the law says when left out. Counts only for an asset with stops.")]
    public Span? For { get; init; }

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) =>
        new FreezeAsset(build.Id<Asset>(Asset), By, For is { } span ? build.Span(span) : null);
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

/// <summary><c>alarm: { asset: savings }</c></summary>
[Variant("alarm", "Alarms the owner of an asset with stops: it begins to move, whatever the alert is.")]
public sealed class AlarmEffectModel : EffectModel
{
    /// <summary>Which.</summary>
    [Doc("The asset."), Shorthand]
    public required Reference<AssetModel> Asset { get; init; }

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) => new AlarmOwner(build.Id<Asset>(Asset), AlarmedBy.Told);
}
