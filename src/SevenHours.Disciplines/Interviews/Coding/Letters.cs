using System.Text;

namespace SevenHours.Disciplines.Interviews.Coding;

/// <summary>Brings the many ways of writing the same letters to one: case, accents, vowel signs, forms of alef, Serbian in both scripts.</summary>
/// <remarks>By tables of its own, so that no machine's Unicode data has a say.</remarks>
internal static class Letters
{
    private const string SerbianCyrillic = "абвгдђежзијклљмнњопрстћуфхцчџш";
    private static readonly string[] SerbianLatin =
        "a b v g d dj e z z i j k l lj m n nj o p r s t c u f h c c dz s".Split(' ');

    /// <summary>Short words that Arabic writes onto the front of the next: and, in, for, the.</summary>
    private static readonly string[] ArabicFronts = ["وال", "بال", "فال", "لل", "ال", "و", "ب", "ل", "ف"];

    private const string Accented = "àáâãäåçćčèéêëìíîïñòóôõöúûüýÿšž";
    private const string Plain = "aaaaaaccceeeeiiiinooooouuuyysz";

    public static bool IsArabic(char letter) => letter is >= 'ء' and <= 'ي' or >= 'ٱ' and <= 'ۓ';

    public static bool IsCyrillic(char letter) => letter is >= 'Ѐ' and <= 'џ';

    /// <summary>The text with its letters folded; punctuation of every script as <c>? ! . ,</c>.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="serbian">Whether Cyrillic letters are Serbian ones, to be read as Latin.</param>
    public static string Fold(string text, bool serbian)
    {
        var folded = new StringBuilder(text.Length + 8);
        foreach (var letter in text)
        {
            Fold(char.ToLowerInvariant(letter), serbian, folded);
        }

        return folded.ToString();
    }

    /// <summary>A folded Arabic word without the short words written onto its front; any other word as it is.</summary>
    public static string WithoutArabicFront(string word)
    {
        var front = ArabicFronts.FirstOrDefault(f => word.Length > f.Length + 1 && word.StartsWith(f, StringComparison.Ordinal));
        return front is null ? word : word[front.Length..];
    }

    private static void Fold(char letter, bool serbian, StringBuilder folded)
    {
        if (letter < 128)
        {
            folded.Append(char.IsAsciiDigit(letter) ? '0' : letter);
        }
        else if (Accented.IndexOf(letter, StringComparison.Ordinal) is var at and >= 0)
        {
            folded.Append(Plain[at]);
        }
        else if (serbian && SerbianCyrillic.IndexOf(letter, StringComparison.Ordinal) is var place and >= 0)
        {
            folded.Append(SerbianLatin[place]);
        }
        else if (!IsSign(letter))
        {
            folded.Append(Single(letter));
        }
    }

    private static string Single(char letter) => letter switch
    {
        'ё' => "е",
        'đ' => "dj",
        'ù' => "uu", // where, in French, is not or
        'œ' => "oe",
        'æ' => "ae",
        'أ' or 'إ' or 'آ' or 'ٱ' => "ا",
        'ى' or 'ئ' or 'ی' => "ي",
        'ؤ' => "و",
        'ة' => "ه",
        'ک' => "ك",
        '؟' => "?",
        '،' => ",",
        '؛' => ";",
        '…' => "...",
        '’' or '‘' or 'ʼ' or '`' => "'",
        '–' or '—' => "-",
        >= '٠' and <= '٩' => "0",
        _ => letter.ToString(),
    };

    /// <summary>Vowel signs and marks that are no letters: Arabic tashkeel and tatweel, combining accents, marks of direction.</summary>
    private static bool IsSign(char letter) =>
        letter is >= '\u064B' and <= '\u0652' or '\u0670' or '\u0640' or >= '\u0300' and <= '\u036F'
            or >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\uFEFF';
}
