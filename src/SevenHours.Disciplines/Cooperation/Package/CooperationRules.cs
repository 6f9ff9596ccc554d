using SevenHours.Language;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>What can be wrong with what a package says on working with other countries.</summary>
public static class CooperationRules
{
    /// <summary>Two entries for one country.</summary>
    public static readonly DiagnosticRule CountryTwice = new(
        "SH7401", Severity.Error, "A country cooperates in two ways", "`{1}` and `{2}` both say how `{0}` works with others.",
        "Only one of them could ever be asked, and nobody could tell which.",
        "Join them in one entry.")
    {
        Wrong = "cooperation:\n  one: { country: aldova }\n  two: { country: aldova }",
        Right = "cooperation:\n  one: { country: aldova }",
    };

    /// <summary>The central authority sits in another country.</summary>
    public static readonly DiagnosticRule AuthorityAbroad = new(
        "SH7402", Severity.Error, "An authority of another country", "`{0}` is named as the authority of `{1}` and sits in another country.",
        "It could neither answer for that country nor sign for it.",
        "Name an agency of the country itself.")
    {
        Wrong = "cooperation:\n  aldova_abroad: { country: aldova, authority: prosecutor_office }",
        Right = "cooperation:\n  aldova_abroad: { country: aldova, authority: aldova_prosecutor }",
    };

    /// <summary>An answer that brings nothing.</summary>
    public static readonly DiagnosticRule LetterBringsNothing = new(
        "SH7403", Severity.Warning, "An answer from abroad that brings nothing", "`{0}` tells nothing and nothing follows from it.",
        "Whoever writes waits for an answer that says no more than that there is one.",
        "Add `tells`, `do` or `at_once`, or leave the entry out: the answer is then that nothing is held.")
    {
        Wrong = "letters:\n  about_him: { to: aldova_contact_point, about: vorn }",
        Right = "letters:\n  about_him: { to: aldova_contact_point, about: vorn, tells: [vorn_recruits] }",
    };

    /// <summary>A contact point that knows nothing of the case.</summary>
    public static readonly DiagnosticRule ContactOfAnother = new(
        "SH7404", Severity.Error, "A contact point that knows nothing of the case", "`{0}` is named as the contact point of `{1}` and sits in an agency that is not in on it.",
        "Whoever asks would be sent to somebody who cannot say a word.",
        "Name a seat of the agency whose case it is, or of one under `with`.")
    {
        Wrong = "parallel_cases:\n  the_house: { agency: police, title: The house, about: house, contact: helper, do: [ { flag: known } ] }",
        Right = "parallel_cases:\n  the_house: { agency: police, title: The house, about: house, contact: chief, do: [ { flag: known } ] }",
    };

    /// <summary>A collision that costs nothing.</summary>
    public static readonly DiagnosticRule CollisionCostsNothing = new(
        "SH7405", Severity.Warning, "A collision that costs nothing", "Nothing follows when somebody acts on what `{0}` is about.",
        "Nobody would learn why one asks first.",
        "Say under `do` what follows: those behind it are alarmed, a technique is found, evidence is lost.")
    {
        Wrong = "parallel_cases:\n  the_house: { agency: police, title: The house, about: house }",
        Right = "parallel_cases:\n  the_house: { agency: police, title: The house, about: house, do: [ { flag: known } ] }",
    };

    /// <summary>A link between trends of one country.</summary>
    public static readonly DiagnosticRule TrendsOfOneCountry = new(
        "SH7406", Severity.Error, "Trends of one country", "All trends of `{0}` are kept in one country.",
        "Nothing would be found by comparing two countries.",
        "Name a trend of another country as well.")
    {
        Wrong = "trend_links:\n  same_vans: { trends: [our_vans, our_other_vans] }",
        Right = "trend_links:\n  same_vans: { trends: [our_vans, their_vans] }",
    };

    /// <summary>A joint phase of one country.</summary>
    public static readonly DiagnosticRule PhaseOfOneCountry = new(
        "SH7407", Severity.Error, "A joint phase of one country", "All agencies of `{0}` sit in one country.",
        "There would be nobody to work apart from, and nobody to come together with.",
        "Name agencies of another country as well.")
    {
        Wrong = "phases:\n  together: { title: Together, agencies: [police, prosecution] }",
        Right = "phases:\n  together: { title: Together, agencies: [police, far_police] }",
    };
}
