namespace SevenHours.Kernel;

/// <summary>The author's texts by string id.</summary>
public interface ITexts
{
    /// <summary>The language the package is written in.</summary>
    string SourceLanguage { get; }

    /// <summary>The languages it is to be had in.</summary>
    IReadOnlyList<string> Languages { get; }

    /// <summary>Whether there is a text of that id.</summary>
    bool Has(string stringId);

    /// <summary>The text of a string id in a language, or in the source language if there is no translation; the id itself when there is no such text.</summary>
    (string Text, bool IsFallback) Find(string stringId, string language);
}
