using SevenHours.Language;

namespace SevenHours.Programmes;

/// <summary>What stands in several languages, for the readers of one: in their own, or as near to it as was written.</summary>
/// <remarks>
/// Serbian in Cyrillic is written from the Latin, letter for letter, so that one table serves both scripts. Montenegrin readers are given Serbian in
/// the Latin script where nothing was written for them. Everybody else, and what was written in neither, is given English.
/// </remarks>
internal static class Wording
{
    /// <summary>The words for readers of a language; empty when not even English was written.</summary>
    public static string In(IReadOnlyDictionary<string, string> said, string language) => Find(said, language, static (text, write) => write(text)) ?? "";

    /// <summary>The words for readers of a language; null when none were written for them.</summary>
    public static string? Near(IReadOnlyDictionary<string, string> said, string language) => Near(said, language, static (text, write) => write(text));

    /// <summary>What was written for readers of a language, null when not even English was.</summary>
    /// <param name="said">By the tags of languages.</param>
    /// <param name="language">The readers' tag.</param>
    /// <param name="written">The same with every word of it written anew.</param>
    public static T? Find<T>(IReadOnlyDictionary<string, T> said, string language, Func<T, Func<string, string>, T> written)
        where T : class =>
        Near(said, language, written) ?? said.GetValueOrDefault("en");

    /// <summary>The same without English to fall back on.</summary>
    public static T? Near<T>(IReadOnlyDictionary<string, T> said, string language, Func<T, Func<string, string>, T> written)
        where T : class
    {
        if (said.TryGetValue(language, out var own))
        {
            return own;
        }

        if (language == SerbianScript.Cyrillic)
        {
            foreach (var latin in SerbianScript.WrittenAs)
            {
                if (said.TryGetValue(latin, out var same))
                {
                    return written(same, SerbianScript.ToCyrillic);
                }
            }
        }

        return language == "cnr" && said.TryGetValue("sr-Latn", out var near) ? near : null;
    }
}
