using SevenHours.Language;

namespace SevenHours.Disciplines.Networks;

/// <summary>What can be wrong with the truth.</summary>
public static class NetworkRules
{
    /// <summary>A role nobody knows.</summary>
    public static readonly DiagnosticRule UnknownRole = new(
        "SH6601", Severity.Error, "An unknown part in the network", "`{0}` plays the part `{1}`, which is none.",
        "Charts are scored by the parts people play; this one would count nothing.",
        "Write one of: {2}.")
    {
        Wrong = "people:\n  feld: { name: Feld, is: suspect, role: boss }",
        Right = "people:\n  feld: { name: Feld, is: suspect, role: organiser }",
    };

    /// <summary>A tie from something to itself.</summary>
    public static readonly DiagnosticRule TiedToItself = new(
        "SH6602", Severity.Error, "A tie from something to itself", "The tie `{0}` starts and ends at `{1}`.",
        "No chart can show it.",
        "Name the other end, or remove the tie.")
    {
        Wrong = "truth:\n  orders: { from: feld, to: feld, relation: commands }",
        Right = "truth:\n  orders: { from: feld, to: kess, relation: commands }",
    };

    /// <summary>A tie that ends before it begins.</summary>
    public static readonly DiagnosticRule EndsBeforeItBegins = new(
        "SH6603", Severity.Error, "A tie that ends before it begins", "The tie `{0}` holds since `{1}` and until `{2}`.",
        "A chart is right only when its times meet those of the truth, and nothing meets this.",
        "Exchange the two, or mend the one that is wrong.")
    {
        Wrong = "truth:\n  orders: { from: feld, to: kess, relation: commands, since: 2h, until: -30d }",
        Right = "truth:\n  orders: { from: feld, to: kess, relation: commands, since: -30d, until: 2h }",
    };

    /// <summary>A tie that no fact shows.</summary>
    public static readonly DiagnosticRule CannotBeFound = new(
        "SH6604", Severity.Note, "A tie that no fact shows", "No fact shows the tie `{0}`.",
        "Nobody can find it, so no team is blamed for missing it; whoever draws it is right.",
        "Name the facts under `shown_by`, or those that show it only together under `together`. If it is meant so, leave it.")
    {
        Wrong = "truth:\n  orders: { from: feld, to: kess, relation: commands }",
        Right = "truth:\n  orders: { from: feld, to: kess, relation: commands, shown_by: [man_called_feld] }",
    };

    /// <summary>A leader nobody can find.</summary>
    public static readonly DiagnosticRule LeaderCannotBeFound = new(
        "SH6605", Severity.Warning, "A leader nobody can find", "`{0}` leads the network, and no tie to this person can be found.",
        "Teams are asked which leaders they missed; this one they had to miss.",
        "Give a tie of this person a fact that shows it, best two that different agencies hold.")
    {
        Wrong = "people:\n  feld: { name: Feld, role: organiser }\ntruth:\n  orders: { from: feld, to: kess, relation: commands }",
        Right = "people:\n  feld: { name: Feld, role: organiser }\ntruth:\n  orders: { from: feld, to: kess, relation: commands, together: [man_called_feld, woman_kess] }",
    };

    /// <summary>A second name that is more than a name.</summary>
    public static readonly DiagnosticRule NotTheRealOne = new(
        "SH6606", Severity.Error, "A second name that is more than a name", "`{0}` is `{1}` under another name, and has a part or a second name of its own.",
        "Two names of one person are drawn as one on charts; parts and further names belong to the real one.",
        "Give the part to `{1}`, and let every other name say `same_as: {1}` or that of whom `{1}` really is.")
    {
        Wrong = "people:\n  arden: { name: T. Arden }\n  feld: { name: Feld, same_as: arden, role: organiser }",
        Right = "people:\n  arden: { name: T. Arden, role: organiser }\n  feld: { name: Feld, same_as: arden }",
    };
}
