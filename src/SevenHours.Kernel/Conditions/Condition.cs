namespace SevenHours.Kernel;

/// <summary>A compiled condition of scope truth, with what it reads.</summary>
/// <param name="Test">The condition as a closure: 0 is no, everything else yes.</param>
/// <param name="Reads">What it reads; only touching one of these can change it.</param>
/// <param name="Instants">Instants at which time alone may change it (<c>elapsed &gt; 3h</c>).</param>
/// <param name="Thresholds">Levels it compares with a constant, in per mille, so that their crossings are scheduled.</param>
/// <param name="Source">The author's text, for staff and diagnostics.</param>
public sealed record TruthCondition(
    Reading Test,
    IReadOnlyList<ReadKey> Reads,
    IReadOnlyList<SimTime> Instants,
    IReadOnlyList<(Id<Level> Level, int Permille)> Thresholds,
    string Source)
{
    /// <summary>Whether it holds now.</summary>
    public bool Holds(World world, in Scene scene) => Test(world, in scene) != 0;

    /// <summary>A condition that always holds.</summary>
    public static readonly TruthCondition Always = new((World _, in Scene _) => 1, [], [], [], "true");
}

/// <summary>A compiled condition of scope seat: it sees a desk and nothing else.</summary>
/// <param name="Test">The condition as a closure.</param>
/// <param name="Instants">Instants at which time alone may change it.</param>
/// <param name="Source">The author's text.</param>
public sealed record DeskCondition(DeskReading Test, IReadOnlyList<SimTime> Instants, string Source)
{
    /// <summary>Whether it holds on this desk.</summary>
    public bool Holds(Desk desk) => Test(desk) != 0;
}
