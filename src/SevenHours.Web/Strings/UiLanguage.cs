namespace SevenHours.Web.Strings;

/// <summary>A language of the interface.</summary>
/// <param name="Tag">Its tag, as in <c>&lt;html lang&gt;</c>.</param>
/// <param name="Name">Its name in itself.</param>
/// <param name="RightToLeft">Whether it runs from right to left.</param>
public sealed record UiLanguage(string Tag, string Name, bool RightToLeft = false)
{
    /// <summary>English, in which every string is written first.</summary>
    public static UiLanguage English { get; } = new("en", "English");

    /// <summary>All languages of the interface, the source language first.</summary>
    public static IReadOnlyList<UiLanguage> All { get; } = [English, new("ru", "Русский"), new("ar", "العربية", RightToLeft: true)];

    /// <summary>The direction, as in <c>&lt;html dir&gt;</c>.</summary>
    public string Direction => RightToLeft ? "rtl" : "ltr";

    /// <summary>The language of a tag such as <c>ru</c> or <c>ru-RU</c>; null when the interface does not speak it.</summary>
    public static UiLanguage? Find(string? tag)
    {
        var primary = tag?.Split('-', 2)[0];
        return All.FirstOrDefault(language => string.Equals(language.Tag, primary, StringComparison.OrdinalIgnoreCase));
    }
}
