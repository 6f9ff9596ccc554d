using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>An asset is frozen. The agency that had it frozen learns of it.</summary>
/// <param name="Asset">Which.</param>
public sealed record AssetFrozen(Id<Asset> Asset) : WorldEvent
{
    /// <summary>The act or request that froze it, or none.</summary>
    public Handle Act { get; init; }

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<MoneyPart>().Set(world, Asset, AssetStatus.Frozen);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<MoneyDesk>().Add(new FreezeOnDesk(Asset, true, notice.At, Act));
}

/// <summary>An asset is gone. For staff only: those who hunt it find out when they come too late.</summary>
/// <param name="Asset">Which.</param>
/// <param name="Says">How it went, in words.</param>
public sealed record AssetDrained(Id<Asset> Asset, TextRef Says) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<MoneyPart>().Set(world, Asset, AssetStatus.Drained);
}

/// <summary>An observation: a freeze came too late and found nothing. The agency that wanted it frozen learns of it.</summary>
/// <param name="Asset">Which.</param>
public sealed record FreezeFoundNothing(Id<Asset> Asset) : WorldEvent
{
    /// <summary>The act or request that came too late, or none.</summary>
    public Handle Act { get; init; }

    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<MoneyDesk>().Add(new FreezeOnDesk(Asset, false, notice.At, Act));
}
