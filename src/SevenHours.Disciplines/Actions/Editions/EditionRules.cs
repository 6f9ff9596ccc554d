using SevenHours.Language;

namespace SevenHours.Disciplines.Actions;

/// <summary>What can be wrong with a national edition.</summary>
public static class EditionRules
{
    /// <summary>The edition replaces a law that the case does not have.</summary>
    public static readonly DiagnosticRule NothingToReplace = new(
        "SH3111", Severity.Error, "The case has no such law", "The edition takes the place of `{0}`, and the case has no such law.{1}",
        "The edition would change nothing, and the case be played under the law its author wrote.",
        "Write the id of a law of the case into `replaces`, or choose another case.")
    {
        Wrong = "id: laws_kestria\nreplaces: verannia_law",
        Right = "id: laws_kestria\nreplaces: verania_law",
    };

    /// <summary>The edition does not write the law it replaces.</summary>
    public static readonly DiagnosticRule LawUnwritten = new(
        "SH3112", Severity.Error, "The edition has no law", "The edition takes the place of `{0}` and does not write it.",
        "Players would read the law that was to be replaced.",
        "Write `{0}` under `laws` of the edition, with `overlay: replace`.")
    {
        Wrong = "forms:\n  referral: { overlay: extend }",
        Right = "laws:\n  verania_law: { overlay: replace, country: verania, title: Code of Kestria }",
    };

    /// <summary>The edition lacks a ground that the law it replaces has.</summary>
    public static readonly DiagnosticRule GroundMissing = new(
        "SH3113", Severity.Error, "The edition lacks a ground", "`{0}` of the edition has no ground `{1}`, which the case knows from {2}.",
        "Requests, playbooks and answers of the case are made on grounds by their ids; one that is missing is refused every time.",
        "Add `{1}` to `grounds` with the words of this law, or with the words that there is no such ground.")
    {
        Wrong = "laws:\n  verania_law: { grounds: { danger_to_life: Danger } }",
        Right = "laws:\n  verania_law: { grounds: { danger_to_life: Danger, flight: Flight } }",
    };

    /// <summary>The edition does not say who allows an action.</summary>
    public static readonly DiagnosticRule AuthorisationMissing = new(
        "SH3114", Severity.Error, "The edition does not say who allows it", "`{0}` of the edition does not say who allows `{1}`, on which the case has a rule at {2}.",
        "The action would fall back on the bare catalogue, so that a search needs no judge because somebody forgot a line.",
        "Add `{1}` to `authorisations` of the edition; `none` is an answer too.")
    {
        Wrong = "laws:\n  verania_law: { authorisations: { arrest: prosecutor } }",
        Right = "laws:\n  verania_law: { authorisations: { arrest: prosecutor, planned_search: court } }",
    };

    /// <summary>The edition has no article where the case points to one.</summary>
    public static readonly DiagnosticRule ArticleMissing = new(
        "SH3115", Severity.Error, "The edition has no article", "The edition has no article of `{0}` on `{1}`; the case points to one at {2}.",
        "Whoever looks into the law before an act would read the article of another country.",
        "Write `{1}` under `compass` of the edition, with `overlay: extend` and an article of `{0}`.")
    {
        Wrong = "compass: {}",
        Right = "compass:\n  arrest: { overlay: extend, articles: { verania_law: { number: 9, says: The judge hears the suspect within 24 hours. } } }",
    };

    /// <summary>The edition changes the story.</summary>
    public static readonly DiagnosticRule ChangesStory = new(
        "SH3116", Severity.Error, "The edition changes the story", "`{0}.{1}` belongs to the story; an edition changes law, forms and names.",
        "Two groups that play the same case under two laws could no longer be compared: they played two cases.",
        "Take it out of the edition. A change of the story belongs into a case of its own.")
    {
        Wrong = "injects:\n  first_call: { overlay: extend, at: 2h }",
        Right = "agencies:\n  hotline_verania: { overlay: extend, name: Line 116 }",
    };
}
