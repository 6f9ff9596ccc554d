using System.Text;

namespace SevenHours.Web.Strings;

/// <summary>
/// English disguised as a language that is longer and has marks on its letters, so that somebody who reads no other language sees what is cut
/// off, overlaps, or was never in a string table.
/// </summary>
public static class PseudoText
{
    private const string Plain = "aAbBcCdDeEfFgGhHiIjJkKlLmMnNoOpPrRsStTuUvVwWyYzZ";
    private const string Marked = "áÁƀƁçÇđĐéÉƒƑğĞħĦíÍĵĴķĶľĽɱṂñÑóÓþÞřŘšŠťŤúÚṽṼŵŴýÝžŽ";

    private const int LongestWord = 9;

    /// <summary>The text in brackets, letters marked, longer by two fifths; words in braces stay as they are.</summary>
    public static string Of(string text)
    {
        var said = new StringBuilder("⟦");
        var isInside = false;
        foreach (var letter in text)
        {
            isInside = letter == '{' || (isInside && letter != '}');
            var at = isInside ? -1 : Plain.IndexOf(letter, StringComparison.Ordinal);
            said.Append(at < 0 ? letter : Marked[at]);
        }

        // In words, as a language of longer sentences has them: no text of the field is one word of a hundred letters.
        for (var more = text.Length * 2 / 5; more > 0; more -= LongestWord)
            said.Append(' ').Append('~', Math.Min(more, LongestWord));
        return said.Append('⟧').ToString();
    }
}
