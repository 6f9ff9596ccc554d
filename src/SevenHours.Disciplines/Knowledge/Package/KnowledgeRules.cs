using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>What can be wrong with facts, injects, tasks and forms.</summary>
public static class KnowledgeRules
{
    /// <summary>An inject without a start, or with several.</summary>
    public static readonly DiagnosticRule InjectNeedsStart = new(
        "SH3001", Severity.Error, "What sends the inject", "The inject `{0}` needs one of `at`, `when` and `unless`; it has {1}.",
        "An inject that nothing sends never reaches anybody; with two starts nobody can tell when it comes.",
        "Keep one of the three. Only an inject that an effect delivers (`inject: {0}`) needs none.");

    /// <summary>Half a contingency.</summary>
    public static readonly DiagnosticRule HalfContingency = new(
        "SH3002", Severity.Error, "Half a contingency", "The inject `{0}` has `unless` without a time, or `by` without `unless`.",
        "A contingency says what makes it unnecessary and by when that is looked at; one without the other means nothing.",
        "Write both: `unless: \"knows(police, address)\"` and `by: 2h`, or `expected` with its own `by` when the director is to decide.");

    /// <summary>A delay without a condition.</summary>
    public static readonly DiagnosticRule AfterWithoutWhen = new(
        "SH3003", Severity.Error, "A delay after nothing", "The inject `{0}` says `after` but has no `when`.",
        "`after` counts from the moment a condition becomes true; a timed inject has no such moment.",
        "Remove `after`, or write the condition as `when`.");

    /// <summary>Something for nobody.</summary>
    public static readonly DiagnosticRule ForNobody = new(
        "SH3004", Severity.Error, "For nobody", "Nobody receives this: no seat belongs to {0}.",
        "What is sent to an agency reaches its seats; an agency without seats hears nothing, and the fact is lost to play.",
        "Add a seat to the agency, or name another in `to`.");

    /// <summary>No grade.</summary>
    public static readonly DiagnosticRule BadGrade = new(
        "SH3005", Severity.Error, "Not a grade", "`{0}` is not a grade.",
        "People in play weigh a fact by its grade: the source from A to E, the information from 1 to 5.",
        "Write a letter and a digit, such as `B2`.");

    /// <summary>Need of something false.</summary>
    public static readonly DiagnosticRule FalseNeed = new(
        "SH3006", Severity.Warning, "Need of something false", "The fact `{0}` is false, and yet `needed_by` names somebody.",
        "The debrief would blame a seat for not having learnt what is not so.",
        "Remove `needed_by`, or make the fact true and mark it as a decoy.");

    /// <summary>A sensitive fact nobody needs.</summary>
    public static readonly DiagnosticRule SensitiveForNobody = new(
        "SH3007", Severity.Warning, "Sensitive, and nobody needs it", "The fact `{0}` is sensitive, but nobody is said to need it.",
        "Whoever shares it with anybody is said to have shared too much, even with those who must know it.",
        "Say under `needed_by` who needs it and from when.");

    /// <summary>A task without a start, or with two.</summary>
    public static readonly DiagnosticRule TaskNeedsStart = new(
        "SH3008", Severity.Error, "When the task is given", "The task `{0}` needs either `at` or `when`.",
        "A task that nothing starts is never given; with two starts nobody can tell when it is.",
        "Write `at: 1h30m`, or a condition as `when`.");

    /// <summary>A form without an essential field.</summary>
    public static readonly DiagnosticRule NothingEssential = new(
        "SH3009", Severity.Warning, "A form that is always complete", "No field of the form `{0}` is essential.",
        "Whoever receives it could never send it back for what is missing, and an empty form would do.",
        "Mark with `essential: true` what the form cannot do without.");

    /// <summary>A fact outside the play.</summary>
    public static readonly DiagnosticRule NobodyLearns = new(
        "SH3010", Severity.Warning, "A fact nobody can learn", "Nothing in the package brings the fact `{0}` to anybody.",
        "A fact that no seat holds, no inject carries, nobody says and no effect reveals is not part of the play.",
        "Give it to an inject, a layer, an outcome or `held_by`, or remove it.");

    /// <summary>A step that shares nothing.</summary>
    public static readonly DiagnosticRule NothingShared = new(
        "SH3011", Severity.Error, "Nothing is shared", "This `share` names no facts.",
        "The stand-in would send an empty message.",
        "Name at least one fact under `facts`, or write `tell` with a text.");

    /// <summary>Hard material nobody is told of before play.</summary>
    public static readonly DiagnosticRule NotAnnounced = new(
        "SH3012", Severity.Warning, "Hard material is not announced before play", "Injects bear content notes ({0}), but the manifest has none.",
        "Whoever does not want to meet such material has to know before he takes a seat.",
        "Write `content_note` in `scenario.yaml`: what comes, in one or two sentences, and that everybody may step out.")
    {
        Right = "content_note: >-\n  A young person is locked in. You may step out at any time; nobody will ask why.",
    };

    /// <summary>An expected act that nothing looks for.</summary>
    public static readonly DiagnosticRule ExpectedOfNothing = new(
        "SH3013", Severity.Error, "Nothing tells whether it was done", "The inject `{0}` says what is `expected`, but has no `unless`.",
        "Whether the act is missing is read from `unless`; without it the director could not be told.",
        "Write the condition that shows it was done: `unless: \"knows(police, address)\"`.")
    {
        Right = "i5_neighbour_rings:\n  unless: \"knows(police, address)\"\n  expected: { what: The address reaches the police, of: [hotline], by: 45m }\n  by: 2h",
    };

    /// <summary>An act expected only when the contingency has gone.</summary>
    public static readonly DiagnosticRule ExpectedTooLate = new(
        "SH3014", Severity.Warning, "Expected when it is too late", "The act behind `{0}` is expected by {1}, but the inject goes by itself at {2}.",
        "The director is offered a contingency between the two times; here there is nothing between them.",
        "Expect the act earlier, send the inject later, or leave `by` out so that it goes only by hand.");

    /// <summary>Not a language tag.</summary>
    public static readonly DiagnosticRule BadLanguage = new(
        "SH3015", Severity.Error, "Not a language", "`{0}` is not a language tag.",
        "Who understands something is told by comparing tags with those of the seats.",
        "Write two or three small letters, such as `ru`, perhaps with a script: `sr-Latn`.");

    /// <summary>Words nobody can relay.</summary>
    public static readonly DiagnosticRule NobodyRelays = new(
        "SH3016", Severity.Warning, "Nobody can relay it", "`{0}` is in `{1}`, which {2} lacks, and neither a seat in the directory nor an interpreter has that language.",
        "Whoever receives it sees that something came and can only ask whoever is at hand, who loses or mistakes a third of it.",
        "Give the language to a seat, add an interpreter who speaks it, or write the inject in a language its receivers have.");

    /// <summary>The addressees of something, or null after reporting that there are none.</summary>
    internal static Whom? Addressees(ScenarioBuild build, IReadOnlyList<IReference> to, Location at)
    {
        var whom = build.Whom(to);
        if (!whom.Actor && whom.Seats.IsEmpty)
        {
            build.Diagnostics.Report(ForNobody, at, to.Count == 0 ? "an empty list" : string.Join(", ", to.Select(t => $"`{t.Id}`")));
            return null;
        }

        return whom;
    }
}
