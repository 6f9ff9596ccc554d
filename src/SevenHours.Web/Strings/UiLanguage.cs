namespace SevenHours.Web.Strings;

/// <summary>A language of the interface.</summary>
/// <param name="Tag">Its tag, as in <c>&lt;html lang&gt;</c>.</param>
/// <param name="Name">Its name in itself.</param>
/// <param name="RightToLeft">Whether it runs from right to left.</param>
public sealed record UiLanguage(string Tag, string Name, bool RightToLeft = false)
{
    /// <summary>English, in which every string is written first.</summary>
    public static UiLanguage English { get; } = new("en", "English");

    /// <summary>Serbian in the Latin script.</summary>
    public static UiLanguage SerbianLatin { get; } = new("sr-Latn", "Srpski");

    /// <summary>English with marks on every letter, longer by two fifths and in brackets: what is not marked was never in a table. Offered to nobody, found by its tag.</summary>
    public static UiLanguage Pseudo { get; } = new("en-XA", "Pseudo") { DerivedFrom = English };

    /// <summary>All languages of the interface, the source language first.</summary>
    public static IReadOnlyList<UiLanguage> All { get; } =
    [
        English,
        new("fr", "Français"),
        new("ar", "العربية", RightToLeft: true),
        new("ru", "Русский"),
        new("bs", "Bosanski"),
        SerbianLatin,
        new("sr-Cyrl", "Српски") { DerivedFrom = SerbianLatin },
        new("cnr", "Crnogorski"),
        new("mk", "Македонски"),
        new("sq", "Shqip"),
        new("it", "Italiano"),
    ];

    /// <summary>The language whose words this one says in another script; null for a language with words of its own.</summary>
    public UiLanguage? DerivedFrom { get; init; }

    /// <summary>The direction, as in <c>&lt;html dir&gt;</c>.</summary>
    public string Direction => RightToLeft ? "rtl" : "ltr";

    /// <summary>What stands between a beginning and an end: it points the way one reads.</summary>
    public string Arrow => RightToLeft ? "←" : "→";

    /// <summary>What stands between the things of a list, with its space.</summary>
    public string Comma => RightToLeft ? "، " : ", ";

    /// <summary>
    /// The language of a tag such as <c>ru</c> or <c>ru-RU</c>; null when the interface does not speak it. Serbian without a script is
    /// Cyrillic, and Serbian of Montenegro is Montenegrin, as the likely subtags of the Unicode CLDR have it.
    /// </summary>
    public static UiLanguage? Find(string? tag)
    {
        var parts = (tag ?? "").Split('-', '_');
        var primary = parts[0].ToLowerInvariant();
        if (primary == "sr")
            primary = Has(parts, "Latn") ? "sr-Latn" : Has(parts, "ME") ? "cnr" : "sr-Cyrl";
        return string.Equals(tag, Pseudo.Tag, StringComparison.OrdinalIgnoreCase)
            ? Pseudo
            : All.FirstOrDefault(language => string.Equals(language.Tag, primary, StringComparison.OrdinalIgnoreCase));
    }

    private static bool Has(string[] parts, string subtag) => parts.Contains(subtag, StringComparer.OrdinalIgnoreCase);
}
