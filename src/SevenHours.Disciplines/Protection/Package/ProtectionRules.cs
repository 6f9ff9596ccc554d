using SevenHours.Language;

namespace SevenHours.Disciplines.Protection;

/// <summary>What can be wrong with people and rights.</summary>
public static class ProtectionRules
{
    /// <summary>A harm is not between 1 and 5.</summary>
    public static readonly DiagnosticRule SeverityOutOfRange = new(
        "SH3131", Severity.Error, "Severity out of range", "A harm has the severity {0}; it goes from 1 to 5.",
        "Measures and goals compare severities: from 3 up a harm is severe and is never netted off against a success.",
        "Write 1 or 2 for harm that heals soon, 3 to 5 for severe harm.")
    {
        Wrong = "do:\n  - harm: { who: mira, severity: 7, says: She is hurt. }",
        Right = "do:\n  - harm: { who: mira, severity: 3, says: She is hurt. }",
    };

    /// <summary>A right nothing can keep.</summary>
    public static readonly DiagnosticRule RightNeverKept = new(
        "SH3132", Severity.Error, "A right that nothing can keep",
        "Nothing can keep the right `{0}`: it has no `kept_when`, and no effect keeps it.",
        "Every team would miss it, whatever it did.",
        "Write `kept_when`, or add an effect `keep` to an outcome or a rule.")
    {
        Wrong = "rights:\n  interpreter: { of: mira, title: Interpreter, due_when: \"flag(out)\" }",
        Right = "rights:\n  interpreter: { of: mira, title: Interpreter, due_when: \"flag(out)\", kept_when: \"flag(mediator_came)\" }",
    };

    /// <summary>A breach names a right of another person.</summary>
    public static readonly DiagnosticRule RightOfSomebodyElse = new(
        "SH3133", Severity.Error, "Somebody else's right", "The right `{0}` is of `{1}`, and the breach is of `{2}`.",
        "The debrief would show a person's right as kept and breached by what happened to somebody else.",
        "Name a right of the same person, or leave `right` out and name the principle.")
    {
        Wrong = "do:\n  - breach: { who: brother, right: mira_privacy }",
        Right = "do:\n  - breach: { who: mira, right: mira_privacy }",
    };

    /// <summary>A right with no time to keep it.</summary>
    public static readonly DiagnosticRule NoTimeToKeep = new(
        "SH3134", Severity.Error, "No time to keep it", "The right `{0}` must be kept within no time at all.",
        "It would be missed at the moment it falls due.",
        "Give `within` a length of time, such as `30m`.")
    {
        Wrong = "rights:\n  shelter: { within: 0 }",
        Right = "rights:\n  shelter: { within: 3h }",
    };

    /// <summary>Harm is reported without a note.</summary>
    public static readonly DiagnosticRule HarmWithoutNote = new(
        "SH3135", Severity.Warning, "Harm is reported without a content note",
        "The inject `{0}` comes because somebody was harmed, and bears no content note.",
        "Some of those who play have lived it. The note lets them choose whether to open it.",
        "Write `content_note`: what comes, in a few words that do not describe it.")
    {
        Wrong = "injects:\n  news: { channel: call, when: \"harmed(brother) >= 3\", from: A neighbour, to: [police], title: It is bad, text: He was beaten. }",
        Right = "injects:\n  news: { channel: call, when: \"harmed(brother) >= 3\", from: A neighbour, to: [police], title: It is bad, text: He was beaten., content_note: Violence is reported. }",
    };
}
