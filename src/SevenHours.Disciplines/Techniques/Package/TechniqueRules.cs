using SevenHours.Language;

namespace SevenHours.Disciplines.Techniques;

/// <summary>What can be wrong with what techniques bring.</summary>
public static class TechniqueRules
{
    /// <summary>The same technique on the same subject twice.</summary>
    public static readonly DiagnosticRule Twice = new(
        "SH7101", Severity.Error, "A technique twice", "`{0}` is a second entry for the same technique on `{1}`.",
        "A team that watches keeps one log. Only the first entry would ever be read.",
        "Move its lines into the first entry.")
    {
        Wrong = "techniques:\n  front: { kind: surveillance, of: the_house, lines: { a: { at: 1h, says: A car comes. } } }\n  back: { kind: surveillance, of: the_house, lines: { b: { at: 2h, says: A light goes on. } } }",
        Right = "techniques:\n  watch: { kind: surveillance, of: the_house, lines: { a: { at: 1h, says: A car comes. }, b: { at: 2h, says: A light goes on. } } }",
    };

    /// <summary>No time, or two.</summary>
    public static readonly DiagnosticRule OneTime = new(
        "SH7102", Severity.Error, "No time, or two", "`{0}` needs either `at` or `after`.",
        "What happens in the case has a time of the case; what the technique itself brings about has a time after its beginning.",
        "Write one of them.")
    {
        Wrong = "lines: { car: { says: A car comes. } }",
        Right = "lines: { car: { at: 1h30m, says: A car comes. } }",
    };

    /// <summary>Before STARTEX, and nobody was there.</summary>
    public static readonly DiagnosticRule NotRecorded = new(
        "SH7103", Severity.Error, "Nobody was there", "`{0}` lies before STARTEX, and this technique records nothing before it begins.",
        "Only cameras have recorded what was before. No team of the case could ever see this line.",
        "Give it a time in play, or write it for `kind: cameras`.")
    {
        Wrong = "techniques:\n  watch: { kind: surveillance, of: the_house, lines: { car: { at: -2h, says: A car comes. } } }",
        Right = "techniques:\n  pictures: { kind: cameras, of: the_house, lines: { car: { at: -2h, says: A car comes. } } }",
    };

    /// <summary>A foreign line that nobody can translate.</summary>
    public static readonly DiagnosticRule NeverUnderstood = new(
        "SH7104", Severity.Error, "A line that nobody can translate", "`{0}` is said in `{1}`, and `means` is missing.",
        "Who does not know the language has it translated, and reads what the mediator makes of it.",
        "Write under `means` what it says.")
    {
        Wrong = "lines: { call: { at: 2h, says: \"Zítra ve tři.\", language: cs } }",
        Right = "lines: { call: { at: 2h, says: \"Zítra ve tři.\", language: cs, means: Tomorrow at three. } }",
    };

    /// <summary>Danger that costs nothing.</summary>
    public static readonly DiagnosticRule DangerWithoutCost = new(
        "SH7105", Severity.Error, "Danger that costs nothing", "Nothing follows when they go on at `{0}`.",
        "People are not goods. If going on costs nothing, the case teaches that the journey may run.",
        "Write under `on` who comes to harm, or what is lost.")
    {
        Wrong = "moments: { knocking: { kind: danger, after: 2h, asks: They knock from inside. Stop it? } }",
        Right = "moments: { knocking: { kind: danger, after: 2h, asks: They knock from inside. Stop it?, on: [ { harm: { who: ilja, severity: 3, says: She is hurt. } } ] } }",
    };

    /// <summary>A moment that is not there.</summary>
    public static readonly DiagnosticRule NoSuchMoment = new(
        "SH7106", Severity.Error, "No such temptation", "`{0}` is said only after `{1}`, which is no moment of the kind `incitement`.",
        "It would never be said.",
        "Name a moment of the same entry whose kind is `incitement`.")
    {
        Wrong = "lines: { deal: { after: 1d, says: He names a price., incited_by: offer } }",
        Right = "moments: { offer: { kind: incitement, after: 20h, asks: He hesitates. Shall I press him? } }\nlines: { deal: { after: 1d, says: He names a price., incited_by: offer } }",
    };

    /// <summary>Noticed, and nothing follows.</summary>
    public static readonly DiagnosticRule BurnsNothing = new(
        "SH7107", Severity.Warning, "Noticed, and nothing follows", "`{0}` can be noticed, and `burned` is empty.",
        "Whoever sees that he is watched changes something, and the people in his hands pay for it.",
        "Let alert rise under `burned`, or take `burns` out.")
    {
        Wrong = "techniques:\n  watch: { kind: surveillance, of: the_house, burns: 20 }",
        Right = "techniques:\n  watch: { kind: surveillance, of: the_house, burns: 20, burned: [ { level: { of: gang, kind: alert, by: 20 } } ] }",
    };

    /// <summary>A line that is not there.</summary>
    public static readonly DiagnosticRule NoSuchLine = new(
        "SH7108", Severity.Error, "No such line", "There is no line `{0}` in `{1}`.",
        "A stand-in would wait for it until the end.",
        "Name a line of that entry.")
    {
        Wrong = "do: { mark_line: { technique: watch, line: cra } }",
        Right = "do: { mark_line: { technique: watch, line: car } }",
    };
}
