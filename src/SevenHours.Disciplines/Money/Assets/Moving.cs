using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>How assets move once their owner is alarmed.</summary>
internal static class Moving
{
    /// <summary>Alarms an owner, if the asset is free and there is somewhere to go.</summary>
    public static void Alarm(Cascade cascade, Id<Asset> id, AlarmedBy why)
    {
        var world = cascade.World;
        var state = world.Part<MoneyPart>().Of(id);
        if (state.Status == AssetStatus.Free && state.Leaves == SimTime.Never && HasNext(world, id, state.Stop))
        {
            cascade.Emit(new OwnerAlarmed(id, why, world.Now + RestAt(world, id, state.Stop)));
        }
    }

    /// <summary>The asset goes to its next stop; from a broker nothing comes back.</summary>
    public static void Move(Cascade cascade, Id<Asset> id)
    {
        var world = cascade.World;
        var asset = world.Scenario.Table<Asset>()[id];
        var state = world.Part<MoneyPart>().Of(id);
        var (from, to) = (asset.Stops[state.Stop], state.Stop + 1);
        var costs = from.Costs ?? 1 + (int)((world.Luck.Draw(LuckPurpose.Money, id.Index, state.Stop, 1) >> 32) % 6);
        var value = state.Value - state.Value * costs / 100;
        var leaves = HasNext(world, id, to) ? world.Now + RestAt(world, id, to) : SimTime.Never;
        var moved = cascade.Emit(new AssetMoved(id, to, value, leaves, from.Says));
        if (asset.Stops[to].Kind == StopKind.Hawala)
        {
            cascade.Cause = moved;
            cascade.Emit(new AssetDrained(id, asset.Stops[to].Says.IsSome ? asset.Stops[to].Says : from.Says) { Value = value });
        }
    }

    private static bool HasNext(World world, Id<Asset> id, int stop) => stop + 1 < world.Scenario.Table<Asset>()[id].Stops.Count;

    private static SimSpan RestAt(World world, Id<Asset> id, int stop) =>
        world.Scenario.Table<Asset>()[id].Stops[stop].Rests.At(world.Luck.Draw(LuckPurpose.Money, id.Index, stop));
}

/// <summary>An asset goes on now, unless somebody holds it.</summary>
internal sealed class MoveWake : Wake
{
    public static readonly MoveWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var asset = new Id<Asset>(tag);
        var state = cascade.World.Part<MoneyPart>().Of(asset);
        if (state.Status == AssetStatus.Free && state.Leaves == cascade.World.Now)
        {
            cascade.Cause = state.By;
            Moving.Move(cascade, asset);
        }
    }
}

/// <summary>A hold runs out now, unless it was confirmed. Its owner has learnt of it by now.</summary>
internal sealed class LapseWake : Wake
{
    public static readonly LapseWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var asset = new Id<Asset>(tag);
        var state = cascade.World.Part<MoneyPart>().Of(asset);
        if (state is { Status: AssetStatus.Frozen, Hold: { } hold } && hold.Until == cascade.World.Now)
        {
            cascade.Cause = hold.By;
            cascade.Cause = cascade.Emit(new FreezeLapsed(asset) { To = hold.To });
            Moving.Alarm(cascade, asset, AlarmedBy.Lapse);
        }
    }
}
