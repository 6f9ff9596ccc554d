namespace SevenHours.Language;

/// <summary>Rules of the language itself: languages and translations.</summary>
public static partial class LanguageRules
{
    /// <summary>Not a language.</summary>
    public static readonly DiagnosticRule BadLanguage = new(
        "SH1060",
        Severity.Error,
        "Not a language",
        "`{0}` is not a language code.",
        "The code chooses the table of translations and the direction of writing.",
        "Write a code of two or three small letters, such as `en` or `ru`, if need be with a country: `pt-BR`.")
    {
        Wrong = "language: English",
        Right = "language: en",
    };

    /// <summary>The own language is not on the list.</summary>
    public static readonly DiagnosticRule SourceNotListed = new(
        "SH1061",
        Severity.Warning,
        "The own language is not on the list",
        "The package is written in `{0}`, but `languages` does not list it.",
        "People could not choose the one language in which everything is there.",
        "Add `{0}` to `languages`.")
    {
        Wrong = """
            language: en
            languages: [ru]
            """,
        Right = """
            language: en
            languages: [en, ru]
            """,
    };

    /// <summary>A table nobody can choose.</summary>
    public static readonly DiagnosticRule UnlistedTable = new(
        "SH1062",
        Severity.Warning,
        "A table nobody can choose",
        "`{0}` is not among the `languages` of the manifest.",
        "The translation is there, but nobody can choose it.",
        "Add `{0}` to `languages`, or delete the table.");

    /// <summary>A table for the language of the package.</summary>
    public static readonly DiagnosticRule SourceTable = new(
        "SH1063",
        Severity.Error,
        "A table for the language of the package",
        "The package is written in `{0}`; its texts stand where they are used.",
        "With a second place for the same text, sooner or later one of the two is out of date.",
        "Move the texts to where they are used and delete the table.");

    /// <summary>A translation of nothing.</summary>
    public static readonly DiagnosticRule OrphanString = new(
        "SH1064",
        Severity.Error,
        "A translation of nothing",
        "No text has the id `{0}`.{1}",
        "The text it translated has moved or been renamed, and its readers see the source language.",
        "Correct the id, or delete the line.")
    {
        Wrong = "facts.blue_dor.statement: \"Дверь синяя.\"",
        Right = "facts.blue_door.statement: \"Дверь синяя.\"",
    };

    /// <summary>Texts without a translation.</summary>
    public static readonly DiagnosticRule MissingTranslations = new(
        "SH1065",
        Severity.Warning,
        "Texts without a translation",
        "{1} of {2} texts have no translation into `{0}`, first {3}.",
        "Who plays in that language will see the source language in the middle of it, marked as such.",
        "Add the ids to `strings/{0}.yaml`.");

    /// <summary>The placeholders differ.</summary>
    public static readonly DiagnosticRule PlaceholderMismatch = new(
        "SH1066",
        Severity.Error,
        "The placeholders differ",
        "The translation of `{0}` has {1}, and the text has {2}.",
        "A name would be missing in one language, or braces would be shown to people.",
        "Use the same words in braces in both.")
    {
        Wrong = "greeting: \"Здравствуйте, {имя}.\"",
        Right = "greeting: \"Здравствуйте, {name}.\"",
    };

    /// <summary>An empty translation.</summary>
    public static readonly DiagnosticRule EmptyTranslation = new(
        "SH1067",
        Severity.Error,
        "An empty translation",
        "The translation of `{0}` has no words.",
        "Readers of that language would see an empty line where others see a text.",
        "Write the translation, or delete the line: the source text is then shown instead.")
    {
        Wrong = "facts.blue_door.statement: \"\"",
        Right = "facts.blue_door.statement: \"Дверь синяя.\"",
    };
}
