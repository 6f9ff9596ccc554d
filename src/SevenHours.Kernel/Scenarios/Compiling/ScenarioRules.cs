using SevenHours.Language;

namespace SevenHours.Kernel;

/// <summary>What can be wrong with the world, the levels and the rules of a scenario.</summary>
public static class ScenarioRules
{
    /// <summary>An effect or condition names a level that is not declared.</summary>
    public static readonly DiagnosticRule NoSuchLevel = new(
        "SH2001", Severity.Error, "No such level", "There is no level `{0}` of `{1}`.",
        "A change of a level that does not exist would silently do nothing.",
        "Declare it under `levels`, or correct the spelling.");

    /// <summary>A level effect says neither or both.</summary>
    public static readonly DiagnosticRule LevelNeedsByOrSet = new(
        "SH2002", Severity.Error, "By how much, or to what", "A `level` effect says either `by` or `set`.",
        "Without one of them nobody can tell what is to happen; with both they contradict each other.",
        "Write `by: 10` to raise, `by: -10` to lower, or `set: 40`.");

    /// <summary><c>for</c> inside a condition.</summary>
    public static readonly DiagnosticRule ForInside = new(
        "SH2003", Severity.Error, "`for` inside a condition", "`for` can only stand around the whole condition of a rule: `{0}`.",
        "The waiting belongs to the rule: it starts anew when the condition falls.",
        "Put the whole condition in brackets before `for`, or make two rules joined by a flag.");

    /// <summary>A rule that nothing starts.</summary>
    public static readonly DiagnosticRule RuleNeedsStart = new(
        "SH2004", Severity.Error, "What starts the rule", "The rule `{0}` needs `when`, `at` or `every`; not both of the last two.",
        "A rule that nothing starts never fires; one with two starts is ambiguous.",
        "Keep one of them; for the other write a rule of its own.");

    /// <summary>An adversary acts unseen.</summary>
    public static readonly DiagnosticRule UnseenAdversary = new(
        "SH2005", Severity.Error, "An adversary unseen", "The adversary's rule `{0}` leaves no trace that anybody in play can see.",
        "Players learn from consequences only if somebody can notice them: a dead phone, an empty flat, a closed account.",
        "Add an effect such as `trace`, `inject` or `reveal` to the rule.");

    /// <summary>One id for a person, a place and a thing.</summary>
    public static readonly DiagnosticRule SubjectTwice = new(
        "SH2006", Severity.Error, "One id for two subjects", "`{0}` is the id of more than one person, place or thing.",
        "Conditions and actions name all three alike and could not tell them apart.",
        "Give one of them another id.");

    /// <summary>One id for an agency and a seat.</summary>
    public static readonly DiagnosticRule PartyTwice = new(
        "SH2007", Severity.Error, "One id for an agency and a seat", "`{0}` is the id of both an agency and a seat.",
        "`to: [{0}]` could mean either.",
        "Give the seat another id.");

    /// <summary>Too many seats.</summary>
    public static readonly DiagnosticRule TooManySeats = new(
        "SH2008", Severity.Error, "Too many seats", "The scenario has {0} seats; a world has room for 128.",
        "The set of those who learn of an event is kept in 128 bits.",
        "Let several people share a seat.");

    /// <summary>Two levels of one kind for one subject.</summary>
    public static readonly DiagnosticRule LevelTwice = new(
        "SH2009", Severity.Error, "Two levels of one kind", "`{0}` has the level `{1}` twice.",
        "`{1}({0})` in a condition could mean either.",
        "Remove one, or give it another kind.");

    /// <summary>A rule and an inject share an id.</summary>
    public static readonly DiagnosticRule RuleTwice = new(
        "SH2010", Severity.Error, "One id for two rules", "`{0}` is the id of more than one rule, inject or right.",
        "The run sheet and the journal name them alike.",
        "Give one of them another id.");

    /// <summary>A seat in an agency for stand-ins only.</summary>
    public static readonly DiagnosticRule NoSeats = new(
        "SH2011", Severity.Error, "Nobody to play", "The scenario has no seats.",
        "Nothing can be done in a world without seats.",
        "Add at least one entry under `seats`.");

    /// <summary>The level's name is taken by a function.</summary>
    public static readonly DiagnosticRule LevelKindTaken = new(
        "SH2012", Severity.Error, "A level called like a function", "Levels of kind `{0}` cannot be asked for: conditions have a function of that name.",
        "`{0}(...)` already means something else in conditions.",
        "Give the level another kind.");

    /// <summary>Play has no end.</summary>
    public static readonly DiagnosticRule NoEnd = new(
        "SH2013", Severity.Error, "Play without an end", "The scenario does not say when play ends.",
        "A play that nobody ends would run for ever, and a pilot play would never finish.",
        "Add `ends: { when: ..., latest: 9h }` to scenario.yaml.");

