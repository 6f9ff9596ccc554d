using SevenHours.Language;

namespace SevenHours.Disciplines.Actions;

/// <summary>What can be wrong with what a playbook does.</summary>
public static class StandInRules
{
    /// <summary>A ground no law has.</summary>
    public static readonly DiagnosticRule NoSuchGround = new(
        "SH3181", Severity.Error, "No such ground", "No law has the ground `{0}`.",
        "A request on a ground that does not exist is always refused.",
        "Use a ground of the law of the seat's country, or add it there.");

    /// <summary>A topic nobody answers.</summary>
    public static readonly DiagnosticRule NoSuchTopic = new(
        "SH3182", Severity.Error, "No such topic", "Nobody answers requests about `{0}`.",
        "The stand-in would ask and wait for ever.",
        "Add an entry with `topic: {0}` under `answers`, or correct the spelling.");

    /// <summary>A request for two things.</summary>
    public static readonly DiagnosticRule AskForOneThing = new(
        "SH3183", Severity.Error, "Ask for one thing", "An `ask` names either `for` (an action) or `topic`.",
        "Whoever is asked must know whether leave or something else is wanted.",
        "Keep one of them.");

    /// <summary>An option the action does not have.</summary>
    public static readonly DiagnosticRule NoSuchOption = new(
        "SH3184", Severity.Error, "No such option", "The action `{0}` has no option `{1}`.",
        "The act is refused whenever a stand-in tries it, and nobody hears why.",
        "Write one of its options, {2}, or add it to the action.")
    {
        Wrong = "do: { start: { action: inspection, target: bakehouse, options: [interpretor] } }",
        Right = "do: { start: { action: inspection, target: bakehouse, options: [interpreter] } }",
    };

    /// <summary>Two options of one choice.</summary>
    public static readonly DiagnosticRule OneOfThese = new(
        "SH3185", Severity.Error, "Two options of one choice", "Of the options {1} of the action `{0}` one at most can be chosen: they share `either: {2}`.",
        "The act is refused whenever a stand-in tries it, and nobody hears why.",
        "Keep one of them; if both can go together, take `either` out of the action.")
    {
        Wrong = "do: { start: { action: watch, target: farm, options: [on_foot, by_car] } }   # both say either: how",
        Right = "do: { start: { action: watch, target: farm, options: [on_foot] } }",
    };
}
