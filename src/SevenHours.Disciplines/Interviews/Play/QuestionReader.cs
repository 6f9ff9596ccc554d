using System.Buffers;

namespace SevenHours.Disciplines.Interviews;

/// <summary>Reads a typed question: what it is about and how it is asked. People correct it; the kernel never asks it.</summary>
/// <remarks>
/// The topic is the one whose words and phrases are found most. The style follows simple patterns of English and Russian, tried in order
/// from what hurts most. Comparison is ordinal on lower case, so that every machine and culture reads alike.
/// </remarks>
public static class QuestionReader
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(" \t\r\n,.;:!?…\"'«»()[]-–—");

    /// <summary>Reads a text put to a persona.</summary>
    /// <param name="persona">To whom.</param>
    /// <param name="text">What was typed.</param>
    public static (QuestionStyle Style, string? Topic) Read(Persona persona, string text)
    {
        ArgumentNullException.ThrowIfNull(persona);
        ArgumentNullException.ThrowIfNull(text);
        var words = WordsOf(text);
        var line = " " + string.Join(' ', words) + " ";
        return (StyleOf(text, words, line), TopicOf(persona, line));
    }

    private static string? TopicOf(Persona persona, string line)
    {
        var (best, most) = ((string?)null, 0);
        foreach (var topic in persona.Topics)
        {
            var weight = topic.Words.Append(topic.Name).Sum(phrase => WeightOf(phrase, line));
            if (weight > most)
            {
                (best, most) = (topic.Name, weight);
            }
        }

        return best;
    }

    /// <summary>A phrase weighs as many words as it has, if a run of words in the line begins with it.</summary>
    private static int WeightOf(string phrase, string line)
    {
        var words = WordsOf(phrase);
        return words.Count > 0 && line.Contains(" " + string.Join(' ', words), StringComparison.Ordinal) ? words.Count : 0;
    }

    private static QuestionStyle StyleOf(string text, IReadOnlyList<string> words, string line)
    {
        var questions = text.Count(c => c == '?');
        foreach (var (style, patterns) in QuestionPatterns.Anywhere)
        {
            if (patterns.Any(p => line.Contains(p, StringComparison.Ordinal)))
            {
                return style;
            }
        }

        return questions > 1 ? QuestionStyle.Multiple
            : QuestionPatterns.LeadingEnds.Any(p => line.EndsWith(p, StringComparison.Ordinal)) ? QuestionStyle.Leading
            : questions == 1 && (line.Contains(" or ", StringComparison.Ordinal) || line.Contains(" или ", StringComparison.Ordinal))
                ? QuestionStyle.Choice
            : QuestionPatterns.OpenStarts.Any(p => line.StartsWith(p, StringComparison.Ordinal)) ? QuestionStyle.Open
            : words.Count > 0 && QuestionPatterns.ProbingWords.Contains(words[0]) ? QuestionStyle.Probing
            : questions == 0 && words.Count is > 0 and <= 2 ? QuestionStyle.Encourager
            : questions == 0 ? QuestionStyle.Open
            : QuestionStyle.Closed;
    }

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var rest = text.ToLowerInvariant().AsSpan();
        while (!rest.IsEmpty)
        {
            var stop = rest.IndexOfAny(Stops);
            var word = stop < 0 ? rest : rest[..stop];
            if (!word.IsEmpty)
            {
                words.Add(word.ToString());
            }

            rest = stop < 0 ? default : rest[(stop + 1)..];
        }

        return words;
    }
}
