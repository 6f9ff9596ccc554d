using SevenHours.Disciplines.Interviews.Coding;

namespace SevenHours.Disciplines.Interviews;

/// <summary>Reads a typed question: what it is about and how it is asked. People correct it; the kernel never asks it.</summary>
/// <remarks>
/// The topic is the one whose words and phrases are found most. How it is asked is for <see cref="QuestionCoder"/> to say. Letters are folded
/// first, so that case, accents, vowel signs, forms of alef and the two scripts of Serbian make no difference, nor does the machine's culture.
/// </remarks>
public static class QuestionReader
{
    /// <summary>Reads a text put to a persona.</summary>
    /// <param name="persona">To whom.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="language">The language the writer most likely uses, or null.</param>
    public static (QuestionStyle Style, string? Topic) Read(Persona persona, string text, string? language = null) =>
        (StyleOf(text, language), TopicOf(persona, text));

    /// <summary>How a text is asked, as far as a machine can tell.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="language">The language the writer most likely uses, or null; another is taken where the words are plainly of another.</param>
    public static QuestionStyle StyleOf(string text, string? language = null) =>
        QuestionCoder.Code(text, QuestionCoder.GuessLanguage(text, language)).Style;

    /// <summary>The topic a text is about: that with the most words in it, of equals the first; null for none.</summary>
    /// <param name="persona">Whose topics.</param>
    /// <param name="text">What was typed.</param>
    public static string? TopicOf(Persona persona, string text)
    {
        ArgumentNullException.ThrowIfNull(persona);
        var language = QuestionCoder.GuessLanguage(text);
        var words = WordsOf(text, language);
        string[] lines = [LineOf(words), LineOf(words.Select(Letters.WithoutArabicFront))];
        var (best, most) = ((string?)null, 0);
        foreach (var topic in persona.Topics)
        {
            var weight = topic.Words.Append(topic.Name).Sum(phrase => WeightOf(WordsOf(phrase, language), lines));
            if (weight > most)
            {
                (best, most) = (topic.Name, weight);
            }
        }

        return best;
    }

    /// <summary>A phrase weighs as many words as it has, if a run of words in a line begins with it.</summary>
    private static int WeightOf(IReadOnlyList<string> phrase, string[] lines) =>
        phrase.Count > 0 && lines.Any(line => line.Contains(" " + string.Join(' ', phrase), StringComparison.Ordinal)) ? phrase.Count : 0;

    private static IReadOnlyList<string> WordsOf(string text, string language) => [.. Utterance.Read(text, language).Words];

    private static string LineOf(IEnumerable<string> words) => $" {string.Join(' ', words)} ";
}
