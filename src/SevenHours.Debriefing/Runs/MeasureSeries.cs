namespace SevenHours.Debriefing;

/// <summary>A measure over runs in order of time: a dot for each.</summary>
/// <param name="Name">The measure.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Dots">The dots; only runs with a value.</param>
public sealed record MeasureSeries(string Name, string Unit, IReadOnlyList<MeasureDot> Dots)
{
    /// <summary>The measures that at least two dots have.</summary>
    /// <param name="group">Runs of one case.</param>
    public static IReadOnlyList<MeasureSeries> All(RunGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return [.. Measures.All.Select(measure => new MeasureSeries(measure.Name, measure.Unit, [.. group.Bundles
            .Select(bundle => (Bundle: bundle, Spread: Spread.Of(bundle.Runs.Select(run => run.Digest.ValueOf(measure.Name)).OfType<decimal>())))
            .Where(one => one.Spread is not null)
            .Select(one => new MeasureDot(one.Bundle, one.Spread!.Middle))])).Where(series => series.Dots.Count > 1)];
    }
}

/// <summary>A dot: one run, or the middle of runs that only stand together.</summary>
/// <param name="Bundle">The runs.</param>
/// <param name="Value">The value.</param>
public sealed record MeasureDot(RunBundle Bundle, decimal Value);
