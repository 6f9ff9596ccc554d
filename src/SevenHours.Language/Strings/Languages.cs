using System.Text.RegularExpressions;

namespace SevenHours.Language;

/// <summary>Language codes: <c>en</c>, <c>ru</c>, <c>pt-BR</c>, <c>sr-Latn</c>.</summary>
public static partial class Languages
{
    /// <summary>The pattern, for schemas.</summary>
    public const string Pattern = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$";

    /// <summary>Whether a word is shaped like a language code.</summary>
    public static bool IsValid(string code) => Code().IsMatch(code) && !code.EndsWith('\n');

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