    /// <summary>No goal.</summary>
    public static readonly DiagnosticRule NoGoal = new(
        "SH2014", Severity.Warning, "No goal", "The scenario does not say when its goal is reached.",
        "Without a goal no play can be said to have gone well, and stand-ins cannot be calibrated.",
        "Add `goal: { reached: ..., by: 7h }` to scenario.yaml.");

    /// <summary>Live country code.</summary>
    public static readonly DiagnosticRule CountryCodeInUse = new(
        "SH2015", Severity.Error, "A country code in use", "`{0}` is not a code that ISO 3166 leaves to users.",
        "A code in use points at a real country and real people.",
        "Use AA, QM to QZ, XA to XZ or ZZ, but not XK.");

    /// <summary>A playbook for no seat.</summary>
    public static readonly DiagnosticRule PlaybookWithoutSeat = new(
        "SH2016", Severity.Error, "A playbook for no seat", "`{0}` is not the id of a seat.",
        "A stand-in sits in a seat; a playbook for nobody is never played.",
        "Use the id of a seat as the key.");

    /// <summary>Two steps with one id.</summary>
    public static readonly DiagnosticRule StepTwice = new(
        "SH2017", Severity.Error, "Two steps with one id", "The playbook of `{1}` has the step `{0}` twice.",
        "The answer key, and the pilot that takes out one decision at a time, name steps by their id.",
        "Give one of them another id.");

    /// <summary>An amendment changes what was there.</summary>
    public static readonly DiagnosticRule AmendmentChanges = new(
        "SH2018", Severity.Error, "An amendment that changes what was", "The amendment changes `{1}` of `{0}`.",
        "Play rests on what was there when it began; were it changed under way, the history could not be replayed.",
        "Give the new line an id of its own. Of what exists only words can be changed; what is listed under `overlay: extend` is added to the list.");

    /// <summary>A key decision for which mentors have nothing prepared, though they have for others.</summary>
    public static readonly DiagnosticRule KeyStepWithoutHints = new(
        "SH2019", Severity.Warning, "A key decision without hints", "The key decision `{0}` of `{1}` has no hints, though others have.",
        "A mentor whose team does not find it must make words up, and different teams are helped differently.",
        "Write `hints: { question: ..., pointer: ..., answer: ... }` beside it, or take them away from all.");

    /// <summary>A seat offered for practice alone that somebody acts.</summary>
    public static readonly DiagnosticRule SoloSeatIsActed = new(
        "SH2020", Severity.Error, "Practice alone in an acted seat", "`{0}` is the seat of a role player and cannot be practised alone.",
        "Whoever acts a person of the case reads what nobody in play may know, and has nobody to act for.",
        "Offer a seat of an agency under `solo`.");

    /// <summary>A form that does not begin with the case.</summary>
    public static readonly DiagnosticRule FormBeginsLate = new(
        "SH2021", Severity.Error, "A form that begins late", "The first part of the form `{0}` does not open at `0h`.",
        "Play of every form begins with STARTEX, the 0h of the case; nobody is there before its first part opens.",
        "Let the first part open at `0h`; what need not be played of it is told in the briefing.");

    /// <summary>Parts of a form that overlap.</summary>
    public static readonly DiagnosticRule FormPartsOverlap = new(
        "SH2022", Severity.Error, "Parts that overlap", "Part {1} of the form `{0}` closes before it opens, or opens before the part before it has closed.",
        "The clock of an exercise never goes back.",
        "Write the parts in their order: each opens after the close of the one before it, and closes after it opens.");

    /// <summary>A part of a form after the end of the case.</summary>
    public static readonly DiagnosticRule FormRunsPastTheEnd = new(
        "SH2023", Severity.Error, "A part after the end", "Part {1} of the form `{0}` closes after the latest end of the case.",
        "Nothing is written for what comes after `ends: { latest: }`.",
        "Let it close earlier, or let the case end later.");

    /// <summary>A form that there is not.</summary>
    public static readonly DiagnosticRule NoSuchForm = new(
        "SH2024", Severity.Error, "No such form", "The case has no form `{0}`; it has: {1}.",
        "It would be played whole, over days, by people who came for a morning.",
        "Ask for one of those named under `short_forms` in scenario.yaml, or for none.");

    /// <summary>A form that sets a flag nobody knows.</summary>
    public static readonly DiagnosticRule FormClosesByNothing = new(
        "SH2025", Severity.Error, "A closing flag that there is not", "No effect of the case sets the flag `{0}` that closes the form `{1}`.",
        "The rules that say how the case ended would never hear that the form ends.",
        "Use the flag that the rules of the last hour wait for, or leave `closing` out.");
}
