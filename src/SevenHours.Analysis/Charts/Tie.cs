namespace SevenHours.Analysis.Charts;

/// <summary>A tie between two entities of a link chart.</summary>
/// <param name="From">Id of the entity it starts at.</param>
/// <param name="To">Id of the entity it ends at.</param>
/// <param name="Role">What ties them, a short word such as <c>pays</c>; empty when nobody said.</param>
public sealed record Tie(string From, string To, string Role = "")
{
    /// <summary>Whether it runs from one to the other and not both ways.</summary>
    public bool IsDirected { get; init; }

    /// <summary>From when it held, as written in the file; empty when unknown. ISO dates and times compare as text.</summary>
    public string Since { get; init; } = "";

    /// <summary>Until when it held; empty when unknown or still so.</summary>
    public string Until { get; init; } = "";

    /// <summary>Where it is known from.</summary>
    public string Source { get; init; } = "";

    /// <summary>Reliability of source and information, such as <c>B2</c>; empty when ungraded.</summary>
    public string Grade { get; init; } = "";

    /// <summary>How much it counts against others, from 1.</summary>
    public int Weight { get; init; } = 1;
}
