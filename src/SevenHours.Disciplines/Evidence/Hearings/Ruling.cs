using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>How a hearing ended.</summary>
public enum HearingOutcome
{
    /// <summary>What was asked is granted.</summary>
    Granted,

    /// <summary>Granted in part: a lesser measure, or some of the elements.</summary>
    Partly,

    /// <summary>Sent back; it is said what is missing.</summary>
    Returned,

    /// <summary>Refused.</summary>
    Refused,
}

/// <summary>What a court makes of an exhibit.</summary>
public enum Finding
{
    /// <summary>Admitted.</summary>
    Admitted,

    /// <summary>Admitted for what it is worth.</summary>
    InPart,

    /// <summary>Not used until something is mended.</summary>
    NotYet,

    /// <summary>Left out.</summary>
    Excluded,
}

/// <summary>The ruling on one exhibit.</summary>
/// <param name="Exhibit">The exhibit.</param>
/// <param name="Finding">What becomes of it.</param>
/// <param name="Why">The breaks it rests on, for pages to put into words.</param>
/// <param name="Weight">Its weight, 0 to 100; -1 where a person ruled and gave none.</param>
/// <param name="Says">The judge's own words, or none.</param>
public sealed record ExhibitRuling(Handle Exhibit, Finding Finding, IReadOnlyList<Break> Why, int Weight, TextRef Says)
{
    /// <summary>Whether it is in a language the court does not read, and nobody translated it.</summary>
    public bool IsUnread { get; init; }
}

/// <summary>The ruling on one element.</summary>
/// <param name="Element">The author's id of the element.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Sources">On how many independent sources; -1 where a person ruled and gave no number.</param>
/// <param name="Says">The judge's own words, or none.</param>
public sealed record ElementRuling(string Element, Standing Standing, int Sources, TextRef Says);

/// <summary>A ruling on a file.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Exhibits">What becomes of each exhibit.</param>
/// <param name="Elements">How each element stands.</param>
/// <param name="Missing">What a returned file lacks, as codes of <see cref="FileGaps"/>.</param>
/// <param name="Says">The judge's own words, or none.</param>
public sealed record HearingRuling(
    HearingOutcome Outcome, IReadOnlyList<ExhibitRuling> Exhibits, IReadOnlyList<ElementRuling> Elements, IReadOnlyList<string> Missing, TextRef Says);

/// <summary>Codes of what a file lacks; pages translate them.</summary>
public static class FileGaps
{
    /// <summary>Against whom.</summary>
    public const string Persons = "persons";

    /// <summary>Any exhibit at all.</summary>
    public const string Exhibits = "exhibits";

    /// <summary>A translation.</summary>
    public const string Translation = "translation";

    /// <summary>Something in a chain of custody that can still be mended.</summary>
    public const string Custody = "custody";

    /// <summary>An article: the law of the country does not know this offence.</summary>
    public const string Law = "law";

    /// <summary>An element; the author's id follows.</summary>
    public const string ElementPrefix = "element.";
}
