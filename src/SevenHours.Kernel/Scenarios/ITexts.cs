namespace SevenHours.Kernel;

/// <summary>The author's texts by string id.</summary>
public interface ITexts
{
    /// <summary>The language the package is written in.</summary>
    string SourceLanguage { get; }

    /// <summary>The languages it is to be had in.</summary>
    IReadOnlyList<string> Languages { get; }

    /// <summary>The text of a string id in a language, or in the source language if there is no translation.</summary>
    (string Text, bool IsFallback) Find(string stringId, string language);
}
