namespace SevenHours.Analysis.Charts;

/// <summary>A place on a drawing.</summary>
/// <param name="X">To the right, from -999,999 to 999,999.</param>
/// <param name="Y">Downwards, in the same range.</param>
public readonly record struct Spot(int X, int Y);
