using System.Diagnostics;
using System.Text.Json;
using SevenHours.Analysis.Charts;
using SevenHours.Analysis.Formats;
using SevenHours.Analysis.Graphs;
using SevenHours.Testing;

namespace SevenHours.Bench;

/// <summary>Betweenness and key players of 5,000 nodes and 20,000 ties beside networkx and igraph, in one run on the same file.</summary>
internal static class Networks
{
    private const int Nodes = 5_000;
    private const int Ties = 20_000;

    public static void Run(string[] args)
    {
        var file = Path.Combine(Path.GetTempPath(), "sevenhours-bench.graphml");
        var chart = Chart(new Seeds(1));
        using (var text = File.CreateText(file))
        {
            GraphMl.Write(chart, text);
        }

        var graph = chart.ToGraph();
        Betweenness.Of(graph);
        var betweenness = Fastest(() => Betweenness.Of(graph));
        var both = Fastest(() =>
        {
            Betweenness.Of(graph);
            KeyPlayers.Of(graph, NetworkMeasures.UsualKeyPlayers);
        });
        Say.Line($"{Environment.ProcessorCount} processors, shared; {graph.Nodes} nodes, {graph.Edges} ties");
        Say.Line($"betweenness                     {betweenness,8:0.000} s   (fastest of 3)");
        Say.Line($"betweenness and 3 key players   {both,8:0.000} s   (fastest of 3)");

        using var others = Others(file, args.Contains("igraph") ? "igraph" : "networkx");
        var igraph = others.RootElement.GetProperty("igraph").GetDouble();
        Say.Line($"igraph {others.RootElement.GetProperty("igraph_version")}: betweenness      {igraph,8:0.000} s   we need {both / igraph:0.00} of it, key players included (bound 2)");
        if (others.RootElement.TryGetProperty("networkx", out var networkx))
        {
            Say.Line($"networkx {others.RootElement.GetProperty("networkx_version")}: betweenness     {networkx.GetDouble(),8:0.000} s   {networkx.GetDouble() / both:0.0} times ours, key players included (bound 20)");
        }

        var (mine, theirs) = (Betweenness.Of(graph), others.RootElement.GetProperty("betweenness").EnumerateArray().Select(value => value.GetDouble()));
        Say.Line($"largest difference from igraph  {mine.Zip(theirs, (a, b) => Math.Abs(a - b) / Math.Max(1, b)).Max(),8:0.0e0} of the figure");
    }

    private static LinkChart Chart(Seeds seeds)
    {
        var ties = new HashSet<(int, int)>();
        while (ties.Count < Ties)
        {
            var (a, b) = (seeds.Below(Nodes), seeds.Below(Nodes));
            if (a != b && !ties.Contains((b, a)))
            {
                ties.Add((a, b));
            }
        }

        return new LinkChart(
            Enumerable.Range(0, Nodes).Select(i => new Entity(string.Create(Say.Culture, $"n{i}"))),
            ties.Select(tie => new Tie(string.Create(Say.Culture, $"n{tie.Item1}"), string.Create(Say.Culture, $"n{tie.Item2}"))));
    }

    private static double Fastest(Action work) => Enumerable.Range(0, 3).Min(_ =>
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalSeconds;
    });

    private static JsonDocument Others(string file, string which)
    {
        var script = Repository.PathOf("bench/SevenHours.Bench/networks.py");
        using var python = Process.Start(new ProcessStartInfo("/usr/bin/python3", [script, file, which]) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("python3 does not start.");
        return JsonDocument.Parse(python.StandardOutput.ReadToEnd());
    }
}
