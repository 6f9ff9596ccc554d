using SevenHours.Kernel;

namespace SevenHours.Disciplines.Networks;

/// <summary>What somebody wrote on a chart at once: a small edit, or a whole file taken in.</summary>
/// <param name="Number">Its number in the chart, from 1.</param>
/// <param name="At">When.</param>
/// <param name="Seat">Who wrote.</param>
/// <param name="By">Which person at the seat, or null.</param>
/// <param name="Kind">How it came about.</param>
/// <param name="Changes">What was written.</param>
public sealed record ChartEdit(int Number, SimTime At, Id<Seat> Seat, string? By, ChartEditKind Kind, IReadOnlyList<ChartChange> Changes)
{
    /// <summary>Elements that somebody else had taken off and that came back because this says something of them.</summary>
    public IReadOnlyList<string> Revived { get; init; } = [];

    /// <summary>Whether its writer took it back.</summary>
    public bool IsUndone { get; init; }

    /// <summary>The ids of the elements it writes of, each once, in order.</summary>
    public IEnumerable<string> Elements => Changes.Select(change => change.Element).Distinct(StringComparer.Ordinal);

    /// <summary>Who wrote it, as a key of his own list of what can be undone.</summary>
    internal string Editor => EditorOf(Seat, By);

    internal static string EditorOf(Id<Seat> seat, string? by) => $"{seat.Index}/{by}";
}

/// <summary>How an edit came about.</summary>
public enum ChartEditKind
{
    /// <summary>Somebody drew or wrote.</summary>
    Edit,

    /// <summary>Somebody took in a file.</summary>
    Import,

    /// <summary>The chart began as a copy of another.</summary>
    Copy,

    /// <summary>Somebody took over a chart that others shared.</summary>
    TakenOver,
}
