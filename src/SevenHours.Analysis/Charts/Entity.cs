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

    /// <summary>Whether it has no part in the offence. A tie to it that nothing supports is an accusation of somebody innocent.</summary>
    public bool IsInnocent { get; init; }

    /// <summary>How much a tie of it counts against others, from 1.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>Every name it goes by: id, label, aliases.</summary>
    public IEnumerable<string> Names => Aliases.Prepend(Label).Prepend(Id).Where(name => name.Length > 0);
}
