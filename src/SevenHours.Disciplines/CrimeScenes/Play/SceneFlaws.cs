namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>What was done wrongly with an item before it was secured.</summary>
[Flags]
public enum SceneFlaws
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It was moved before it was photographed where it lay.</summary>
    MovedUnphotographed = 1,

    /// <summary>It bears no number on plan and photographs.</summary>
    Unmarked = 2,

    /// <summary>It was packed in something that harms it, or in nothing.</summary>
    WronglyPacked = 4,

    /// <summary>The packing was not sealed.</summary>
    Unsealed = 8,

    /// <summary>It was neither labelled nor entered into the list.</summary>
    Unlabelled = 16,

    /// <summary>It was handled with bare hands.</summary>
    BareHands = 32,

    /// <summary>A trace was spoiled before it was secured.</summary>
    Spoiled = 64,

    /// <summary>A device stayed connected.</summary>
    LeftConnected = 128,

    /// <summary>Whoever took it had handled a victim and a suspect without fresh clothing.</summary>
    Crossed = 256,

    /// <summary>Nobody kept a log of who came and went.</summary>
    NoLog = 512,
}

/// <summary>What a flaw leaves of an item's weight. Defaults of this product, to be set by practitioners.</summary>
public static class FlawWeights
{
    private static readonly (SceneFlaws Flaw, int Permille)[] All =
    [
        (SceneFlaws.MovedUnphotographed, 700), (SceneFlaws.Unmarked, 950), (SceneFlaws.WronglyPacked, 800), (SceneFlaws.Unsealed, 700),
        (SceneFlaws.Unlabelled, 600), (SceneFlaws.BareHands, 850), (SceneFlaws.Spoiled, 0), (SceneFlaws.LeftConnected, 700),
        (SceneFlaws.Crossed, 0), (SceneFlaws.NoLog, 800),
    ];

    /// <summary>Flaws after which a court can use nothing of the item.</summary>
    public const SceneFlaws Fatal = SceneFlaws.Spoiled | SceneFlaws.Crossed;

    /// <summary>What flaws leave, 0 to 1000 per mille: their shares multiplied.</summary>
    public static int Of(SceneFlaws flaws) =>
        All.Where(one => (flaws & one.Flaw) != 0).Aggregate(1000, (left, one) => left * one.Permille / 1000);

    /// <summary>The flaws one by one, in a fixed order.</summary>
    public static IEnumerable<SceneFlaws> Each(SceneFlaws flaws) => All.Select(one => one.Flaw).Where(flaw => (flaws & flaw) != 0);
}
