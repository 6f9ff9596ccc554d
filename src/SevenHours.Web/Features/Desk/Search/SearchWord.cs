using System.Globalization;
using System.Text;

namespace SevenHours.Web.Features.Desk.Search;

/// <summary>A word of a text, folded for comparing: without accents, marks and case.</summary>
/// <param name="At">Where it begins in the text.</param>
/// <param name="Length">How many characters it has there.</param>
/// <param name="Folded">How it is compared.</param>
public readonly record struct SearchWord(int At, int Length, string Folded)
{
    /// <summary>The words of a text: runs of letters, digits and the marks on them.</summary>
    public static IReadOnlyList<SearchWord> In(string? text)
    {
        var words = new List<SearchWord>();
        for (var from = 0; from < (text?.Length ?? 0); from++)
        {
            var to = from;
            while (to < text!.Length && IsPart(text[to]))
                to++;
            if (to > from && Fold(text[from..to]) is { Length: > 0 } folded)
                words.Add(new SearchWord(from, to - from, folded));
            from = to;
        }

        return words;
    }

    /// <summary>Accents and vowel marks go, and so does the hamza on its bearer; what only looks different in writing becomes the same.</summary>
    internal static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark && letter != Tatweel)
                folded.Append(char.ToLowerInvariant(letter) switch { 'ة' => 'ه', 'ى' => 'ي', 'ß' => 's', var plain => plain });
        }

        return folded.ToString();
    }

    private const char Tatweel = 'ـ';

    private static bool IsPart(char letter) =>
        char.IsLetterOrDigit(letter) || letter == Tatweel || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark;
}
