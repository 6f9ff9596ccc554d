using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>Whether a layer opens: its depth asks for trust, little shame and distress, and for fear that protection answers.</summary>
/// <remarks>Truth: for staff and for whoever acts the person. The author's condition is asked besides.</remarks>
internal static class Gate
{
    /// <summary>The least trust for each depth, per mille.</summary>
    public static readonly IReadOnlyList<int> LeastTrust = [0, 200, 400, 600, 750];

    /// <summary>Above this distress nothing opens.</summary>
    public const int MostDistress = 700;

    /// <summary>From depth 3: the most reprisal fear that protection may leave.</summary>
    public const int MostFear = 400;

    /// <summary>At depth 4: the most shame.</summary>
    public const int MostShame = 500;

    /// <summary>Whether a layer opens to whoever asks now.</summary>
    /// <param name="world">The world as it is.</param>
    /// <param name="persona">The person.</param>
    /// <param name="layer">The layer.</param>
    /// <param name="ceiling">How deep this interview may go.</param>
    /// <param name="scene">Who asks whom.</param>
    public static bool IsOpen(World world, Persona persona, Layer layer, int ceiling, in Scene scene) =>
        (layer.Depth ?? 0) <= ceiling && layer.IsOpen(world, in scene) && (layer.Depth is not { } depth || Opens(world, persona, depth));

    private static bool Opens(World world, Persona persona, int depth)
    {
        var levels = persona.Levels;
        return depth == 0
            || Now(world, levels.Trust, 1000) >= LeastTrust[depth]
            && Now(world, levels.Distress, 0) <= MostDistress
            && (depth < 3 || Now(world, levels.ReprisalFear, 0) * (1000 - Now(world, levels.Protection, 0)) / 1000 <= MostFear)
            && (depth < 4 || Now(world, levels.Shame, 0) <= MostShame);
    }

    private static int Now(World world, Id<Level> level, int absent) => level.IsSome ? world.LevelNow(level) : absent;
}
