using SevenHours.Disciplines.Interviews;

namespace SevenHours.Coding;

/// <summary>A line of the data: an utterance in the forms its brackets allow, and how it is asked.</summary>
/// <param name="Number">Its place in the file; lines of one number are never divided between learning and trying out.</param>
/// <param name="Style">How it is asked.</param>
/// <param name="Texts">Its forms.</param>
internal sealed record Line(int Number, QuestionStyle Style, IReadOnlyList<string> Texts);

/// <summary>The data of a language: lines under headings that name the way of asking, and openings that may stand before any of them.</summary>
internal sealed record Corpus(IReadOnlyList<Line> Lines, IReadOnlyList<string> Openings)
{
    private static readonly Dictionary<string, QuestionStyle> Headings = new(StringComparer.Ordinal)
    {
        ["open"] = QuestionStyle.Open,
        ["probing"] = QuestionStyle.Probing,
        ["closed"] = QuestionStyle.Closed,
        ["forced_choice"] = QuestionStyle.Choice,
        ["multiple"] = QuestionStyle.Multiple,
        ["leading"] = QuestionStyle.Leading,
        ["accusatory"] = QuestionStyle.Accusing,
        ["encourager"] = QuestionStyle.Encourager,
        ["rapport"] = QuestionStyle.Rapport,
        ["explanation"] = QuestionStyle.Explain,
        ["rights"] = QuestionStyle.Rights,
        ["break"] = QuestionStyle.Break,
        ["closure"] = QuestionStyle.Closure,
        ["promise"] = QuestionStyle.Promise,
        ["support"] = QuestionStyle.Support,
        ["normalise"] = QuestionStyle.Normalise,
        ["abusive"] = QuestionStyle.Abusive,
    };

    /// <summary>The styles the data tell apart, in their order.</summary>
    public static IReadOnlyList<QuestionStyle> Styles { get; } = [.. Headings.Values.Order()];

    /// <summary>Reads the data of a language.</summary>
    /// <exception cref="InvalidDataException">A heading names no way of asking.</exception>
    public static Corpus Read(string file)
    {
        var (lines, openings, heading, number) = (new List<Line>(), new List<string>(), "", 0);
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                heading = line[3..];
            }
            else if (line.Length > 0 && heading == "before")
            {
                openings.Add(line);
            }
            else if (line.Length > 0)
            {
                var style = Headings.TryGetValue(heading, out var found) ? found : throw new InvalidDataException($"{file}: '{heading}' is no way of asking.");
                lines.Add(new Line(number, style, Forms.Of(line)));
            }
        }

        return new Corpus(lines, openings);
    }
}
