using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>What really became of the money.</summary>
public sealed class MoneyPart : Part
{
    private AssetStatus[] status;
    private SimTime[] since;

    internal MoneyPart(Scenario scenario)
    {
        status = new AssetStatus[scenario.Table<Asset>().Count];
        since = new SimTime[status.Length];
    }

    private MoneyPart(MoneyPart other) => (status, since, Papers, Marks) = ([.. other.status], [.. other.since], other.Papers.Fork(), other.Marks.Fork());

    /// <summary>The papers about money that were handed over.</summary>
    public PaperShelf Papers { get; } = new();

    /// <summary>What agencies made of them.</summary>
    public MarkShelf Marks { get; } = new();

    /// <summary>Where an asset stands.</summary>
    public AssetStatus StatusOf(Id<Asset> asset) => status[asset.Index];

    /// <summary>Since when it stands there.</summary>
    public SimTime Since(Id<Asset> asset) => since[asset.Index];

    /// <inheritdoc />
    public override Part Fork() => new MoneyPart(this);

    /// <inheritdoc />
    public override void AddTo(ref StateHash hash)
    {
        for (var i = 0; i < status.Length; i++)
        {
            hash.Add((int)status[i]);
            hash.Add(since[i]);
        }

        Papers.AddTo(ref hash);
        Marks.AddTo(ref hash);
    }

    /// <inheritdoc />
    public override void Grow(Scenario scenario)
    {
        Array.Resize(ref status, scenario.Table<Asset>().Count);
        Array.Resize(ref since, status.Length);
    }

    internal static ReadKey KeyOf(Id<Asset> asset) => new("asset", asset.Index);

    internal void Set(World world, Id<Asset> asset, AssetStatus value)
    {
        (status[asset.Index], since[asset.Index]) = (value, world.Now);
        world.Touch(KeyOf(asset));
    }
}
