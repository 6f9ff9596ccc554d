using System.Globalization;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Cli.Interview;

/// <summary>One line of a script.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Text">The line as written.</param>
internal abstract record ScriptLine(int Number, string Text)
{
    /// <summary>Something said to the person; the style is read from the words when the script gives none.</summary>
    internal sealed record Say(int Number, string Text, QuestionStyle? Style, string? Topic, string? Fact, SimSpan Lasts, string Words) : ScriptLine(Number, Text);

    /// <summary>An interview begins.</summary>
    internal sealed record Open(int Number, string Text, IReadOnlyDictionary<string, string> Setup) : ScriptLine(Number, Text);

    /// <summary>Needs are met: before an interview for its set-up, within one as a small break.</summary>
    internal sealed record Meet(int Number, string Text, Needs Needs) : ScriptLine(Number, Text);

    /// <summary>The interview is closed.</summary>
    internal sealed record Close(int Number, string Text, Closing Closing) : ScriptLine(Number, Text);

    /// <summary>Time passes.</summary>
    internal sealed record Wait(int Number, string Text, SimSpan Time) : ScriptLine(Number, Text);
}

/// <summary>Reads a script: a line for each thing said or done.</summary>
internal static class InterviewScript
{
    private static readonly Dictionary<string, QuestionStyle> Words = Enum.GetValues<QuestionStyle>()
        .SelectMany(style => new[] { (Word: SnakeCase.Of(style), style), (Word: QuestionClass.Of(style) ?? "abusive", style) })
        .DistinctBy(w => w.Word, StringComparer.Ordinal).ToDictionary(w => w.Word, w => w.style, StringComparer.Ordinal);

    /// <summary>Reads the lines of a script.</summary>
    /// <exception cref="FormatException">A line is none; the message names it.</exception>
    public static IReadOnlyList<ScriptLine> Read(IEnumerable<string> lines)
    {
        var script = new List<ScriptLine>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            var text = line.Trim();
            if (text.Length > 0 && text[0] != '#')
            {
                script.Add(text[0] == '@' ? Direction(number, text) : Said(number, text));
            }
        }

        return script;
    }

    private static ScriptLine Direction(int number, string text)
    {
        var words = text[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var rest = string.Join(',', words.Skip(1));
        return words.FirstOrDefault() switch
        {
            "open" => new ScriptLine.Open(number, text, Setup(number, words[1..])),
            "needs" => new ScriptLine.Meet(number, text, Flags<Needs>(number, rest)),
            "close" => new ScriptLine.Close(number, text, rest == "all" ? AllClosing : rest.Length == 0 ? Closing.None : Flags<Closing>(number, rest)),
            "wait" => new ScriptLine.Wait(number, text, Time(number, rest)),
            "break" => new ScriptLine.Say(number, text, QuestionStyle.Break, null, null, rest.Length == 0 ? SimSpan.Zero : Time(number, rest), ""),
            "silence" => new ScriptLine.Say(number, text, QuestionStyle.Silence, null, null, rest.Length == 0 ? new SimSpan(8) : Time(number, rest), ""),
            _ => throw Wrong(number, "a line with @ is @open, @needs, @break, @silence, @wait or @close"),
        };
    }

    private static Closing AllClosing => Enum.GetValues<Closing>().Aggregate(Closing.None, (all, one) => all | one);

    /// <summary>Words, with an optional prefix such as <c>open:</c> or <c>leading topic=place fact=blue_door:</c>.</summary>
    private static ScriptLine.Say Said(int number, string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var parts = colon < 0 ? [] : text[..colon].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || !Words.TryGetValue(parts[0], out var style) || !parts.Skip(1).All(p => p.Contains('=', StringComparison.Ordinal)))
        {
            return new ScriptLine.Say(number, text, null, null, null, SimSpan.Zero, text);
        }

        var given = Pairs(number, parts[1..], ["topic", "fact"]);
        return new ScriptLine.Say(
            number, text, style, given.GetValueOrDefault("topic"), given.GetValueOrDefault("fact"), SimSpan.Zero, text[(colon + 1)..].Trim());
    }

    private static Dictionary<string, string> Setup(int number, string[] words)
    {
        var purpose = words.Length > 0 && !words[0].Contains('=', StringComparison.Ordinal) ? words[0] : throw Wrong(number, "@open needs a purpose, such as @open needs");
        var given = Pairs(
            number, [.. words.Skip(1).Select(w => w is "consent" or "chosen_gender" ? w + "=yes" : w)],
            ["room", "seating", "recording", "consent", "chosen_gender", "needs", "interpreter", "briefed", "support", "present", "topics"]);
        given["purpose"] = purpose;
        return given;
    }

    private static Dictionary<string, string> Pairs(int number, IReadOnlyList<string> words, string[] known)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            var at = word.IndexOf('=', StringComparison.Ordinal);
            var key = at < 0 ? word : word[..at];
            pairs[key] = at >= 0 && known.Contains(key, StringComparer.Ordinal) ? word[(at + 1)..] : throw Wrong(number, $"'{word}' is none of {string.Join(", ", known)}");
        }

        return pairs;
    }

    /// <summary>A word of an enumeration in snake case.</summary>
    public static T Word<T>(int number, string word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (SnakeCase.Of(value) == word)
            {
                return value;
            }
        }

        throw Wrong(number, $"'{word}' is none of {string.Join(", ", Enum.GetValues<T>().Select(v => SnakeCase.Of(v)))}");
    }

    /// <summary>Several of them, with commas.</summary>
    public static T Flags<T>(int number, string words)
        where T : struct, Enum =>
        (T)Enum.ToObject(typeof(T), words.Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(0, (all, word) => all | Convert.ToInt32(Word<T>(number, word), CultureInfo.InvariantCulture)));

    /// <summary>What is wrong with a line.</summary>
    public static FormatException Wrong(int number, string what) => new(string.Create(CultureInfo.InvariantCulture, $"Line {number}: {what}."));


    private static SimSpan Time(int number, string text) =>
        Span.TryParse(text, out var span) ? new SimSpan(span.Seconds) : throw Wrong(number, $"'{text}' is no time such as 10m or 2d");
}
