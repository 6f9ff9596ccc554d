using System.Text;

namespace SevenHours.Web.Features.Room.Acted.Wording;

/// <summary>
/// Lets a wording through only when it says what the author's words say. It does not look for what is forbidden, of which there is no end: sentence by
/// sentence, in any order, the words that carry meaning must be the same ones in the same order. So a name, a number, a place, a lost or an added "not", an
/// exchange of who did what to whom, an order to the reader and another language are all the same to it: words that were not there.
/// </summary>
public static class WordingGuard
{
    private const double Shortest = 0.4;
    private const double Longest = 1.5;

    // What a voice does to a line: nothing that could carry an address or a mark-up.
    private const string Pauses = " .,!?…–—-'’؟،؛";
    private const string Ends = ".!?؟";

    /// <summary>What is wrong with a wording; null when it may be shown.</summary>
    /// <param name="answer">What the author wrote.</param>
    /// <param name="words">The other wording.</param>
    public static WordingFlaw? Check(AuthoredAnswer answer, string words)
    {
        if (string.IsNullOrWhiteSpace(words))
            return WordingFlaw.Empty;
        if (PlainWords.Of(answer.Language) is not { } plain)
            return WordingFlaw.Language;
        if (words.Length > answer.Words.Length * Longest || words.Length < answer.Words.Length * Shortest)
            return WordingFlaw.Length;
        if (words.Any(sign => !char.IsLetterOrDigit(sign) && !Pauses.Contains(sign) && !answer.Words.Contains(sign)))
            return WordingFlaw.Signs;
        return Sentences(answer.Words, plain).SequenceEqual(Sentences(words, plain), StringComparer.Ordinal) ? null : WordingFlaw.Words;
    }

    // What each sentence says, and whether it asks; in an order that does not depend on theirs.
    private static List<string> Sentences(string text, PlainWords plain)
    {
        var (sentences, start) = (new List<string>(), 0);
        text = text.Normalize(NormalizationForm.FormC);
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && !IsEnd(text, at))
                continue;
            var says = string.Join(' ', plain.Carrying(text[start..at]));
            var asks = at < text.Length && text[at] is '?' or '؟';
            if (says.Length > 0)
                sentences.Add(asks ? $"{says} ?" : says);
            start = at + 1;
        }

        sentences.Sort(StringComparer.Ordinal);
        return sentences;
    }

    // A point within a number or an abbreviation ends nothing.
    private static bool IsEnd(string text, int at) =>
        Ends.Contains(text[at], StringComparison.Ordinal) && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));
}

/// <summary>Why a wording is not shown.</summary>
public enum WordingFlaw
{
    /// <summary>There is none.</summary>
    Empty,

    /// <summary>The guard does not know the language.</summary>
    Language,

    /// <summary>It is far longer or shorter than what the author wrote.</summary>
    Length,

    /// <summary>It holds signs that are no part of speech: mark-up, links, invisible ones, lines.</summary>
    Signs,

    /// <summary>It says more, less or something else.</summary>
    Words,
}
