using System.Text.Json;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Debriefing;

/// <summary>The sentences of interview feedback in one language: why something was good or not, better wordings, what the person might say.</summary>
public sealed class PhraseBook
{
    private const string Folder = "Phrases/", Ending = ".json", English = "en";

    private static readonly Dictionary<string, PhraseBook> s_books = Read();

    private readonly Dictionary<string, string> phrases;

    private PhraseBook(string language, Dictionary<string, string> phrases) => (Language, this.phrases) = (language, phrases);

    /// <summary>The languages there is a book in; English, which stands in for those there is none, is the first.</summary>
    public static IReadOnlyList<string> Languages { get; } = [English, .. s_books.Keys.Where(language => language != English).Order(StringComparer.Ordinal)];

    /// <summary>Its language tag.</summary>
    public string Language { get; }

    /// <summary>The ids of all its phrases.</summary>
    public IEnumerable<string> Ids => phrases.Keys.Order(StringComparer.Ordinal);

    /// <summary>The book in a language; the English one where there is none.</summary>
    /// <param name="language">A language tag.</param>
    public static PhraseBook In(string language) => s_books.GetValueOrDefault(language) ?? s_books[English];

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

    // Serbian is written down in one script and read in two.
    private static Dictionary<string, PhraseBook> Read()
    {
        var books = typeof(PhraseBook).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(Ending, StringComparison.Ordinal))
            .Select(name => Read(name[Folder.Length..^Ending.Length])).ToDictionary(book => book.Language, StringComparer.Ordinal);
        foreach (var latin in SerbianScript.WrittenAs.Select(books.GetValueOrDefault).OfType<PhraseBook>().Take(1))
            books.Add(SerbianScript.Cyrillic, new(SerbianScript.Cyrillic, latin.phrases.ToDictionary(phrase => phrase.Key, phrase => SerbianScript.ToCyrillic(phrase.Value))));
        return books;
    }

    private static PhraseBook Read(string language)
    {
        using var file = typeof(PhraseBook).Assembly.GetManifestResourceStream($"{Folder}{language}{Ending}")!;
        return new(language, JsonSerializer.Deserialize<Dictionary<string, string>>(file)!);
    }
}
