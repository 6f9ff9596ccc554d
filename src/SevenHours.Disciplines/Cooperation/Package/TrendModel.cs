using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>What one country sees over the months.</summary>
[Section("trends", "What one country sees over the months: routes, adverts, prices, vehicles, documents, numbers of victims. Its keepers have it from the first.")]
public sealed class TrendModel : Entity
{
    /// <summary>Who keeps it.</summary>
    [Doc("The agency that keeps it.")]
    public required Reference<AgencyModel> Agency { get; init; }

    /// <summary>Who else has it.</summary>
    [Doc("Other agencies of its country that have it from the first."), OneOrMany]
    public IReadOnlyList<Reference<AgencyModel>> With { get; init; } = [];

    /// <summary>What kind.</summary>
    [Doc("What it is about.")]
    public required TrendKind Kind { get; init; }

    /// <summary>Its heading.</summary>
    [Doc("Its heading.")]
    public required Text Title { get; init; }

    /// <summary>What is seen.</summary>
    [Doc("What is seen, in a sentence or two: the route, the wording of the advert, the plate.")]
    public required Text Says { get; init; }

    /// <summary>The numbers.</summary>
    [Doc("The numbers month by month, the latest last.")]
    public IReadOnlyList<int> Months { get; init; } = [];

    /// <summary>The least drawn.</summary>
    [Doc("Without `months`: the least of six numbers drawn by the luck of the play."), Between(0, 100000)]
    public int Least { get; init; }

    /// <summary>The most drawn.</summary>
    [Doc("Without `months`: the most of six numbers drawn by the luck of the play; no numbers when left out."), Between(0, 100000)]
    public int Most { get; init; }

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}

/// <summary>Trends that belong together, or look as if they did.</summary>
[Section("trend_links", "Trends of several countries that are one thing, or look as if they were: what people find by comparing, and what follows when the countries agree on it.")]
public sealed class TrendLinkModel : Entity
{
    /// <summary>Which trends.</summary>
    [Doc("The trends, of two countries at least.")]
    public required IReadOnlyList<Reference<TrendModel>> Trends { get; init; }

    /// <summary>Whether it is real.</summary>
    [Doc("Whether they really are one thing. No for a coincidence that looks like one.")]
    public bool Real { get; init; } = true;

    /// <summary>Why.</summary>
    [Doc("Why, in a sentence: for staff and the debrief.")]
    public Text? Says { get; init; }

    /// <summary>What follows.</summary>
    [Doc("What follows when the countries agree on it. The actor is who proposed it.")]
    public IReadOnlyList<EffectModel> Do { get; init; } = [];

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}
