using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Actions;

/// <summary><c>away: { resource: mediators_ru, for: 1h }</c></summary>
[Variant("away", "Sends a pool away for a while. What it lent goes on; it lends nothing new.")]
public sealed class AwayEffectModel : EffectModel
{
    /// <summary>Which pool.</summary>
    [Doc("The pool.")]
    public required Reference<ResourceModel> Resource { get; init; }

    /// <summary>How long.</summary>
    [Doc("For how long.")]
    public required Span For { get; init; }

    /// <inheritdoc />
    public override bool IsVisible => true;

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) => new SendPoolAway(build.Id<ResourcePool>(Resource), build.Span(For));
}
