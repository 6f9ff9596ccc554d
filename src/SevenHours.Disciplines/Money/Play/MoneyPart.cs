using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>What really became of the money.</summary>
public sealed class MoneyPart : Part
{
    private readonly List<AssetStep> steps = [];
    private AssetState[] assets;

    internal MoneyPart(Scenario scenario) => assets = [.. scenario.Table<Asset>().Select(AssetState.AtStart)];

    private MoneyPart(MoneyPart other) =>
        (assets, steps, Papers, Marks, Proceeds) = ([.. other.assets], [.. other.steps], other.Papers.Fork(), other.Marks.Fork(), other.Proceeds.Fork());

    /// <summary>What happened to assets that whoever keeps records writes down, in order.</summary>
    public IReadOnlyList<AssetStep> Steps => steps;

    /// <summary>The papers about money that were handed over.</summary>
    public PaperShelf Papers { get; } = new();

    /// <summary>What agencies made of them.</summary>
    public MarkShelf Marks { get; } = new();

    /// <summary>What became of what was frozen.</summary>
    public ProceedsShelf Proceeds { get; } = new();

    /// <summary>An asset as it stands.</summary>
    public AssetState Of(Id<Asset> asset) => assets[asset.Index];

    /// <summary>Where an asset stands.</summary>
    public AssetStatus StatusOf(Id<Asset> asset) => Of(asset).Status;

    /// <summary>Since when it stands there.</summary>
    public SimTime Since(Id<Asset> asset) => Of(asset).Since;

    /// <inheritdoc />
    public override Part Fork() => new MoneyPart(this);

    /// <inheritdoc />
    public override void AddTo(ref StateHash hash)
    {
        foreach (var asset in assets)
        {
            asset.AddTo(ref hash);
        }

        foreach (var step in steps)
        {
            hash.Add(step.Asset.Index);
            hash.Add((int)step.Kind);
            hash.Add(step.At);
        }

        Papers.AddTo(ref hash);
        Marks.AddTo(ref hash);
        Proceeds.AddTo(ref hash);
    }

    /// <inheritdoc />
    public override void Grow(Scenario scenario) => assets = [.. assets, .. scenario.Table<Asset>().Skip(assets.Length).Select(AssetState.AtStart)];

    /// <inheritdoc />
    public override void Thaw(World world, Id<Subject> place, SeatSet seats, SimSpan frozenFor) => Papers.Thaw(world, seats, frozenFor);

    internal static ReadKey KeyOf(Id<Asset> asset) => new("asset", asset.Index);

    /// <summary>Writes down what an event is to whoever keeps records, if it is anything to them.</summary>
    internal void Write(World world, WorldEvent @event)
    {
        if (AssetStep.Of(world.Scenario, @event, world.Now) is { } step)
        {
            steps.Add(step);
        }
    }

    internal void Change(World world, Id<Asset> asset, Func<AssetState, AssetState> change)
    {
        assets[asset.Index] = change(assets[asset.Index]);
        world.Touch(KeyOf(asset));
    }
}
