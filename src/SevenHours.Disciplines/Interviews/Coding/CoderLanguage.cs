namespace SevenHours.Disciplines.Interviews.Coding;

/// <summary>The languages in which utterances are coded.</summary>
public static class CoderLanguage
{
    /// <summary>The tags by which a language is asked for, in the order they are listed to people.</summary>
    public static IReadOnlyList<string> Tags { get; } = ["en", "ru", "ar", "bs", "sr", "fr"];

    /// <summary>The languages with weights of their own. Bosnian and Serbian share theirs, in both scripts.</summary>
    internal static IReadOnlyList<string> Trained { get; } = ["en", "ru", "ar", "bs", "fr"];

    /// <summary>The weights to read a language by; null when it is none of those.</summary>
    /// <param name="tag">A language tag such as <c>sr-Latn</c> or <c>ar</c>; what follows the language is not looked at.</param>
    internal static string? TrainedFor(string? tag)
    {
        var language = tag is null ? "" : tag.Split('-', '_')[0].ToLowerInvariant();
        return language is "sr" or "hr" or "sh" or "cnr" ? "bs" : Trained.FirstOrDefault(t => t == language);
    }

    /// <summary>The trained languages whose script the text is written in; all of them when it has no letter.</summary>
    internal static IReadOnlyList<string> WrittenLike(string text)
    {
        var (arabic, cyrillic, latin) = (text.Count(Letters.IsArabic), text.Count(Letters.IsCyrillic), text.Count(char.IsAsciiLetter));
        return arabic + cyrillic + latin == 0 ? Trained
            : arabic >= cyrillic && arabic >= latin ? ["ar"]
            : cyrillic >= latin ? ["ru", "bs"]
            : ["en", "bs", "fr"];
    }
}
