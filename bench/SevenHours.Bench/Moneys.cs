using System.Diagnostics;
using System.Text.Json;
using SevenHours.Analysis.Coins;
using SevenHours.Analysis.Ledgers;
using SevenHours.Disciplines.Money.Worlds;
using SevenHours.Testing;

namespace SevenHours.Bench;

/// <summary>A million transactions made and traced, beside networkx on the same question over the same lines in one run; a chain of a million addresses clustered.</summary>
internal static class Moneys
{
    private const int Lines = 1_000_000;
    private const int Addresses = 1_000_000;

    public static void Run()
    {
        Say.Line($"{Environment.ProcessorCount} processors, shared");
        var world = MoneyWorld.Make(new MoneyWorldSpec { Lines = Lines });
        var book = world.Book;
        Say.Line($"made {book.Ledger.Transfers.Length} lines            {Fastest(() => MoneyWorld.Make(new MoneyWorldSpec { Lines = Lines, Seed = 2 })),8:0.000} s   (fastest of 3, bound 5)");
        var source = world.Sources[0];
        foreach (var method in Enum.GetValues<TracingMethod>())
        {
            var trace = Tracing.Of(book.Ledger, source, method);
            Say.Line($"{method,-8} reached {trace.Holdings.Count,6}          {Fastest(() => Tracing.Of(book.Ledger, source, method)),8:0.000} s   (fastest of 3, bound 0.2)");
        }

        var poison = Fastest(() => Tracing.Of(book.Ledger, source, TracingMethod.Poison));
        var folder = Directory.CreateTempSubdirectory("sevenhours-money");
        try
        {
            var file = Path.Combine(folder.FullName, "transactions.csv");
            using (var stream = File.Create(file))
            {
                BookFiles.WriteLines(book, stream);
            }

            using var others = Others(file, book.Accounts[source].Id);
            var networkx = others.RootElement.GetProperty("seconds").GetDouble();
            Say.Line($"networkx {others.RootElement.GetProperty("version")}: {others.RootElement.GetProperty("reached"),6} reached later    {networkx,8:0.000} s   {networkx / poison:0} times poison (bound 20)");
            var descendants = others.RootElement.GetProperty("descendants").GetDouble();
            Say.Line($"networkx descendants, time ignored     {descendants,8:0.000} s   {descendants / poison:0} times poison");
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        var chain = Chain(new Seeds(1));
        Clusters? clusters = null;
        var seconds = Fastest(() => clusters = Clustering.Of(chain));
        Say.Line($"clustered {chain.Addresses} addresses of {chain.Transactions} transactions into {clusters!.Count} {seconds,8:0.000} s   (fastest of 3, bound 3)");
        Qualities();
    }

    /// <summary>How right clusters are against the truth, with and without mixers, whether or not coin-joins are known for what they are.</summary>
    private static void Qualities()
    {
        foreach (var (mixers, heuristics) in new[] { false, true }.SelectMany(_ => Sets, (mixers, set) => (mixers, set)))
        {
            var all = Enumerable.Range(1, 10).Select(seed =>
            {
                var world = MoneyWorld.Make(new MoneyWorldSpec { Lines = 100_000, Seed = (ulong)seed, HasMixers = mixers });
                return ClusterQuality.Of(Clustering.Of(BookChains.Of(world.Book), heuristics), [.. world.Owners]);
            }).ToList();
            Say.Line($"{(mixers ? "mixers   " : "no mixers")} {heuristics,-38} precision {all.Average(q => q.Precision):0.000}  recall {all.Average(q => q.Recall):0.000}   (10 seeds)");
        }
    }

    private static readonly ClusterHeuristics[] Sets =
    [
        ClusterHeuristics.CommonInput | ClusterHeuristics.SkipCoinJoins,
        ClusterHeuristics.CommonInput,
        ClusterHeuristics.CommonInput | ClusterHeuristics.Change | ClusterHeuristics.SkipCoinJoins,
        ClusterHeuristics.CommonInput | ClusterHeuristics.Change,
    ];

    private static CoinChain Chain(Seeds seeds) => new(Addresses, Enumerable.Range(0, Addresses / 2).Select(i => (
        (IReadOnlyList<int>)[.. Enumerable.Range(0, 1 + seeds.Below(3)).Select(_ => seeds.Below(Addresses))],
        (IReadOnlyList<(int Address, long Amount)>)[(seeds.Below(Addresses), 1L + seeds.Below(1_000_000)), (seeds.Below(Addresses), 1L + seeds.Below(1_000_000))])));

    private static double Fastest(Action work) => Enumerable.Range(0, 3).Min(_ =>
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalSeconds;
    });

    private static JsonDocument Others(string file, string source)
    {
        using var python = Process.Start(new ProcessStartInfo("/usr/bin/python3", [Repository.PathOf("bench/SevenHours.Bench/moneys.py"), file, source]) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("python3 does not start.");
        return JsonDocument.Parse(python.StandardOutput.ReadToEnd());
    }
}
