using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>How alert the other side was, and what made it so.</summary>
/// <param name="Level">The level of alert.</param>
/// <param name="Track">Its words over time.</param>
/// <param name="Rises">What raised it, in order of time.</param>
/// <param name="Overt">The first overt act: from then on it had to know. None when there was none.</param>
public sealed record AlertStory(Id<Level> Level, LevelTrack Track, IReadOnlyList<AlertRise> Rises, EventId Overt)
{
    /// <summary>Every level of kind <c>alert</c>, in the author's order.</summary>
    public static IReadOnlyList<AlertStory> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Once(static whole => Read(whole));
    }

    private static IReadOnlyList<AlertStory> Read(History history)
    {
        var overt = history.Acts.FirstOvert(history.Scenario)?.Began ?? EventId.None;
        return [.. history.Scenario.Levels.Ids.Where(level => history.Scenario.Levels[level].Kind == "alert").Select(level => Of(history, level, overt))];
    }

    /// <summary>The rises before the first overt act: what nobody wanted.</summary>
    public IEnumerable<AlertRise> TippedOff => Rises.Where(rise => !Overt.IsSome || rise.Event.CompareTo(Overt) < 0);

    private static AlertStory Of(History history, Id<Level> level, EventId overt)
    {
        var curve = LevelCurve.Of(history, level);
        return new AlertStory(level, LevelTrack.Of(history, level),
        [
            .. curve.Steps.Where(step => step.After > step.Before).Select(step => new AlertRise(
                step.At, step.Event, CauseOf(history, step.Event), step.After - step.Before, curve.Definition.WordFor(step.Before), curve.Definition.WordFor(step.After))),
        ], overt);
    }

    // The first event of the chain that somebody in play did; else what came right before the rise, unless it all began by itself.
    private static EventId CauseOf(History history, EventId rise)
    {
        var chain = CausalChain.To(history, rise).Steps;
        return chain.FirstOrDefault(step => step.Line.Seat.IsSome)?.Line.Id ?? (chain.Count > 2 ? chain[^2].Line.Id : rise);
    }
}

/// <summary>Something that raised alert.</summary>
/// <param name="At">When.</param>
/// <param name="Event">The event of the rise.</param>
/// <param name="Cause">What somebody in play did that it came from; the rise itself when nobody did.</param>
/// <param name="Permille">By how much.</param>
/// <param name="From">The word before.</param>
/// <param name="To">The word after.</param>
public sealed record AlertRise(SimTime At, EventId Event, EventId Cause, int Permille, TextRef From, TextRef To);
