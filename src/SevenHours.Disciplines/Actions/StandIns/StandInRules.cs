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
}
