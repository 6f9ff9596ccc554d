namespace SevenHours.Disciplines.Interviews;

/// <summary>A figure of the interview engine as the data file has it.</summary>
/// <param name="Name">Its name, in snake case.</param>
/// <param name="Value">The value, in its unit.</param>
/// <param name="Least">The least a package may set.</param>
/// <param name="Most">The most a package may set.</param>
/// <param name="Unit">The unit: <c>permille</c>, <c>minutes</c>, <c>hours</c>, <c>seconds</c>, <c>count</c>.</param>
/// <param name="Source">Where the value is from: a row of the practice notes (B: ...), or <c>default</c> for this product's own.</param>
/// <param name="Meaning">What it is, in a few words.</param>
public sealed record ConstantEntry(string Name, int Value, int Least, int Most, string Unit, string Source, string Meaning);

/// <summary>Starting levels of a kind of person, as the data file has them.</summary>
/// <param name="Name">Its name, such as <c>adult</c>.</param>
/// <param name="Starts">The level kinds with their values at STARTEX, per mille, in a fixed order.</param>
/// <param name="Source">Where the values are from.</param>
public sealed record Profile(string Name, IReadOnlyList<(string Kind, int Start)> Starts, string Source);
