using SevenHours.Language;

namespace SevenHours.Disciplines.Care;

/// <summary>What can be wrong with services, shelters and people who can be cared for.</summary>
public static class CareRules
{
    /// <summary>Help waits for a statement.</summary>
    public static readonly DiagnosticRule WaitsForTestimony = new(
        "SH7301", Severity.Warning, "Help that waits for testimony",
        "The service `{0}` waits for {1}: nobody gets it who has not given a statement.",
        "Help is unconditional. A system that asks for a statement first teaches everybody who plays it that this is how it is done.",
        "Take the condition out. If the case is about a system that does so, keep it, and say in `note` what those who play are to find out.")
    {
        Wrong = "care_services:\n  safe_bed: { title: A safe bed, explain: A bed nobody can find., action: safe_accommodation, waits: \"done(victim_interview, mira)\" }",
        Right = "care_services:\n  safe_bed: { title: A safe bed, explain: A bed nobody can find., action: safe_accommodation }",
    };

    /// <summary>Somebody who is not cared for.</summary>
    public static readonly DiagnosticRule NobodyCaredFor = new(
        "SH7302", Severity.Error, "Nobody cares for this person", "`{0}` does not stand under `cared_for`.",
        "The effect would open the file of nobody.",
        "Write the person under `cared_for`, or name somebody who stands there.")
    {
        Wrong = "do:\n  - open_care: { of: neighbour, to: [ngo] }",
        Right = "cared_for:\n  neighbour_care: { of: neighbour }",
    };

    /// <summary>Somebody twice.</summary>
    public static readonly DiagnosticRule CaredForTwice = new(
        "SH7303", Severity.Error, "Cared for twice", "`{0}` stands under `cared_for` more than once.",
        "Nobody could tell which of the two choices are the person's.",
        "Make one entry of them.")
    {
        Wrong = "cared_for:\n  mira_one: { of: mira }\n  mira_two: { of: mira }",
        Right = "cared_for:\n  mira_care: { of: mira }",
    };

    /// <summary>No bed fits.</summary>
    public static readonly DiagnosticRule NoBedFits = new(
        "SH7304", Severity.Warning, "No bed fits", "There is no shelter that ever takes `{0}`.",
        "Every team would be refused, whatever it did, and would learn nothing but that.",
        "Add a shelter for such guests, or let one take them.")
    {
        Wrong = "shelters:\n  house: { title: A house, at: villa, run_by: ngo, beds: 4, takes: [men] }",
        Right = "shelters:\n  house: { title: A house, at: villa, run_by: ngo, beds: 4, takes: [men, women] }",
    };

    /// <summary>More beds taken than there are.</summary>
    public static readonly DiagnosticRule MoreTakenThanThere = new(
        "SH7305", Severity.Error, "More taken than there are", "The shelter `{0}` has fewer beds than are taken at STARTEX.",
        "The board would show fewer than no beds.",
        "Write as many `beds` as the house has; `taken` counts among them.")
    {
        Wrong = "shelters:\n  house: { title: A house, at: villa, run_by: ngo, beds: 2, taken: 3 }",
        Right = "shelters:\n  house: { title: A house, at: villa, run_by: ngo, beds: 4, taken: 3 }",
    };

    /// <summary>A right nobody can keep.</summary>
    public static readonly DiagnosticRule NobodyCanGiveIt = new(
        "SH7306", Severity.Warning, "Nobody can give it", "The service `{0}` is owed within a time, and no seat of the case may do `{1}`.",
        "Its clock would run out for every team.",
        "Add a seat of such an agency, take `within` out, or name another action.")
    {
        Wrong = "care_services:\n  permit: { title: A permit, explain: You may stay., action: residence_permit, within: 2h }",
        Right = "care_services:\n  permit: { title: A permit, explain: You may stay., action: residence_permit }",
    };

    /// <summary>Kept apart from oneself.</summary>
    public static readonly DiagnosticRule ApartFromHerself = new(
        "SH7307", Severity.Error, "Apart from herself", "`{0}` is to be kept apart from the same person.",
        "There would be no bed for the person anywhere.",
        "Name the person who must be kept away: the recruiter, who may be in care as well.")
    {
        Wrong = "cared_for:\n  mira_care: { of: mira, apart_from: mira }",
        Right = "cared_for:\n  mira_care: { of: mira, apart_from: vorn }",
    };
}
