namespace SevenHours.Analysis.Charts;

/// <summary>A tie between two entities of a link chart.</summary>
/// <param name="From">Id of the entity it starts at.</param>
/// <param name="To">Id of the entity it ends at.</param>
/// <param name="Role">What ties them, a short word such as <c>pays</c>; empty when nobody said.</param>
public sealed record Tie(string From, string To, string Role = "")
{
    /// <summary>Its own id within the chart; empty when it has none.</summary>
    public string Id { get; init; } = "";

    /// <summary>Whether it runs from one to the other and not both ways.</summary>
    public bool IsDirected { get; init; }

    /// <summary>From when it held, as written in the file; empty when unknown. ISO dates and times compare as text.</summary>
    public string Since { get; init; } = "";

    /// <summary>Until when it held; empty when unknown or still so.</summary>
    public string Until { get; init; } = "";

    /// <summary>Where it is known from, in words.</summary>
    public string Source { get; init; } = "";

    /// <summary>What of a case file it is known from, by the token that case uses, such as <c>fact:4f1c…</c>; empty for nothing.</summary>
    public string Basis { get; init; } = "";

    /// <summary>What <see cref="Basis"/> says, for readers of a file; no reader takes it in.</summary>
    public string BasisWords { get; init; } = "";

    /// <summary>Reliability of source and information, such as <c>B2</c>; empty when ungraded.</summary>
    public string Grade { get; init; } = "";

    /// <summary>How sure the drawers are, from 0 to 100, as written in the file; empty when nobody said.</summary>
    public string Confidence { get; init; } = "";

    /// <summary>What the drawers noted beside it; empty for nothing.</summary>
    public string Note { get; init; } = "";

    /// <summary>How much it counts against others, from 1.</summary>
    public int Weight { get; init; } = 1;
}
