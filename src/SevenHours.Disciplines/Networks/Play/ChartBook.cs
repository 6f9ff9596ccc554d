using SevenHours.Kernel;

namespace SevenHours.Disciplines.Networks;

/// <summary>Charts, in the order they were begun.</summary>
public sealed class ChartBook
{
    private readonly List<Chart> charts;

    internal ChartBook() => charts = [];

    private ChartBook(ChartBook other) => charts = [.. other.charts];

    /// <summary>All of them.</summary>
    public IReadOnlyList<Chart> All => charts;

    /// <summary>The chart with a name, or null.</summary>
    public Chart? Find(Handle handle) => charts.Find(chart => chart.Handle == handle);

    internal ChartBook Fork() => new(this);

    internal void Add(Chart chart) => charts.Add(chart);

    internal void Change(Handle handle, Func<Chart, Chart> change)
    {
        var place = charts.FindIndex(chart => chart.Handle == handle);
        charts[place] = change(charts[place]);
    }

    internal void AddTo(ref StateHash hash)
    {
        foreach (var chart in charts)
        {
            hash.Add(chart.Handle);
            hash.Add(chart.IsAway);
            chart.Content.AddTo(ref hash);
        }
    }
}
