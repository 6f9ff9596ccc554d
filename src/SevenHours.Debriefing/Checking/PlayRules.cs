using SevenHours.Language;

namespace SevenHours.Debriefing;

/// <summary>What can be wrong with a case that only playing it shows.</summary>
public static class PlayRules
{
    /// <summary>A promised share is not kept.</summary>
    public static readonly DiagnosticRule PromiseNotKept = new(
        "SH4001", Severity.Error, "A promise not kept", "Stand-ins of skill `{0}` reach the goal in {1} % of {2} plays; promised are {3} to {4} %.",
        "A case that its own answer key cannot solve, or that novices solve by chance, teaches nothing.",
        "Mend the rules and the playbook until the share fits, or correct the promise.")
    {
        Wrong = "promises:\n  school: { at_least: 90 }   # and the order it needs is never granted",
        Right = "promises:\n  school: { at_least: 90 }   # and a request that cites what the playbook cites is granted",
    };

    /// <summary>A promised share of a short form is not kept.</summary>
    public static readonly DiagnosticRule FormPromiseNotKept = new(
        "SH4014", Severity.Error, "A promise of a short form not kept", "In the form `{0}` stand-ins of skill `{1}` reach the goal in {2} % of {3} plays; promised are {4} to {5} %.",
        "Whoever has half a day chooses by that share. A form that a school team cannot win, or that everybody wins, teaches nothing in it.",
        "Choose other parts or another `goal` for the form until the share fits, or correct its promise.")
    {
        Wrong = "short_forms:\n  half_day:\n    promises: { school: { at_least: 85 } }   # and the last part closes before what its goal asks for can come",
        Right = "short_forms:\n  half_day:\n    promises: { school: { at_least: 85 } }   # and its goal asks for nothing that lies after its last part",
    };

    /// <summary>A promise for a skill that is not there.</summary>
    public static readonly DiagnosticRule NoSuchSkill = new(
        "SH4002", Severity.Error, "A promise without a skill", "The share of `{0}` is promised, but there is no skill of that name.",
        "Nobody can play what is not described, so the promise can never be looked at.",
        "Add `{0}` under `skills`, or take the promise out.");

    /// <summary>An inject that never comes.</summary>
    public static readonly DiagnosticRule NeverDelivered = new(
        "SH4003", Severity.Warning, "An inject that never comes", "The inject `{0}` was delivered in none of {1} plays of any skill.",
        "Its condition may be one that play never makes true. What only people bring about, no stand-in shows.",
        "Look at its condition. If only a mistake that no stand-in makes leads to it, add that mistake to `instead` of a step.");

    /// <summary>An inject that nobody opens.</summary>
    public static readonly DiagnosticRule NeverOpened = new(
        "SH4004", Severity.Warning, "An inject that nobody opens", "The inject `{0}` was delivered, but opened in none of {1} plays.",
        "It comes too late to be read, or to a seat that no longer plays.",
        "Let it come earlier, or to somebody who still reads.");

    /// <summary>An agency with nothing to do.</summary>
    public static readonly DiagnosticRule IdleAgency = new(
        "SH4005", Severity.Warning, "An agency with nothing to do",
        "In the first seven hours `{0}` hears and does nothing for {1} minutes in the middle of plays of `{2}`.",
        "Whoever sits there for more than half an hour without anything happening stops being in the exercise.",
        "Give it an inject, somebody who needs it, or a reason: `idle_because` at its seat.");

    /// <summary>An objective that no inject trains.</summary>
    public static readonly DiagnosticRule ObjectiveWithoutInject = new(
        "SH4006", Severity.Warning, "An objective that nothing trains", "No inject and no task names the objective `{0}`.",
        "What the run sheet does not bring up is not trained, whatever the plan says.",
        "Write `objective: {0}` at the injects that train it.");

    /// <summary>An objective without criteria.</summary>
    public static readonly DiagnosticRule ObjectiveWithoutCriteria = new(
        "SH4007", Severity.Warning, "An objective without criteria", "The objective `{0}` does not say what shows that it was met.",
        "Evaluators would each look for something else.",
        "List under `criteria` what one can see or hear when it is met.");

    /// <summary>An objective without a measure.</summary>
    public static readonly DiagnosticRule ObjectiveWithoutMeasure = new(
        "SH4008", Severity.Warning, "An objective without a measure", "The objective `{0}` names no measure.",
        "The debrief could not say by any figure how it went.",
        "List under `measures` those that speak to it; docs/reference/measures.md names all.");

    /// <summary>A measure that does not exist.</summary>
    public static readonly DiagnosticRule NoSuchMeasure = new(
        "SH4009", Severity.Error, "No such measure", "The objective `{0}` names the measure `{1}`, which does not exist.",
        "The debrief would have nothing to show for it.",
        "Did you mean `{2}`? docs/reference/measures.md names all.")
    {
        Wrong = "objectives:\n  o1: { title: Act at once, criteria: [Somebody rings.], measures: [time_to_safty] }",
        Right = "objectives:\n  o1: { title: Act at once, criteria: [Somebody rings.], measures: [time_to_safety] }",
    };

    /// <summary>A needed fact that nobody can come to know.</summary>
    public static readonly DiagnosticRule OutOfReach = new(
        "SH4010", Severity.Error, "A needed fact out of reach", "`{0}` is needed, but in none of {1} plays did anybody come to hold it by a lawful path.",
        "A solution that needs it cannot be found.",
        "Let an inject carry it, an act reveal it or a person tell it, and let a step of the playbook take that way.");

    /// <summary>A needed fact that does not reach who needs it.</summary>
    public static readonly DiagnosticRule NeverReaches = new(
        "SH4011", Severity.Warning, "A needed fact that does not arrive", "`{0}` is needed by `{1}`, who came to hold it in none of {2} plays.",
        "Either nobody needs it there, or the answer key forgets to pass it on.",
        "Let a step of the playbook share it, or take the need out.");

    /// <summary>A key decision that is worth nothing.</summary>
    public static readonly DiagnosticRule KeyWithoutWorth = new(
        "SH4012", Severity.Warning, "A key decision of little worth",
        "Without the key step `{0}` of `{1}` the share falls by {2} points of a hundred; a key decision is worth at least {3}.",
        "What makes no difference to the case is not key, and a debrief that says so teaches the wrong thing.",
        "Let its absence cost something in the case, or take `key` off the step.");

    /// <summary>A play that ran away.</summary>
    public static readonly DiagnosticRule Runaway = new(
        "SH4013", Severity.Error, "Rules in a circle", "With seed {0} more than a thousand rules fired at one instant in a play of `{1}`: {2}.",
        "Such a play is stopped in the middle.",
        "Break the circle: let one of them come later, or once only.");
}
