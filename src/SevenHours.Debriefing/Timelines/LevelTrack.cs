using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A level over time, in the words people in play would see.</summary>
/// <param name="Level">Which.</param>
/// <param name="Spans">The words, from STARTEX to the end without gaps.</param>
/// <param name="Points">The values where something changed them, for a drawing.</param>
public sealed record LevelTrack(Id<Level> Level, IReadOnlyList<WordSpan> Spans, IReadOnlyList<LevelPoint> Points)
{
    /// <summary>The track of a level.</summary>
    public static LevelTrack Of(History history, Id<Level> level)
    {
        var curve = LevelCurve.Of(history, level);
        var instants = curve.Steps.Select(s => s.At).Concat(curve.Crossings(history.Until)).Append(SimTime.Start)
            .Distinct().Order().ToList();
        var spans = new List<WordSpan>();
        foreach (var instant in instants)
        {
            var permille = curve.At(instant);
            var word = curve.Definition.WordFor(permille);
            if (spans.Count > 0 && spans[^1].Word == word)
            {
                continue;
            }

            if (spans.Count > 0)
            {
                spans[^1] = spans[^1] with { Until = instant };
            }

            spans.Add(new WordSpan(instant, history.Until, word, curve.StepBefore(instant)?.Event ?? EventId.None));
        }

        return new LevelTrack(
            level,
            spans,
            [
                new LevelPoint(SimTime.Start, curve.Definition.Start, EventId.None),
                .. curve.Steps.Select(s => new LevelPoint(s.At, s.After, s.Event)),
                new LevelPoint(history.Until, curve.At(history.Until), EventId.None),
            ]);
    }
}

/// <summary>How long a word held.</summary>
/// <param name="From">From when.</param>
/// <param name="Until">Until when.</param>
/// <param name="Word">The word.</param>
/// <param name="Event">The event that set the level last, or none: a word can change by drift alone.</param>
public sealed record WordSpan(SimTime From, SimTime Until, TextRef Word, EventId Event);

/// <summary>A level at an instant.</summary>
/// <param name="At">When.</param>
/// <param name="Permille">0 to 1000.</param>
/// <param name="Event">The event that set it, or none.</param>
public readonly record struct LevelPoint(SimTime At, int Permille, EventId Event);
