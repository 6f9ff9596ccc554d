using SevenHours.Analysis.Charts;

namespace SevenHours.Web.Features.Chart.Files;

/// <summary>Where everything of a chart stands on paper: pinned entities where they were pinned, the others on rings, those with most ties inside.</summary>
/// <param name="Width">Width of the drawing.</param>
/// <param name="Height">Height of the drawing.</param>
/// <param name="Nodes">The entities.</param>
/// <param name="Lines">The ties.</param>
public sealed record ChartDrawing(int Width, int Height, IReadOnlyList<DrawnNode> Nodes, IReadOnlyList<DrawnLine> Lines)
{
    private const int Gap = 130;
    private const int Margin = 90;

    internal static ChartDrawing Of(LinkChart chart)
    {
        var pins = chart.Entities.Where(entity => entity.Position is not null).ToDictionary(entity => entity.Id, entity => entity.Position!.Value, StringComparer.Ordinal);
        var graph = chart.ToGraph();
        var free = Enumerable.Range(0, chart.Entities.Count).Where(i => !pins.ContainsKey(chart.Entities[i].Id)).OrderByDescending(graph.DegreeOf).ThenBy(i => i).ToList();
        var centre = pins.Count == 0 ? (X: 0, Y: 0) : (X: pins.Values.Sum(pin => pin.X) / pins.Count, Y: pins.Values.Sum(pin => pin.Y) / pins.Count);
        var first = pins.Count == 0 ? 0 : (int)Math.Ceiling(pins.Values.Max(pin => Math.Sqrt(Math.Pow(pin.X - centre.X, 2) + Math.Pow(pin.Y - centre.Y, 2))) / Gap) + 1;
        var places = new (double X, double Y)[chart.Entities.Count];
        for (var (ring, next) = (first, 0); next < free.Count; ring++)
        {
            var room = Math.Min(free.Count - next, ring == 0 ? 1 : Math.Max(4, (int)(2 * Math.PI * ring)));
            for (var i = 0; i < room; i++)
            {
                var angle = (2 * Math.PI * i / room) + (ring * 0.5);
                places[free[next + i]] = (centre.X + (ring * Gap * Math.Cos(angle)), centre.Y + (ring * Gap * Math.Sin(angle)));
            }

            next += room;
        }

        for (var i = 0; i < places.Length; i++)
        {
            if (pins.TryGetValue(chart.Entities[i].Id, out var pin))
                places[i] = (pin.X, pin.Y);
        }

        var (left, top) = places.Length == 0 ? (0, 0) : (places.Min(place => place.X) - Margin, places.Min(place => place.Y) - Margin);
        int X(int i) => (int)(places[i].X - left);
        int Y(int i) => (int)(places[i].Y - top);
        return new ChartDrawing(
            places.Length == 0 ? 2 * Margin : (int)(places.Max(place => place.X) - left) + Margin,
            places.Length == 0 ? 2 * Margin : (int)(places.Max(place => place.Y) - top) + Margin,
            [.. chart.Entities.Select((entity, i) => new DrawnNode(X(i), Y(i), entity.Label.Length > 0 ? entity.Label : entity.Id, entity.Kind, entity.Role))],
            [.. chart.Ties.Select(tie => (From: chart.Places[tie.From], To: chart.Places[tie.To], Tie: tie))
                .Select(one => new DrawnLine(X(one.From), Y(one.From), X(one.To), Y(one.To), one.Tie.Role, one.Tie.IsDirected, one.Tie.Grade))]);
    }
}

/// <summary>An entity on paper.</summary>
/// <param name="X">From the left.</param>
/// <param name="Y">From the top.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Role">Its part.</param>
public sealed record DrawnNode(int X, int Y, string Label, string Kind, string Role);

/// <summary>A tie on paper.</summary>
/// <param name="X1">Where it starts, from the left.</param>
/// <param name="Y1">Where it starts, from the top.</param>
/// <param name="X2">Where it ends, from the left.</param>
/// <param name="Y2">Where it ends, from the top.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsDirected">Whether it runs from one to the other.</param>
/// <param name="Grade">Its grade.</param>
public sealed record DrawnLine(int X1, int Y1, int X2, int Y2, string Kind, bool IsDirected, string Grade)
{
    /// <summary>How it is drawn: as sure as its source.</summary>
    public string Css => Grade.Length == 0 ? "weak" : Grade[0] is 'A' or 'B' ? "sure" : Grade[0] == 'C' ? "fair" : "weak";
}
