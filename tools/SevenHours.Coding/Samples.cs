using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Interviews.Coding;

namespace SevenHours.Coding;

/// <summary>An utterance to learn from.</summary>
/// <param name="Style">How it is asked.</param>
/// <param name="Traits">What is looked at in it.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record Sample(QuestionStyle Style, Traits Traits, double Weight);

/// <summary>Makes samples of lines: each form as it is, hastily typed, with a slip, and after an opening.</summary>
internal sealed class Samples(string language, Corpus corpus)
{
    private readonly WordRoles roles = WordRoles.Read(language);

    /// <summary>The samples to learn a line by. A line with many forms counts more than one with few, but not by as much.</summary>
    public IEnumerable<Sample> ToLearn(Line line)
    {
        var texts = line.Texts.SelectMany((text, i) => Ways(line, text, i)).Distinct(StringComparer.Ordinal).ToList();
        var weight = Math.Sqrt(line.Texts.Count) / texts.Count;
        return texts.Select(text => new Sample(line.Style, TraitsOf(text), weight));
    }

    /// <summary>What is looked at in a text.</summary>
    public Traits TraitsOf(string text) => Traits.Of(Utterance.Read(text, language), roles);

    private IEnumerable<string> Ways(Line line, string text, int number)
    {
        yield return text;
        yield return text.TrimEnd('.', '?', '!', '؟', ' ');
        yield return Slip(text, number);
        if (line.Style is not (QuestionStyle.Encourager or QuestionStyle.Abusive or QuestionStyle.Multiple) && Draw.Of(text, 7) % 2 == 0)
        {
            yield return $"{corpus.Openings[(int)(Draw.Of(text, 11) % corpus.Openings.Count)]} {text}";
        }
    }

    /// <summary>A slip of the keyboard: two letters change places, or one is lost.</summary>
    private static string Slip(string text, int number)
    {
        if (text.Length < 8) return text;
        var at = 1 + (int)(Draw.Of(text, number) % (text.Length - 4));
        return Draw.Of(text, number + 1) % 2 == 0 || !char.IsLetter(text[at]) || !char.IsLetter(text[at + 1])
            ? text.Remove(at, char.IsLetter(text[at]) ? 1 : 0)
            : text[..at] + text[at + 1] + text[at] + text[(at + 2)..];
    }
}
