using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A figure computed from events by a published formula. Stateless; safe for several threads.</summary>
/// <param name="name">Its name on the wire.</param>
/// <param name="unit">Its unit.</param>
/// <param name="better">Which way is better.</param>
/// <param name="title">What it says, in a few plain words.</param>
/// <param name="formula">How it is computed.</param>
/// <param name="range">What values it can take.</param>
/// <param name="source">Where the formula comes from.</param>
public abstract class Measure(string name, string unit, Better better, string title, string formula, string range, string source)
{
    /// <summary>Its name on the wire, in scenarios and in reports, such as <c>time_to_safety</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The id of its title among the words of the pages.</summary>
    public string TitleId => "measure." + Name;

    /// <summary>Its unit: <c>s</c>, <c>percent</c>, <c>count</c>, <c>points</c>.</summary>
    public string Unit { get; } = unit;

    /// <summary>Which way is better.</summary>
    public Better Better { get; } = better;

    /// <summary>What it says, in a few plain words.</summary>
    public string Title { get; } = title;

    /// <summary>How it is computed, in one or two sentences.</summary>
    public string Formula { get; } = formula;

    /// <summary>What values it can take, and when it has none.</summary>
    public string Range { get; } = range;

    /// <summary>Where the formula comes from, and the target if there is one.</summary>
    public string Source { get; } = source;

    /// <summary>Computes it, with the events it counted.</summary>
    public abstract MeasureResult Compute(History history);

    private protected MeasureResult Result(
        decimal? value, IEnumerable<EventId> evidence, IReadOnlyList<MeasureDetail>? details = null, decimal? of = null) =>
        new(Name, value, Unit, [.. evidence.Distinct().Order()], details ?? [], of);

    private protected MeasureResult Nothing() => Result(null, []);
}

/// <summary>Which way a measure is better.</summary>
public enum Better
{
    /// <summary>Less is better.</summary>
    Lower,

    /// <summary>More is better.</summary>
    Higher,
}
