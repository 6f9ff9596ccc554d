using System.Globalization;
using System.Text;

namespace SevenHours.Language;

/// <summary>What kinds of characters a text holds; a kind of identifier that needs others is not looked for.</summary>
[Flags]
internal enum TextTraits
{
    None = 0,
    Digit = 1,
    At = 2,
    Dot = 4,
    Angle = 8,
    Colon = 16,
    Underscore = 32,
    Capitals = 64,
}

/// <summary>
/// A text in plain characters: hidden ones taken out, digits of all scripts as 0 to 9, all dashes and spaces alike, compatibility forms
/// resolved, letters that pose as Latin ones replaced. Remembers where each character stood.
/// </summary>
internal sealed class FoldedText
{
    // So many capitals in a row may be the code of a bank.
    private const int LongestCapitals = 8;
    private readonly int[]? sources;

    private FoldedText(string text, int[]? sources)
    {
        (Text, this.sources) = (text, sources);
        Traits = TraitsOf(text);
    }

    public string Text { get; }

    public TextTraits Traits { get; }

    /// <summary>Whether no identifier can be in it.</summary>
    public bool IsHarmless => (Traits & ~TextTraits.Colon) == 0;

    /// <summary>Where a character stood in the text as written; its length stands for the end.</summary>
    public int SourceOf(int index) => sources is null ? index : sources[Math.Min(index, sources.Length - 1)];

    /// <summary>A first look that most sentences do not pass: whether an identifier may be in it at all.</summary>
    public static bool MayHold(string text)
    {
        var capitals = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            capitals = char.IsUpper(c) ? capitals + 1 : 0;
            if (capitals == LongestCapitals) return true;
            if (c < 128 ? char.IsAsciiDigit(c) || c is '@' or '_' || (c is '.' or '<' or '[' or '(' && i + 1 < text.Length && text[i + 1] is not (' ' or '\n')) : IsOdd(c))
                return true;
        }

        return false;
    }

    /// <summary>Folds a text.</summary>
    public static FoldedText Of(string text)
    {
        if (Ascii.IsValid(text) && !text.AsSpan().ContainsAny('\n', '\t', '[') && !text.Contains("(dot", StringComparison.OrdinalIgnoreCase))
            return new FoldedText(text, null);
        var folded = new StringBuilder(text.Length);
        var sources = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length;)
        {
            var taken = Fold(text, i, folded);
            if (sources.Count > folded.Length) sources.RemoveRange(folded.Length, sources.Count - folded.Length);
            while (sources.Count < folded.Length) sources.Add(i);
            i += taken;
        }

        sources.Add(text.Length);
        Lookalikes.Replace(folded);
        return new FoldedText(folded.ToString(), [.. sources]);
    }

    // Folds what stands at an index and answers how many characters it took.
    private static int Fold(string text, int at, StringBuilder folded)
    {
        var c = text[at];
        if (c is '[' or '(' && Undefang(text, at, folded) is > 0 and var taken) return taken;
        if (c < 128)
        {
            folded.Append(c is '\n' or '\t' ? ' ' : c);
            return 1;
        }

        if (c is >= 'Ѐ' and <= 'ӿ' or >= 'ء' and <= 'ي')
        {
            folded.Append(c);
            return char.IsLetter(c) ? 1 : Drop(folded);
        }

        if (Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) != System.Buffers.OperationStatus.Done) return 1;
        Fold(rune, folded);
        return length;
    }

    private static int Drop(StringBuilder folded)
    {
        folded.Length--;
        return 1;
    }

    private static void Fold(Rune rune, StringBuilder folded)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
                or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse: break;
            case UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator: folded.Append(' '); break;
            case UnicodeCategory.DashPunctuation: folded.Append('-'); break;
            case UnicodeCategory.DecimalDigitNumber: folded.Append((char)('0' + (int)Rune.GetNumericValue(rune))); break;
            case UnicodeCategory.OtherNumber when Rune.GetNumericValue(rune) is >= 0 and < 10 and var value && value == Math.Floor(value):
                folded.Append((char)('0' + (int)value));
                break;
            default: FoldSign(rune, folded); break;
        }
    }

    private static void FoldSign(Rune rune, StringBuilder folded)
    {
        var plain = rune.Value switch
        {
            0x2212 => '-',
            0x3002 or 0xFF61 or 0x2024 or 0xB7 or 0x2022 or 0x2219 or 0x30FB or 0x2027 or 0x066B => '.',
            0x2044 or 0x2215 => '/',
            0xA789 or 0x2236 => ':',
            0x3014 => '(',
            0x3015 => ')',
            _ => '\0',
        };
        if (plain != '\0') folded.Append(plain);
        else if (rune.Value < 0x250) folded.Append(rune.ToString());
        else folded.Append(rune.ToString().Normalize(NormalizationForm.FormKC));
    }

    // `name[at]host[.]tld` and `host(dot)tld` are how people write an address that must not be clicked.
    private static int Undefang(string text, int at, StringBuilder folded)
    {
        var close = text[at] == '[' ? ']' : ')';
        var end = text.AsSpan(at + 1, Math.Min(4, text.Length - at - 1)).IndexOf(close);
        if (end < 1) return 0;
        var inside = text.AsSpan(at + 1, end);
        char sign;
        if (inside is "." || inside.Equals("dot", StringComparison.OrdinalIgnoreCase)) sign = '.';
        else if (inside is "@" || inside.Equals("at", StringComparison.OrdinalIgnoreCase)) sign = '@';
        else if (inside is ":") sign = ':';
        else return 0;
        // Spaces around it go with it.
        while (folded.Length > 0 && folded[^1] == ' ') folded.Length--;
        folded.Append(sign);
        var next = at + end + 2;
        while (next < text.Length && text[next] == ' ') next++;
        return next - at;
    }

    // Letters of living scripts and the punctuation of prose are not odd; everything else is folded before it is judged.
    private static bool IsOdd(char c) => c switch
    {
        >= 'À' and <= 'ӿ' or >= 'א' and <= 'ת' or >= 'ء' and <= 'ي' or >= 'ٱ' and <= 'ۓ' => false,
        >= '‐' and <= '‡' or '…' or '‰' or '‹' or '›' or '«' or '»' or '،' or '؟' or '؛' or '\u00a0' or '\u202f' or '№' or '€' or '→' => false,
        _ => true,
    };

    private static TextTraits TraitsOf(string text)
    {
        var traits = TextTraits.None;
        var capitals = 0;
        for (var i = 0; i < text.Length; i++)
        {
            capitals = char.IsAsciiLetterUpper(text[i]) ? capitals + 1 : 0;
            if (capitals == LongestCapitals) traits |= TextTraits.Capitals;
            traits |= text[i] switch
            {
                >= '0' and <= '9' => TextTraits.Digit,
                '@' => TextTraits.At,
                '.' when i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]) => TextTraits.Dot,
                '<' => TextTraits.Angle,
                ':' => TextTraits.Colon,
                '_' => TextTraits.Underscore,
                _ => TextTraits.None,
            };
        }

        return traits;
    }
}
