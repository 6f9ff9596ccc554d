using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>An asset as it really stands.</summary>
/// <param name="Status">Free, frozen or gone.</param>
/// <param name="Since">Since when.</param>
/// <param name="Stop">At which of its stops it lies.</param>
/// <param name="Value">What it is worth now: each way costs.</param>
/// <param name="IsAlarmed">Whether its owner is moving it.</param>
/// <param name="Leaves">When it goes on, or never.</param>
/// <param name="Hold">What holds it, or null.</param>
public sealed record AssetState(AssetStatus Status, SimTime Since, int Stop, long Value, bool IsAlarmed, SimTime Leaves, Hold? Hold)
{
    /// <summary>Whether it was sold and the money is held in its place.</summary>
    public bool IsSold { get; init; }

    /// <summary>A valuation under way: when it comes, who learns of it, and the event that ordered it; or null.</summary>
    public (SimTime Due, SeatSet To, EventId By)? Valuing { get; init; }

    /// <summary>The event that set it moving, or none.</summary>
    public EventId By { get; init; } = EventId.None;

    internal static AssetState AtStart(Asset asset) => new(AssetStatus.Free, SimTime.Start, 0, asset.Value, false, SimTime.Never, null);

    internal void AddTo(ref StateHash hash)
    {
        hash.Add((int)Status);
        hash.Add(Since);
        hash.Add(Stop);
        hash.Add(Value);
        hash.Add(IsAlarmed);
        hash.Add(IsSold);
        hash.Add(Leaves);
        hash.Add(Hold is null ? -1 : (int)Hold.Kind);
        hash.Add(Hold?.Until ?? SimTime.Never);
    }
}
