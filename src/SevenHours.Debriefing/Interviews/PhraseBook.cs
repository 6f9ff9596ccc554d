using System.Text.Json;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>The sentences of interview feedback in one language: why something was good or not, better wordings, what the person might say.</summary>
public sealed class PhraseBook
{
    private static readonly Dictionary<string, PhraseBook> s_books =
        Languages.ToDictionary(language => language, language => new PhraseBook(language), StringComparer.Ordinal);

    private readonly Dictionary<string, string> phrases;

    private PhraseBook(string language)
    {
        Language = language;
        using var file = typeof(PhraseBook).Assembly.GetManifestResourceStream($"Phrases/{language}.json")!;
        phrases = JsonSerializer.Deserialize<Dictionary<string, string>>(file)!;
    }

    /// <summary>The languages there is a book in; the first stands in for those there is none.</summary>
    public static IReadOnlyList<string> Languages => ["en", "ru", "ar", "fr"];

    /// <summary>Its language tag.</summary>
    public string Language { get; }

    /// <summary>The ids of all its phrases.</summary>
    public IEnumerable<string> Ids => phrases.Keys.Order(StringComparer.Ordinal);

    /// <summary>The book in a language; the English one where there is none.</summary>
    /// <param name="language">A language tag.</param>
    public static PhraseBook In(string language) => s_books.GetValueOrDefault(language) ?? s_books[Languages[0]];

    /// <summary>A phrase in words.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="words">Finds the author's own words; null when there are none to be found.</param>
    public string Of(Phrase phrase, Func<TextRef, string?>? words = null)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return phrase.Own.IsSome && words?.Invoke(phrase.Own) is { } own ? own
            : phrase.About is { } about ? phrases[phrase.Id].Replace("{about}", phrases[about], StringComparison.Ordinal)
            : phrases[phrase.Id];
    }
}
