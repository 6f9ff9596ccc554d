namespace SevenHours.Analysis.Charts;

/// <summary>Somebody or something on a link chart: a person, organisation, place, phone, account, vehicle.</summary>
/// <param name="Id">Id within the chart, not empty.</param>
/// <param name="Label">What it is called on the chart; empty when only the id is known.</param>
/// <param name="Kind">What it is, a short word such as <c>person</c>; empty when nobody said.</param>
/// <param name="Aliases">Other names for the same, in any order.</param>
public sealed record Entity(string Id, string Label = "", string Kind = "", IReadOnlyList<string>? Aliases = null)
{
    /// <summary>Other names for the same, in any order.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = Aliases ?? [];

    /// <summary>Its part in the network, such as <c>recruiter</c>; empty when nobody said.</summary>
    public string Role { get; init; } = "";

    /// <summary>What the drawers noted beside it; empty for nothing.</summary>
    public string Note { get; init; } = "";

    /// <summary>How sure the drawers are, from 0 to 100, as written in the file; empty when nobody said.</summary>
    public string Confidence { get; init; } = "";

    /// <summary>Whether it stands for somebody or something whose name nobody knows yet.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>Whom or what of a case file it is, by the token that case uses; empty when it is bound to nothing.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Where it is pinned on the drawing, the second number downwards; null when the layout may move it.</summary>
    public Spot? Position { get; init; }

    /// <summary>Whether it has no part in the offence. A tie to it that nothing supports is an accusation of somebody innocent.</summary>
    public bool IsInnocent { get; init; }

    /// <summary>How much a tie of it counts against others, from 1.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>Every name it goes by: id, label, aliases.</summary>
    public IEnumerable<string> Names => Aliases.Prepend(Label).Prepend(Id).Where(name => name.Length > 0);
}
