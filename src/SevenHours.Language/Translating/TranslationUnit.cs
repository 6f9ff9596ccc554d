namespace SevenHours.Language;

/// <summary>One text as a translator meets it.</summary>
/// <param name="Id">What the program calls it; unique within a book.</param>
/// <param name="File">The file in which the source text stands, for somebody who wants to see it among its neighbours.</param>
/// <param name="Source">The text to translate.</param>
/// <param name="Target">Its translation so far; null when there is none.</param>
/// <param name="IsStale">Whether the source has changed since it was translated.</param>
public sealed record TranslationUnit(string Id, string File, Wording Source, Wording? Target = null, bool IsStale = false)
{
    /// <summary>Whether somebody has to look at it: nothing there, or made from an earlier text.</summary>
    public bool IsOpen => Target is null || IsStale;
}

/// <summary>All texts of one body of words, the interface or a package, in one pair of languages.</summary>
/// <param name="Name">Whose words they are.</param>
/// <param name="SourceLanguage">The tag of the language they were written in.</param>
/// <param name="TargetLanguage">The tag of the language they are translated into.</param>
/// <param name="Units">The texts, in the order of files and ids.</param>
public sealed record TranslationBook(string Name, string SourceLanguage, string TargetLanguage, IReadOnlyList<TranslationUnit> Units)
{
    /// <summary>The same book with only what somebody has to look at.</summary>
    public TranslationBook OnlyOpen() => this with { Units = [.. Units.Where(unit => unit.IsOpen)] };
}

/// <summary>One translation as it came back.</summary>
/// <param name="Id">Of which text.</param>
/// <param name="Line">Where in the file it stands, from 1.</param>
/// <param name="Source">The source text the translator had before him; null when the file does not carry it.</param>
/// <param name="Target">What he wrote.</param>
/// <param name="IsUnsure">Whether he, or his tool, marked it as not finished.</param>
public sealed record TranslatedText(string Id, int Line, Wording? Source, Wording Target, bool IsUnsure = false);

/// <summary>A translator's file, read.</summary>
/// <param name="Language">The language it says it is in; null when it does not say.</param>
/// <param name="Texts">What it brings; texts left empty are left out.</param>
/// <param name="Faults">What could not be read.</param>
public sealed record TranslatedFile(string? Language, IReadOnlyList<TranslatedText> Texts, IReadOnlyList<TranslationFault> Faults);

/// <summary>Something wrong with a translation, for the one who sent it.</summary>
/// <param name="Line">Where in the file, from 1; 0 when it is about the whole of it.</param>
/// <param name="Id">Of which text; null when it is about the file.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Mend">What to do about it.</param>
/// <param name="IsWarning">Whether the text can be taken all the same.</param>
public sealed record TranslationFault(int Line, string? Id, string What, string Mend, bool IsWarning = false);
