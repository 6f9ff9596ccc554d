using System.Globalization;

namespace SevenHours.Content.Tests.Case;

/// <summary>A share seen in a sample, with the interval it leaves for the true share (Wilson score, two-sided 99.9 %).</summary>
internal readonly record struct Band(int Hits, int Runs)
{
    private const double Z = 3.29;

    /// <summary>The smallest share that the sample does not rule out, 0 to 1.</summary>
    public double Low => Bound(-1);

    /// <summary>The largest share that the sample does not rule out, 0 to 1.</summary>
    public double High => Bound(1);

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Hits} of {Runs} plays, {100.0 * Hits / Runs:0.0} % ({100 * Low:0.0} to {100 * High:0.0})");

    private double Bound(int side)
    {
        var p = (double)Hits / Runs;
        var spread = Z * Math.Sqrt(p * (1 - p) / Runs + Z * Z / (4.0 * Runs * Runs));
        return (p + Z * Z / (2.0 * Runs) + side * spread) / (1 + Z * Z / Runs);
    }
}
