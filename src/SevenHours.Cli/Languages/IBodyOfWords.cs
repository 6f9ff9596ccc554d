using SevenHours.Language;

namespace SevenHours.Cli.Languages;

/// <summary>Words that are translated: the interface's, or a package's.</summary>
internal interface IBodyOfWords
{
    string Name { get; }

    string SourceLanguage { get; }

    /// <summary>The tags of the languages it is meant to speak, without the source language.</summary>
    IReadOnlyList<string> Languages { get; }

    /// <summary>All its texts beside their translations.</summary>
    TranslationBook Book(string language);

    /// <summary>Keeps translations, each with the source it was made from.</summary>
    /// <returns>How many were new or differ from what was there.</returns>
    int Take(string language, IReadOnlyList<TranslatedText> texts);

    /// <summary>Marks all translations as they stand.</summary>
    void Mark();
}
