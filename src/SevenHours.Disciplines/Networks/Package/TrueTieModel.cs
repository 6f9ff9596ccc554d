using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Networks;

/// <summary>A tie of the truth.</summary>
[Section("truth", "Who is really tied to whom, and which facts show it. Charts are scored against it; nobody in play sees it.")]
public sealed class TrueTieModel : Entity
{
    /// <summary>One end.</summary>
    [Doc("Where the tie starts: a person, place or thing.")]
    public required Reference<SubjectModel> From { get; init; }

    /// <summary>The other end.</summary>
    [Doc("Where it ends.")]
    public required Reference<SubjectModel> To { get; init; }

    /// <summary>What it is.</summary>
    [Doc("What ties them. Calls, meets, family and acquainted hold both ways; every other runs from the first to the second.")]
    public required Relation Relation { get; init; }

    /// <summary>Since when.</summary>
    [Doc("Since when it holds; left out for longer than the case goes back.")]
    public Moment? Since { get; init; }

    /// <summary>Until when.</summary>
    [Doc("Until when it holds; left out for one that still does.")]
    public Moment? Until { get; init; }

    /// <summary>What it counts.</summary>
    [Doc("How much it counts in scores; left out, what the roles of its ends make of it."), Between(1, 10)]
    public int? Weight { get; init; }

    /// <summary>Which facts show it.</summary>
    [Doc("Facts each of which shows the tie."), OneOrMany]
    public IReadOnlyList<Reference<FactModel>> ShownBy { get; init; } = [];

    /// <summary>Which facts show it together.</summary>
    [Doc("Facts that show it only together. Facts that two agencies hold make the tie one that neither finds alone.")]
    public IReadOnlyList<Reference<FactModel>> Together { get; init; } = [];

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}
