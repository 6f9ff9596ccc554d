using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>An asset is frozen. The agency that had it frozen learns of it.</summary>
/// <param name="Asset">Which.</param>
public sealed record AssetFrozen(Id<Asset> Asset) : WorldEvent
{
    /// <summary>The act or request that froze it, or none.</summary>
    public Handle Act { get; init; }

    /// <summary>By which means; null where the author did not say.</summary>
    public FreezeKind? Kind { get; init; }

    /// <summary>When it lapses, or never.</summary>
    public SimTime Until { get; init; } = SimTime.Never;

    /// <summary>What is held; null for what the author says it is worth.</summary>
    public long? Value { get; init; }

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var hold = new Hold(Kind ?? FreezeKind.Order, Until, To, world.LastEvent);
        world.Part<MoneyPart>().Change(world, Asset, a => a with { Status = AssetStatus.Frozen, Since = world.Now, Leaves = SimTime.Never, Hold = hold });
        world.Part<MoneyPart>().Write(world, this);
        world.Schedule(Until, 0, LapseWake.Instance, Asset.Index);
        ClaimWake.Schedule(world, Asset);
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<MoneyDesk>().Add(new FreezeOnDesk(Asset, true, notice.At, Act) { Kind = Kind, Until = Until, Value = Value ?? desk.Scenario.Table<Asset>()[Asset].Value });
}

/// <summary>A court confirmed what was only held for a while. The agency that asked, and those that held it, learn of it.</summary>
/// <param name="Asset">Which.</param>
/// <param name="Kind">By which means.</param>
public sealed record FreezeConfirmed(Id<Asset> Asset, FreezeKind Kind) : WorldEvent
{
    /// <summary>The act that confirmed it, or none.</summary>
    public Handle Act { get; init; }

    /// <inheritdoc />
    protected override void Apply(World world) =>
        world.Part<MoneyPart>().Change(world, Asset, a => a with { Hold = new Hold(Kind, SimTime.Never, To, world.LastEvent) });

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var (kind, at, act) = (Kind, notice.At, Act);
        desk.Part<MoneyDesk>().Change(Asset, f => f with { Kind = kind, Until = SimTime.Never, ConfirmedAt = at }, or: new FreezeOnDesk(Asset, true, at, act) { Kind = kind, ConfirmedAt = at });
    }
}

/// <summary>A suspension or a hold ran out before a court confirmed it. Those who held it learn of it.</summary>
/// <param name="Asset">Which.</param>
public sealed record FreezeLapsed(Id<Asset> Asset) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<MoneyPart>().Change(world, Asset, a => a with { Status = AssetStatus.Free, Since = world.Now, Hold = null });
        world.Part<MoneyPart>().Write(world, this);
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var at = notice.At;
        desk.Part<MoneyDesk>().Change(Asset, f => f with { LapsedAt = at });
    }
}

/// <summary>An asset is gone. For staff only: those who hunt it find out when they come too late.</summary>
/// <param name="Asset">Which.</param>
/// <param name="Says">How it went, in words.</param>
public sealed record AssetDrained(Id<Asset> Asset, TextRef Says) : WorldEvent
{
    /// <summary>What was still there; null for what the author says it is worth.</summary>
    public long? Value { get; init; }

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<MoneyPart>().Change(world, Asset, a => a with { Status = AssetStatus.Drained, Since = world.Now, Leaves = SimTime.Never });
        world.Part<MoneyPart>().Write(world, this);
    }
}

/// <summary>An observation: a freeze found nothing, and why. The agency that wanted it frozen learns of it.</summary>
/// <param name="Asset">Which.</param>
public sealed record FreezeFoundNothing(Id<Asset> Asset) : WorldEvent
{
    /// <summary>The act or request that held nothing, or none.</summary>
    public Handle Act { get; init; }

    /// <summary>By which means it was tried; null where the author did not say.</summary>
    public FreezeKind? Kind { get; init; }

    /// <summary>Why.</summary>
    public FreezeObstacle Why { get; init; } = FreezeObstacle.Gone;

    /// <summary>What the paper lacked, as codes of <see cref="CertificateGaps"/>.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<MoneyDesk>().Add(new FreezeOnDesk(Asset, false, notice.At, Act) { Kind = Kind, Why = Why, Missing = Missing });
}

/// <summary>An owner was alarmed and begins to move an asset. For staff only.</summary>
/// <param name="Asset">Which.</param>
/// <param name="Why">What alarmed him.</param>
/// <param name="Leaves">When it goes on.</param>
public sealed record OwnerAlarmed(Id<Asset> Asset, AlarmedBy Why, SimTime Leaves) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<MoneyPart>().Change(world, Asset, a => a with { IsAlarmed = true, Leaves = Leaves, By = world.LastEvent });
        world.Schedule(Leaves, 0, MoveWake.Instance, Asset.Index);
    }
}

/// <summary>An asset went on to its next stop. For staff only.</summary>
/// <param name="Asset">Which.</param>
/// <param name="Stop">The number of the stop it came to.</param>
/// <param name="Value">What came there.</param>
/// <param name="Leaves">When it goes on from there, or never.</param>
/// <param name="Says">How it went, in words.</param>
public sealed record AssetMoved(Id<Asset> Asset, int Stop, long Value, SimTime Leaves, TextRef Says) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<MoneyPart>().Change(world, Asset, a => a with { Stop = Stop, Value = Value, Leaves = Leaves, By = world.LastEvent });
        world.Part<MoneyPart>().Write(world, this);
        world.Schedule(Leaves, 0, MoveWake.Instance, Asset.Index);
    }
}
