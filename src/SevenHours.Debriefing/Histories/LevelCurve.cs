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
        var (value, since) = StepBefore(time) is { } step ? (step.After, step.At) : (Definition.Start, SimTime.Start);
        return Drifted(Definition, value, since, time);
    }

    /// <summary>The last step up to and at an instant, or null before the first.</summary>
    public LevelStep? StepBefore(SimTime time)
    {
        var (from, until) = (0, Steps.Count);
        while (from < until)
        {
            var middle = (from + until) / 2;
            (from, until) = Steps[middle].At <= time ? (middle + 1, until) : (from, middle);
        }

        return from == 0 ? null : Steps[from - 1];
    }

    /// <summary>The instants at which drift alone brings the value to the beginning of another word.</summary>
    public IEnumerable<SimTime> Crossings(SimTime until)
    {
        var (value, since) = (Definition.Start, SimTime.Start);
        foreach (var (at, after) in Steps.Select(s => (s.At, s.After)).Append((until, 0)))
        {
            foreach (var instant in Crossings(value, since).Where(i => i < at))
            {
                yield return instant;
            }

            (value, since) = (after, at);
        }
    }

    private IEnumerable<SimTime> Crossings(int value, SimTime since)
    {
        var drift = Definition.DriftPerHour;
        foreach (var (from, _) in Definition.Words.Where(_ => drift != 0))
        {
            // Rising, the word begins at its threshold; falling, it ends one below.
            var way = drift > 0 ? from - value : value - from + 1;
            if (way > 0)
            {
                yield return since + new SimSpan((int)(((long)way * 3600 + Math.Abs(drift) - 1) / Math.Abs(drift)));
            }
        }
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
