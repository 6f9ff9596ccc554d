using SevenHours.Language;

namespace SevenHours.Disciplines.Evidence;

/// <summary>What can be wrong with exhibits and offences.</summary>
public static class EvidenceRules
{
    /// <summary>An effect that takes nothing.</summary>
    public static readonly DiagnosticRule NothingTaken = new(
        "SH6201", Severity.Error, "An exhibit of nothing", "The effect `exhibit` names neither a fact nor an item.",
        "Whoever acts would be told that something was secured, and nobody could say what.",
        "Name the `fact` it proves, or an `item` of the section `exhibits`.")
    {
        Wrong = "outcomes:\n  found: { on: search, do: [ { exhibit: { spoiled: true } } ] }",
        Right = "outcomes:\n  found: { on: search, do: [ { exhibit: { item: notebook, spoiled: true } } ] }",
    };

    /// <summary>An item that nothing takes.</summary>
    public static readonly DiagnosticRule NeverTaken = new(
        "SH6202", Severity.Note, "An item that nothing takes", "No effect takes the item `{0}`, and none takes a fact it proves.",
        "It stays where it lies whatever the teams do, unless a scene or a device of the case brings it.",
        "Add an effect `exhibit` to an outcome, or leave the item to whatever discipline brings it.")
    {
        Wrong = "exhibits:\n  notebook: { kind: document, label: A notebook, proves: [names] }",
        Right = "outcomes:\n  found: { on: search, do: [ { exhibit: { item: notebook } } ] }",
    };

    /// <summary>An item of a kind that can only come from another exhibit.</summary>
    public static readonly DiagnosticRule OnlyDerived = new(
        "SH6203", Severity.Error, "An item that can only be made", "`{0}` is a {1}, and that comes from another exhibit.",
        "It would lie in the case without an original, and nobody could say what it was made from.",
        "Describe the original; teams copy, translate and report on it themselves.")
    {
        Wrong = "exhibits:\n  letter_en: { kind: translation, label: A letter in English }",
        Right = "exhibits:\n  letter: { kind: document, label: A letter, language: ru }",
    };

    /// <summary>A grade that does not exist.</summary>
    public static readonly DiagnosticRule NoSuchGrade = new(
        "SH6204", Severity.Error, "No such grade", "`{1}` is no grading of `{0}`.",
        "Exhibits are graded as police channels grade: source A, B, C or X, information 1 to 4.",
        "Write a letter and a figure, such as `B2`, or leave the grade out.")
    {
        Wrong = "exhibits:\n  notebook: { label: A notebook, grade: E5 }",
        Right = "exhibits:\n  notebook: { label: A notebook, grade: B2 }",
    };

    /// <summary>A handling code that does not exist.</summary>
    public static readonly DiagnosticRule NoSuchCode = new(
        "SH6205", Severity.Error, "No such handling code", "`{1}` is no handling code of `{0}`.",
        "A code says how far something may be passed on; H0 to H3 are what the channels know.",
        "Write H0, H1, H2 or H3, or leave the code out.")
    {
        Wrong = "exhibits:\n  notebook: { label: A notebook, code: secret }",
        Right = "exhibits:\n  notebook: { label: A notebook, code: H1 }",
    };

    /// <summary>An element to which nothing speaks.</summary>
    public static readonly DiagnosticRule NothingSpeaksToIt = new(
        "SH6206", Severity.Error, "An element to which nothing speaks", "The element `{0}` of `{1}` names neither facts nor kinds of exhibits.",
        "No file could ever show it, so no court could grant what is asked.",
        "Name in `facts` the words that facts support, or in `kinds` the exhibits that speak to it.")
    {
        Wrong = "offences:\n  trafficking: { title: Trafficking, elements: { act: { title: The act } } }",
        Right = "offences:\n  trafficking: { title: Trafficking, elements: { act: { title: The act, facts: [recruitment, place] } } }",
    };

    /// <summary>An offence to which no fact of the case speaks.</summary>
    public static readonly DiagnosticRule NoFactSpeaksToIt = new(
        "SH6207", Severity.Note, "An offence no fact speaks to", "No fact of the case supports an element of `{0}`.",
        "A team may charge it, and its board stays empty however well it works.",
        "Give facts a word in `supports` that an element names, or leave the offence to other cases of the library.")
    {
        Wrong = "offences:\n  forgery: { title: Forgery, elements: { paper: { title: The paper, facts: [forged_paper] } } }",
        Right = "facts:\n  passport_false: { statement: The passport is false., supports: forged_paper }",
    };

    /// <summary>A step of custody that a stand-in cannot take so.</summary>
    public static readonly DiagnosticRule NothingKept = new(
        "SH6208", Severity.Error, "A step that lacks something", "`keep_exhibit` with the step `{0}` does not say all it takes, or says more.",
        "The stand-in would try it for the whole play and be refused each time.",
        "Name a `fact` or an `item`; for `handed_over` an agency in `to`, for `translated` a `language`. Receipts are confirmed without being told.")
    {
        Wrong = "do: { keep_exhibit: { fact: notebook_names, step: handed_over } }",
        Right = "do: { keep_exhibit: { fact: notebook_names, step: handed_over, to: prosecutor_office } }",
    };
}
