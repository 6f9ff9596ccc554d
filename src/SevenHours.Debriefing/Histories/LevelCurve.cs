using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A level over a history: the steps events made, and the drift between them.</summary>
/// <param name="Id">The level.</param>
/// <param name="Definition">What it is.</param>
/// <param name="Steps">Where it was set, in order.</param>
public sealed record LevelCurve(Id<Level> Id, Level Definition, IReadOnlyList<LevelStep> Steps)
{
    /// <summary>The curve of a level.</summary>
    public static LevelCurve Of(History history, Id<Level> level)
    {
        var definition = history.Scenario.Levels[level];
        var (value, since, steps) = (definition.Start, SimTime.Start, new List<LevelStep>());
        foreach (var changed in history.All<LevelChanged>().Where(c => c.Event.Level == level))
        {
            steps.Add(new LevelStep(changed.At, Drifted(definition, value, since, changed.At), changed.Event.Value, changed.Id));
            (value, since) = (changed.Event.Value, changed.At);
        }

        return new LevelCurve(level, definition, steps);
    }

    /// <summary>The value at an instant, 0 to 1000 per mille.</summary>
    public int At(SimTime time)
    {
        var (value, since) = (Definition.Start, SimTime.Start);
        foreach (var step in Steps.Where(s => s.At <= time))
        {
            (value, since) = (step.After, step.At);
        }

        return Drifted(Definition, value, since, time);
    }

    private static int Drifted(Level level, int value, SimTime since, SimTime now) =>
        (int)Math.Clamp(value + (long)level.DriftPerHour * (now.Seconds - since.Seconds) / 3600, 0, 1000);
}

/// <summary>A step of a level.</summary>
/// <param name="At">When.</param>
/// <param name="Before">The value it had drifted to, per mille.</param>
/// <param name="After">The value it was set to, per mille.</param>
/// <param name="Event">The event.</param>
public readonly record struct LevelStep(SimTime At, int Before, int After, EventId Event);
