using SevenHours.Language;

namespace SevenHours.Disciplines.Press;

/// <summary>What can be wrong with a newsroom.</summary>
public static class PressRules
{
    /// <summary>A claim and no paper.</summary>
    public static readonly DiagnosticRule NoPaper = new(
        "SH7501", Severity.Error, "A claim and no paper", "There is no paper that the claim `{0}` could come to.",
        "Nobody would ever hear of it.",
        "Add an entry to `papers`, with the agency whose seats write for it.")
    {
        Wrong = "claims:\n  girl_held: { says: A girl is held in the harbour., tip: { when: \"elapsed > 1h\", from: A reader, source: witness } }",
        Right = "papers:\n  courier: { title: The Courier, agency: courier_house }\nclaims:\n  girl_held: { says: A girl is held in the harbour., tip: { when: \"elapsed > 1h\", from: A reader, source: witness } }",
    };

    /// <summary>A claim nobody can settle.</summary>
    public static readonly DiagnosticRule CannotBeSettled = new(
        "SH7502", Severity.Warning, "A claim that nobody can settle", "No check settles the claim `{0}`.",
        "A journalist who checks everything knows no more than one who checks nothing, and the debrief calls every story on it unchecked.",
        "Add a check that confirms a true claim by a source of another kind than the tip, or one that denies a false claim.")
    {
        Wrong = "claims:\n  girl_held: { tip: { source: witness }, checks: { neighbour: { source: witness, finds: confirms } } }",
        Right = "claims:\n  girl_held: { tip: { source: witness }, checks: { harbour_office: { source: official, finds: confirms } } }",
    };

    /// <summary>A paper whose agency has no seat.</summary>
    public static readonly DiagnosticRule NobodyWrites = new(
        "SH7503", Severity.Warning, "Nobody writes for a paper", "The agency `{1}` of the paper `{0}` has no seat.",
        "Tips come to nobody, and requests to wait are never answered.",
        "Add a seat to the agency, or name another one.")
    {
        Wrong = "papers:\n  courier: { title: The Courier, agency: courier_house }",
        Right = "seats:\n  reporter: { agency: courier_house, title: Reporter }",
    };

    /// <summary>A storm that cannot grow.</summary>
    public static readonly DiagnosticRule NoStorm = new(
        "SH7504", Severity.Error, "A storm that does not grow", "The storm `{0}` has no posts, or no time between them.",
        "It would not come, or all of it would come at once.",
        "Give `posts` at least one post and `every` a length of time.")
    {
        Wrong = "storms:\n  street: { every: 0, posts: [] }",
        Right = "storms:\n  street: { every: 10m, posts: [{ says: What do the police want here, readers: 40 }] }",
    };

    /// <summary>Posts identify somebody, and no platform removes them.</summary>
    public static readonly DiagnosticRule NeverRemoved = new(
        "SH7505", Severity.Error, "Posts that nobody can have removed", "A post of the storm `{0}` shows somebody, and the storm has no `takedown`.",
        "Whoever asks the platform to remove the picture would wait for ever.",
        "Give the storm a `takedown` with the time the platform takes.")
    {
        Wrong = "storms:\n  street: { every: 10m, posts: [{ says: This is she, readers: 900, shows: mira }] }",
        Right = "storms:\n  street: { every: 10m, takedown: { takes: [20m, 40m, 90m] }, posts: [{ says: This is she, readers: 900, shows: mira }] }",
    };
}
