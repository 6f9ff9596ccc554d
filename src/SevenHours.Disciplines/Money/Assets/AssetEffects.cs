using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>Freezes an asset, if it is still there and this is the way to it.</summary>
/// <param name="asset">Which.</param>
/// <param name="by">By which means; null for what the act is.</param>
/// <param name="for">How long a hold that lapses lasts; null for the usual.</param>
public sealed class FreezeAsset(Id<Asset> asset, FreezeKind? by = null, SimSpan? @for = null) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        var world = cascade.World;
        if (world.Scenario.Table<Asset>()[asset].Stops.Count > 0)
        {
            Freezing.Try(cascade, asset, new FreezeAttempt(by ?? KindOf(world, scene.Thing), scene.Actor, scene.Thing) { For = @for ?? Channels.UsualHold, ReachesNominees = true });
            return;
        }

        var to = Audience.OfActor(world, in scene);
        switch (world.Part<MoneyPart>().StatusOf(asset))
        {
            case AssetStatus.Free:
                cascade.Emit(new AssetFrozen(asset) { To = to, Act = scene.Thing, Kind = by });
                break;
            case AssetStatus.Drained:
                cascade.Emit(new FreezeFoundNothing(asset) { To = to, Act = scene.Thing, Kind = by });
                break;
        }
    }

    private static FreezeKind KindOf(World world, Handle thing) =>
        world.Part<ActionsPart>().Find(thing) is { } act
            ? FreezeActs.KindOf(world.Scenario.Table<ActionDefinition>()[act.Plan.Action].Number) ?? FreezeKind.Order
            : FreezeKind.Order;
}

/// <summary>Lets an asset slip away, if nobody has frozen it.</summary>
public sealed class DrainAsset(Id<Asset> asset, TextRef says) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        if (cascade.World.Part<MoneyPart>().StatusOf(asset) == AssetStatus.Free)
        {
            cascade.Emit(new AssetDrained(asset, says) { Value = cascade.World.Part<MoneyPart>().Of(asset).Value });
        }
    }
}

/// <summary>Alarms the owner of an asset.</summary>
internal sealed class AlarmOwner(Id<Asset> asset, AlarmedBy why) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene) => Moving.Alarm(cascade, asset, why);
}
