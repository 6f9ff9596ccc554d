using SevenHours.Language;

namespace SevenHours.Disciplines.Acting;

/// <summary>What can be wrong with what an actor may report.</summary>
public static class CastRules
{
    /// <summary>A report nothing comes of.</summary>
    public static readonly DiagnosticRule IdleReport = new(
        "SH3191", Severity.Error, "A report nothing comes of", "The report `{0}` on the card of `{1}` has neither `fires` nor `do`.",
        "The actor would say that it happened, and the world would go on as if it had not.",
        "Name the rule that does it under `fires`, or write what comes of it under `do`.");

    /// <summary>Two reports with one id.</summary>
    public static readonly DiagnosticRule ReportTwice = new(
        "SH3192", Severity.Error, "Two reports with one id", "The card of `{1}` has the report `{0}` twice.",
        "The journal names what an actor reported by its id.",
        "Give one of them another id.");
}
