using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>Freezes an asset, if it is still there.</summary>
public sealed class FreezeAsset(Id<Asset> asset) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        var to = Audience.OfActor(cascade.World, in scene);
        switch (cascade.World.Part<MoneyPart>().StatusOf(asset))
        {
            case AssetStatus.Free:
                cascade.Emit(new AssetFrozen(asset) { To = to, Act = scene.Thing });
                break;
            case AssetStatus.Drained:
                cascade.Emit(new FreezeFoundNothing(asset) { To = to, Act = scene.Thing });
                break;
        }
    }
}

/// <summary>Lets an asset slip away, if nobody has frozen it.</summary>
public sealed class DrainAsset(Id<Asset> asset, TextRef says) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        if (cascade.World.Part<MoneyPart>().StatusOf(asset) == AssetStatus.Free)
        {
            cascade.Emit(new AssetDrained(asset, says));
        }
    }
}
