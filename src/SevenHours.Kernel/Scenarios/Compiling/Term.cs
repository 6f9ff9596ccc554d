namespace SevenHours.Kernel;

/// <summary>A bound term over the truth.</summary>
/// <param name="Value">Its value: a number, seconds, or 0 and 1.</param>
/// <param name="Reads">What it reads.</param>
/// <param name="Instants">Instants at which time alone may change it.</param>
/// <param name="Level">The level it is, when it is one: comparisons with it are scheduled.</param>
public sealed record Term(
    Reading Value, IReadOnlyList<ReadKey>? Reads = null, IReadOnlyList<SimTime>? Instants = null, Id<Level>? Level = null);

/// <summary>A bound term over a desk.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Instants">Instants at which time alone may change it.</param>
public sealed record DeskTerm(DeskReading Value, IReadOnlyList<SimTime>? Instants = null);
