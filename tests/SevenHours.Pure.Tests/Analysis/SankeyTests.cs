using SevenHours.Analysis.Finance;
using SevenHours.Analysis.Ledgers;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Analysis;

/// <summary>A flow laid out as bars and bands.</summary>
public sealed class SankeyTests
{
    [Fact]
    public void Nothing_overlaps_and_nothing_stands_outside() => Seeds.ForAll(300, seeds =>
    {
        var (view, drawing) = Any(seeds);
        foreach (var column in view.Nodes.Zip(drawing.Bars).GroupBy(pair => pair.First.Column))
        {
            var bars = column.Select(pair => pair.Second).OrderBy(bar => bar.Y).ToList();
            bars.Select(bar => bar.X).Distinct().Count().ShouldBe(1);
            bars.Zip(bars.Skip(1)).ShouldAllBe(pair => pair.Second.Middle - pair.First.Middle >= SankeyDrawing.LeastRoom && pair.First.Y + pair.First.Height < pair.Second.Y);
        }

        drawing.Bars.ShouldAllBe(bar => bar.X >= 0 && bar.X + SankeyDrawing.BarWidth <= drawing.Width && bar.Y >= 0 && bar.Y + bar.Height <= drawing.Height);
    });

    [Fact]
    public void Heights_are_in_proportion_to_sums() => Seeds.ForAll(200, seeds =>
    {
        var (view, drawing) = Any(seeds);
        var largest = view.Nodes.GroupBy(node => node.Column).Max(column => column.Sum(node => node.Size));
        foreach (var (node, bar) in view.Nodes.Zip(drawing.Bars))
        {
            bar.Height.ShouldBe(largest == 0 ? 2 : (int)Math.Max(2, node.Size * SankeyDrawing.Tall / largest));
        }

        foreach (var (link, band) in view.Links.Zip(drawing.Bands))
        {
            band.Thickness.ShouldBe((int)Math.Max(1, link.Sum * SankeyDrawing.Tall / largest));
        }
    });

    [Fact]
    public void A_band_begins_at_its_payer_and_ends_at_its_receiver() => Seeds.ForAll(200, seeds =>
    {
        var (view, drawing) = Any(seeds);
        foreach (var (link, band) in view.Links.Zip(drawing.Bands))
        {
            var (from, to) = (drawing.Bars[link.From], drawing.Bars[link.To]);
            (band.FromX, band.ToX).ShouldBe((from.X + SankeyDrawing.BarWidth, to.X));
            band.FromY.ShouldBeInRange(from.Y, from.Y + from.Height);
            band.ToY.ShouldBeInRange(to.Y, to.Y + to.Height);
        }
    });

    [Fact]
    public void Read_from_the_right_it_is_the_same_picture_in_a_mirror() => Seeds.ForAll(100, seeds =>
    {
        var (view, drawing) = Any(seeds);
        var mirrored = SankeyDrawing.Of(view, isMirrored: true);
        mirrored.Bars.ShouldBe(drawing.Bars.Select(bar => bar with { X = drawing.Width - SankeyDrawing.BarWidth - bar.X }));
        mirrored.Bands.ShouldBe(drawing.Bands.Select(band => band with { FromX = drawing.Width - band.FromX, ToX = drawing.Width - band.ToX }));
    });

    [Fact]
    public void Ties_are_curved_and_level_at_their_ends() => new SankeyBand(14, 20, 214, 90, 4).Path.ShouldBe("M14 20C114 20 114 90 214 90");

    [Fact]
    public void Partners_stand_in_the_order_of_those_they_deal_with()
    {
        // 0 pays 1 and 2; the larger of the last column is paid by the smaller of the middle one and stands below.
        var book = Books.Of(5, (1, 0, 1, 100, Channel.Bank), (2, 0, 2, 40, Channel.Bank), (3, 1, 3, 10, Channel.Bank), (4, 2, 4, 40, Channel.Bank));
        var view = Flows.Of(book, new FlowQuestion(0));
        var bars = view.Nodes.Zip(SankeyDrawing.Of(view).Bars).ToDictionary(pair => pair.First.Accounts.Single(), pair => pair.Second);
        bars[3].Y.ShouldBeLessThan(bars[4].Y);
    }

    [Fact]
    public void A_column_that_is_open_folds_nothing()
    {
        var book = Books.Of(7, [.. Enumerable.Range(1, 6).Select(to => ((long)to, 0, to, (long)to, Channel.Bank))]);
        Flows.Of(book, new FlowQuestion(0) { Most = 2 }).Nodes.Count(node => node.IsFolded).ShouldBe(1);
        Flows.Of(book, new FlowQuestion(0) { Most = 2, Open = [1] }).Nodes.Count(node => node.IsFolded).ShouldBe(0);
    }

    private static (FlowView View, SankeyDrawing Drawing) Any(Seeds seeds)
    {
        var book = Books.Any(seeds);
        var view = Flows.Of(book, new FlowQuestion(seeds.Below(book.Accounts.Count)) { Steps = 1 + seeds.Below(3), Most = 1 + seeds.Below(5) });
        return (view, SankeyDrawing.Of(view));
    }
}
