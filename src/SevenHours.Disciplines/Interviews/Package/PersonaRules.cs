using SevenHours.Language;

namespace SevenHours.Disciplines.Interviews;

/// <summary>What can be wrong with the depth of a persona, with interpreters and with the figures of interviewing.</summary>
public static class PersonaRules
{
    /// <summary>A profile that is none.</summary>
    public static readonly DiagnosticRule NoSuchProfile = new(
        "SH3201", Severity.Error, "No such profile", "`{0}` of `{1}` is no profile; there are: {2}.",
        "A profile says where trust, distress, fear and shame start.",
        "Use one of the profiles. Wrong: `profile: worker`. Right: `profile: labour`.");

    /// <summary>A level that does not start.</summary>
    public static readonly DiagnosticRule NoSuchStart = new(
        "SH3202", Severity.Error, "No level of an interview", "`{0}` under `starts` of `{1}` is no level of an interview; there are: {2}.",
        "Nothing would read it, and the level meant would start where the profile has it.",
        "Use one of the kinds. Wrong: `starts: { fear: 60 }`. Right: `starts: { reprisal_fear: 60 }`.");

    /// <summary>A start beyond its bounds.</summary>
    public static readonly DiagnosticRule StartOutOfRange = new(
        "SH3203", Severity.Error, "A start beyond its bounds", "`{0}` of `{1}` must start between 0 and 100.",
        "Levels run from 0 to 100.",
        "Write a whole number from 0 to 100. Wrong: `starts: { trust: 150 }`. Right: `starts: { trust: 15 }`.");

    /// <summary>A level started in two places.</summary>
    public static readonly DiagnosticRule StartTwice = new(
        "SH3204", Severity.Error, "A level started in two places", "The level `{0}` of `{1}` stands under `levels` and under `starts`.",
        "Only one of the two could be meant.",
        "Keep one. Under `levels` a level can also have words and drift. Wrong: both. Right: `levels: { trust_mira: { of: mira, kind: trust, start: 20 } }` alone.");

    /// <summary>Two details with one id.</summary>
    public static readonly DiagnosticRule DetailTwice = new(
        "SH3205", Severity.Error, "Two details with one id", "The layer `{1}` of `{2}` has the detail `{0}` twice.",
        "Luck, the debrief and whoever acts the person name details by their id.",
        "Give one of them another id. Wrong: `[ { id: bus }, { id: bus } ]`. Right: `[ { id: bus }, { id: driver } ]`.");

    /// <summary>Too many details.</summary>
    public static readonly DiagnosticRule TooManyDetails = new(
        "SH3206", Severity.Error, "Too many details", "The layer `{0}` of `{1}` has more than {2} details.",
        "Nobody tells so much in one answer, and nobody could act it.",
        "Divide it into two layers, each with its topics. Wrong: one layer `journey` of forty details. Right: `border` and `road` of ten.");

    /// <summary>Shallow after deep.</summary>
    public static readonly DiagnosticRule NoShallowLayer = new(
        "SH3207", Severity.Warning, "Nothing to begin with", "No layer of `{0}` is of depth 0 or 1.",
        "A first contact or a talk about needs could open nothing at all, however good it is.",
        "Add a layer of depth 1, such as the name or how the person is. Wrong: all layers `depth: 3`. Right: one of them `depth: 1`.");

    /// <summary>A topic no layer answers, named as trigger, calm or plant.</summary>
    public static readonly DiagnosticRule IdleTopic = new(
        "SH3208", Severity.Warning, "A topic nothing knows", "`{0}` under `{1}` of `{2}` is a topic of no layer and has no words under `topics`.",
        "No question could ever touch it.",
        "Use a topic of a layer, or give it words under `topics`. Wrong: `triggers: dogs` alone. Right: `topics: { dogs: [dog, bark] }` as well.");

    /// <summary>A figure that is none.</summary>
    public static readonly DiagnosticRule NoSuchConstant = new(
        "SH3209", Severity.Error, "No such figure", "`{0}` is no figure of interviewing.",
        "Nothing would read it, and the figure meant would stay as it is.",
        "Use a name of the reference of interviewing. Wrong: `interviewing: { open: 900 }`. Right: `interviewing: { open_yield: 900 }`.");

    /// <summary>A figure beyond its bounds.</summary>
    public static readonly DiagnosticRule ConstantOutOfRange = new(
        "SH3210", Severity.Error, "A figure beyond its bounds", "`{0}` must be between {1} and {2} ({3}).",
        "Beyond these bounds an interview no longer behaves like one.",
        "Choose a value within them. Wrong: `interviewing: { plant_chance: 2500 }`. Right: `interviewing: { plant_chance: 300 }`.");

    /// <summary>An interpreter for nobody.</summary>
    public static readonly DiagnosticRule IdleInterpreter = new(
        "SH3211", Severity.Warning, "An interpreter for nobody", "`{0}` speaks no language of any persona.",
        "Choosing that interpreter could never help.",
        "Give a language of a persona. Wrong: `languages: [xx]`. Right: `languages: [ar]` for a persona that speaks `ar`.");

    /// <summary>A layer that yields to facts and belongs to no suspect.</summary>
    public static readonly DiagnosticRule YieldsWithoutSuspect = new(
        "SH3212", Severity.Error, "Evidence put before a victim", "The layer `{0}` of `{1}` has `yields_to`, and `{1}` is no suspect.",
        "Facts put before a victim or a witness contaminate the account; only a suspect answers to them.",
        "Write `role: suspect`, or let the layer open by `depth`. Wrong: `role: witness` with `yields_to`. Right: `role: suspect` with `yields_to`.");

    /// <summary>What a person is said to befall nobody with levels.</summary>
    public static readonly DiagnosticRule BefallsNobody = new(
        "SH3213", Severity.Error, "Nobody it could touch", "`{0}` has no persona with a profile or depth.",
        "Nothing of the person would move.",
        "Give the persona a `profile`. Wrong: `befalls: { person: neighbour, what: family_safe }` without one. Right: `profile: witness` on her persona.");
}
