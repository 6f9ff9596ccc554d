namespace SevenHours.Debriefing;

/// <summary>A figure computed from events by a published formula. Stateless; safe for several threads.</summary>
public abstract class Measure
{
    /// <summary>Its name on the wire, in scenarios and in reports, such as <c>time_to_safety</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The id of its title among the words of the pages.</summary>
    public string TitleId => "measure." + Name;

    /// <summary>What it says, in a few plain words.</summary>
    public abstract string Title { get; }

    /// <summary>How it is computed, in one or two sentences.</summary>
    public abstract string Formula { get; }

    /// <summary>Where the formula comes from, and the target if there is one.</summary>
    public abstract string Source { get; }

    /// <summary>Its unit: <c>s</c>, <c>percent</c>, <c>count</c>, <c>points</c>.</summary>
    public abstract string Unit { get; }

    /// <summary>What values it can take.</summary>
    public abstract string Range { get; }

    /// <summary>Which way is better.</summary>
    public abstract Better Better { get; }

    /// <summary>Computes it, with the events it counted.</summary>
    public abstract MeasureResult Compute(History history);

    private protected MeasureResult Result(
        decimal? value, IEnumerable<Kernel.EventId> evidence, IReadOnlyList<MeasureDetail>? details = null, decimal? of = null) =>
        new(Name, value, Unit, [.. evidence.Distinct().Order()], details ?? [], of);
}

/// <summary>Which way a measure is better.</summary>
public enum Better
{
    /// <summary>Less is better.</summary>
    Lower,

    /// <summary>More is better.</summary>
    Higher,
}
