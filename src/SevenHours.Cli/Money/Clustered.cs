using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using SevenHours.Analysis.Coins;
using SevenHours.Analysis.Ledgers;
using SevenHours.Cli.Shared;

namespace SevenHours.Cli.Money;

/// <summary>Prints how the addresses of a coin cluster, and how right that is where the truth is known.</summary>
internal static class Clustered
{
    public static void Print(string folder, bool change, bool throughMixers, bool json)
    {
        var book = Books.Read(folder);
        var chain = BookChains.Of(book);
        var heuristics = ClusterHeuristics.CommonInput | (change ? ClusterHeuristics.Change : 0) | (throughMixers ? 0 : ClusterHeuristics.SkipCoinJoins);
        var watch = Stopwatch.StartNew();
        var clusters = Clustering.Of(chain, heuristics);
        var milliseconds = watch.Elapsed.TotalMilliseconds;
        var addresses = Enumerable.Range(0, book.Accounts.Count).Where(i => book.Accounts[i].Kind == "address").ToList();
        var sizes = addresses.GroupBy(clusters.Of).Select(group => group.Count()).Order().ToList();
        var truth = Owners(book, folder) is { } owners ? ClusterQuality.Of(clusters, owners) : (ClusterQuality?)null;
        if (json)
        {
            JsonOut.Print(new JsonObject
            {
                ["addresses"] = addresses.Count,
                ["transactions"] = chain.Transactions,
                ["clusters"] = sizes.Count,
                ["largest"] = sizes.LastOrDefault(),
                ["peelChains"] = PeelChains.Find(chain).Count,
                ["precision"] = truth?.Precision,
                ["recall"] = truth?.Recall,
                ["milliseconds"] = Math.Round(milliseconds, 1),
            });
            return;
        }

        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"EXERCISE. {addresses.Count} addresses in {sizes.Count} clusters, the largest of {sizes.LastOrDefault()}; {PeelChains.Find(chain).Count} peel chains."));
        if (truth is { } known)
        {
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Against the truth: precision {known.Precision:0.000}, recall {known.Recall:0.000} of pairs."));
        }
    }

    private static int[]? Owners(MoneyBook book, string folder)
    {
        var file = Path.Combine(folder, "truth.json");
        if (!File.Exists(file) || JsonNode.Parse(File.ReadAllText(file))?["wallets"] is not JsonObject wallets)
        {
            return null;
        }

        return [.. book.Accounts.Select(account => wallets.TryGetPropertyValue(account.Id, out var owner) ? owner!.GetValue<int>() : -1)];
    }
}
