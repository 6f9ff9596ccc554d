namespace SevenHours.Analysis.Finance;

/// <summary>A flow laid out on a sheet: accounts as bars in columns, what passed between them as bands. In pixels, whole numbers.</summary>
/// <remarks>
/// A bar is as high as its sum: the largest column fills <see cref="Tall"/>. Each bar keeps room for two lines of words beside it, so that neither bars
/// nor words overlap. Bars of a column stand in the order in which their partners nearer to the middle stand, which keeps bands from crossing.
/// </remarks>
/// <param name="Width">How wide the sheet is.</param>
/// <param name="Height">How high.</param>
/// <param name="Bars">For each node of the flow its bar.</param>
/// <param name="Bands">For each link of the flow its band.</param>
public sealed record SankeyDrawing(int Width, int Height, IReadOnlyList<SankeyBar> Bars, IReadOnlyList<SankeyBand> Bands)
{
    /// <summary>How wide a bar is.</summary>
    public const int BarWidth = 14;

    /// <summary>How high the bars of the largest column are together.</summary>
    public const int Tall = 340;

    /// <summary>From one column to the next, where there are many.</summary>
    public const int LeastPitch = 232;

    /// <summary>The room a bar keeps at least: two lines of words.</summary>
    public const int LeastRoom = 38;

    private const int MostPitch = 360;
    private const int UsualWidth = 880;
    private const int WordsWidth = 188;
    private const int Gap = 12;
    private const int LeastBar = 2;

    /// <summary>Lays a flow out.</summary>
    /// <param name="view">The flow.</param>
    /// <param name="isMirrored">Whether value flows from right to left, as pages of a language do that is read so.</param>
    public static SankeyDrawing Of(FlowView view, bool isMirrored = false)
    {
        ArgumentNullException.ThrowIfNull(view);
        var columns = view.Nodes.Select((node, place) => (node.Column, place)).GroupBy(pair => pair.Column, pair => pair.place).OrderBy(group => group.Key).ToList();
        var scale = new Scale(columns.Select(column => column.Sum(place => view.Nodes[place].Size)).DefaultIfEmpty().Max());
        var height = columns.Select(column => column.Sum(place => Room(scale.Of(view.Nodes[place].Size)) + Gap)).DefaultIfEmpty(Gap).Max();
        var pitch = Math.Clamp(UsualWidth / Math.Max(1, columns.Count - 1), LeastPitch, MostPitch);
        var width = (Math.Max(0, columns.Count - 1) * pitch) + BarWidth + WordsWidth;
        var bars = new SankeyBar[view.Nodes.Count];
        // From the middle outward: where a bar stands depends on bars that stand already.
        foreach (var (number, column) in columns.Index().OrderBy(pair => Math.Abs(pair.Item.Key)).ThenBy(pair => pair.Item.Key))
        {
            var y = (height - column.Sum(place => Room(scale.Of(view.Nodes[place].Size)) + Gap)) / 2;
            foreach (var place in column.OrderBy(place => view.Nodes[place].IsFolded).ThenBy(place => Middle(view, bars, place)).ThenBy(place => place))
            {
                var high = scale.Of(view.Nodes[place].Size);
                var x = number * pitch;
                bars[place] = new SankeyBar(isMirrored ? width - BarWidth - x : x, y + ((Room(high) + Gap - high) / 2), high);
                y += Room(high) + Gap;
            }
        }

        return new SankeyDrawing(width, height, bars, BandsOf(view, bars, scale, isMirrored));
    }

    private static int Room(int high) => Math.Max(LeastRoom, high);

    /// <summary>Where the partners of a bar stand that stand already, the larger ones counting more; the top for none.</summary>
    private static long Middle(FlowView view, SankeyBar[] bars, int place)
    {
        var (sum, weight) = (0L, 0L);
        foreach (var link in view.Links)
        {
            var other = link.From == place ? link.To : link.To == place ? link.From : -1;
            if (other >= 0 && bars[other].Height > 0)
            {
                var counts = 1 + (link.Sum >> 10); // keeps the product small; the order needs no more
                (sum, weight) = (sum + (bars[other].Middle * counts), weight + counts);
            }
        }

        return weight == 0 ? 0 : sum / weight;
    }

    private static SankeyBand[] BandsOf(FlowView view, SankeyBar[] bars, Scale scale, bool isMirrored)
    {
        var (left, right) = (new long[bars.Length], new long[bars.Length]);
        var (starts, ends) = (new int[view.Links.Count], new int[view.Links.Count]);
        foreach (var (at, link) in view.Links.Index().OrderBy(pair => bars[pair.Item.To].Middle).ThenBy(pair => pair.Index))
        {
            starts[at] = bars[link.From].Y + scale.Exact(left[link.From]);
            left[link.From] += link.Sum;
        }

        foreach (var (at, link) in view.Links.Index().OrderBy(pair => bars[pair.Item.From].Middle).ThenBy(pair => pair.Index))
        {
            ends[at] = bars[link.To].Y + scale.Exact(right[link.To]);
            right[link.To] += link.Sum;
        }

        return [.. view.Links.Select((link, at) =>
        {
            var (from, to, thick) = (bars[link.From], bars[link.To], Math.Max(1, scale.Exact(link.Sum)));
            return isMirrored
                ? new SankeyBand(from.X, starts[at] + (thick / 2), to.X + BarWidth, ends[at] + (thick / 2), thick)
                : new SankeyBand(from.X + BarWidth, starts[at] + (thick / 2), to.X, ends[at] + (thick / 2), thick);
        })];
    }

    private readonly record struct Scale(long Largest)
    {
        public int Exact(long sum) => Largest == 0 ? 0 : (int)((Int128)sum * Tall / Largest);

        public int Of(long sum) => Math.Max(LeastBar, Exact(sum));
    }
}

/// <summary>The bar of an account.</summary>
/// <param name="X">Its left edge.</param>
/// <param name="Y">Its top.</param>
/// <param name="Height">How high it is, from 1.</param>
public readonly record struct SankeyBar(int X, int Y, int Height)
{
    /// <summary>Half way down.</summary>
    public int Middle => Y + (Height / 2);
}

/// <summary>The band of what passed between two accounts: a curve along its middle.</summary>
/// <param name="FromX">Where it leaves the payer.</param>
/// <param name="FromY">Its middle there.</param>
/// <param name="ToX">Where it reaches the receiver.</param>
/// <param name="ToY">Its middle there.</param>
/// <param name="Thickness">How thick it is, from 1.</param>
public readonly record struct SankeyBand(int FromX, int FromY, int ToX, int ToY, int Thickness)
{
    /// <summary>The curve as a path of SVG: level at both ends.</summary>
    public string Path => FormattableString.Invariant($"M{FromX} {FromY}C{(FromX + ToX) / 2} {FromY} {(FromX + ToX) / 2} {ToY} {ToX} {ToY}");
}
