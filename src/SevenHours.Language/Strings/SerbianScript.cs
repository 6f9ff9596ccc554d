using System.Text;
using System.Text.RegularExpressions;

namespace SevenHours.Language;

/// <summary>
/// Writes Serbian of the Latin script in Cyrillic. The two scripts stand letter for letter (Pravopis srpskoga jezika, 2010), but for
/// <c>lj</c>, <c>nj</c> and <c>dž</c>, which are one letter or two.
/// </summary>
/// <remarks>
/// What is not Serbian stays as it is: words in braces, addresses, words with a letter Serbian has not (q, w, x, y), and what is written
/// in Latin in Cyrillic texts as well, such as PIN or PDF. In Markdown also what stands in brackets right behind slanted words: the
/// English title of what a case does not say in Serbian.
/// </remarks>
public static partial class SerbianScript
{
    private static readonly HashSet<string> Latin = new(StringComparer.Ordinal)
    {
        "PIN", "PDF", "HTML", "DOCX", "CSV", "JSON", "IBAN", "KYC", "STR", "OSINT", "IP", "URL", "IMEI", "IMSI", "SIM", "QR", "MSEL", "EEG", "AAR", "ID", "SMS", "USB", "GPS",
        "SevenHours", "goAML", "GEXF", "BTC", "MLA", "JIT", "SIENA", "INTERPOL", "HSEEP", "PO", "XLIFF", "VC", "JWT",
        "GraphML", "Gephi", "JavaScript", "LibreOffice", "Notebook", "JPEG", "PNG", "ASCII", "VIN", "UTO", "CETS", "UNODC", "UNTOC", "ENFSI", "FATF", "ISO", "IEC", "CC", "STARTEX", "ENDEX",
        "csv", "md", "docs", "guide", "http", "https", "localhost", "sevenhours", "check", "entities", "links", "source", "target", "label", "id", "reference", "chart", "formats", "practice", "parallel", "cases", "trend",
        "graphml", "Enter", "Tab", "Home", "End", "Delete", "Alt", "Natural", "Earth", "Europe", "Vienna", "English", "Russian", "man", "other", "Other", "Prosecutor",
    };

    // Where the two letters belong to two parts of a word.
    private static readonly string[] Apart = ["injekc", "injekt", "konjunk", "konjug", "nadživ", "nadžnj", "odžal", "odživ", "podžanr", "anjon", "tanjug", "vanjezič"];

    /// <summary>The tag of the Cyrillic script, whose words need no table of their own.</summary>
    public const string Cyrillic = "sr-Cyrl";

    /// <summary>The tags of the tables that serve it, the nearest first.</summary>
    public static IReadOnlyList<string> WrittenAs { get; } = ["sr-Latn", "sr"];

    /// <summary>The text in Cyrillic.</summary>
    public static string ToCyrillic(string text) =>
        Pieces().Replace(text, piece => IsForeign(piece.Value) ? piece.Value : Word(piece.Value));

    private static bool IsForeign(string piece) =>
        piece[0] is '{' or ']' or '*' || piece.Contains("://", StringComparison.Ordinal) || piece.Contains('@', StringComparison.Ordinal) || Latin.Contains(piece) || Foreign().IsMatch(piece);

    private static string Word(string word)
    {
        var text = new StringBuilder(word.Length);
        var apart = Apart.Select(part => word.IndexOf(part, StringComparison.OrdinalIgnoreCase)).FirstOrDefault(at => at >= 0, -1);
        for (var i = 0; i < word.Length; i++)
        {
            var pair = i + 1 < word.Length && !(apart >= 0 && i >= apart && i < apart + 4) ? Pair(word[i], word[i + 1]) : '\0';
            if (pair != '\0')
            {
                text.Append(pair);
                i++;
            }
            else
            {
                text.Append(Letter(word[i]));
            }
        }

        return text.ToString();
    }

    private static char Pair(char first, char second) => (first, char.ToLowerInvariant(second)) switch
    {
        ('l', 'j') => 'љ', ('L', 'j') => 'Љ',
        ('n', 'j') => 'њ', ('N', 'j') => 'Њ',
        ('d', 'ž') => 'џ', ('D', 'ž') => 'Џ',
        _ => '\0',
    };

    private static char Letter(char letter)
    {
        const string From = "abvgdđežzijklmnoprstćufhcčšABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠ";
        const string To = "абвгдђежзијклмнопрстћуфхцчшАБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШ";
        var at = From.IndexOf(letter, StringComparison.Ordinal);
        return at < 0 ? letter : To[at];
    }

    [GeneratedRegex(@"\{[^}]*\}|\]\([^)]*\)|(?<!\*)\* \([^)]*\)|[a-z]+://\S+|[\w.]+@[\w.]+|[\p{L}\p{Nd}]+")]
    private static partial Regex Pieces();

    [GeneratedRegex("[qwxyQWXY]")]
    private static partial Regex Foreign();
}
