using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>Whether a layer opens: its depth asks for trust, little shame and distress, and for fear that protection answers.</summary>
/// <remarks>Truth: for staff and for whoever acts the person. The author's condition is asked besides.</remarks>
internal static class Gate
{
    /// <summary>Whether a layer opens to whoever asks now.</summary>
    /// <param name="world">The world as it is.</param>
    /// <param name="who">The person.</param>
    /// <param name="layer">The layer.</param>
    /// <param name="ceiling">How deep the interview may go.</param>
    /// <param name="scene">Who asks whom.</param>
    public static bool IsOpen(World world, Id<Persona> who, Layer layer, int ceiling, in Scene scene)
    {
        var persona = world.Scenario.Table<Persona>()[who];
        return (layer.Depth ?? 0) <= ceiling && layer.IsOpen(world, in scene)
            && (layer.YieldsTo.Count > 0 ? Yields(world, who, persona, layer) : layer.Depth is not { } depth || Opens(world, persona, depth));
    }

    private static bool Opens(World world, Persona persona, int depth)
    {
        var (levels, tuning) = (persona.Levels, persona.Tuning);
        return depth == 0
            || Now(world, levels.Trust, 1000) >= tuning.GateTrust(depth) + (depth < 2 ? 0 : LoyaltyCosts(world, persona))
            && IsCalmEnough(world, persona)
            && Now(world, levels.ImmigrationFear, 0) <= tuning[Constant.GateImmigrationFear]
            && (depth < 3 || Now(world, levels.ReprisalFear, 0) * (1000 - Now(world, levels.Protection, 0)) / 1000 <= tuning[Constant.GateFear])
            && (depth < 4 || Now(world, levels.Shame, 0) <= tuning[Constant.GateShame]);
    }

    /// <summary>A suspect's layer yields when every fact it yields to was put before him without pressing.</summary>
    private static bool Yields(World world, Id<Persona> who, Persona persona, Layer layer)
    {
        if (!IsCalmEnough(world, persona))
        {
            return false;
        }

        var put = world.Part<InterviewsPart>().FactsPutTo(who);
        return layer.YieldsTo.All(put.Contains);
    }

    private static bool IsCalmEnough(World world, Persona persona) =>
        Now(world, persona.Levels.Distress, 0) <= persona.Tuning[Constant.GateDistress];

    private static int LoyaltyCosts(World world, Persona persona) =>
        Math.Max(0, Now(world, persona.Levels.Loyalty, 0) - persona.Tuning[Constant.LoyaltyFrom]) * persona.Tuning[Constant.LoyaltyWeight] / 1000;

    private static int Now(World world, Id<Level> level, int absent) => level.IsSome ? world.LevelNow(level) : absent;
}
