using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>Something that happened to an asset in play, as far as whoever keeps records writes it down.</summary>
/// <param name="Asset">Which.</param>
/// <param name="Kind">What.</param>
/// <param name="Stop">The number of the stop it came to; where it lay, for what is no move.</param>
/// <param name="Value">What came there or is held, in whole units.</param>
/// <param name="At">When.</param>
public sealed record AssetStep(Id<Asset> Asset, AssetStepKind Kind, int Stop, long Value, SimTime At)
{
    /// <summary>The step that an event is; null for none.</summary>
    public static AssetStep? Of(Scenario scenario, WorldEvent @event, SimTime at)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return @event switch
        {
            AssetMoved e => new AssetStep(e.Asset, AssetStepKind.Moved, e.Stop, e.Value, at),
            // What has stops came to the last of them by a move; what has none goes out of the account it is held in.
            AssetDrained e when scenario.Table<Asset>()[e.Asset].Stops.Count == 0 => new AssetStep(e.Asset, AssetStepKind.Moved, 1, e.Value ?? scenario.Table<Asset>()[e.Asset].Value, at),
            AssetFrozen e => new AssetStep(e.Asset, AssetStepKind.Held, 0, e.Value ?? scenario.Table<Asset>()[e.Asset].Value, at),
            FreezeLapsed e => new AssetStep(e.Asset, AssetStepKind.Released, 0, 0, at),
            _ => null,
        };
    }
}

/// <summary>What can happen to an asset that its keeper writes down.</summary>
public enum AssetStepKind
{
    /// <summary>It went on.</summary>
    Moved,

    /// <summary>It is held: nothing goes out of the account it lies in.</summary>
    Held,

    /// <summary>The hold ran out.</summary>
    Released,
}
