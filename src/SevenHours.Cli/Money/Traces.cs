using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using SevenHours.Analysis.Ledgers;
using SevenHours.Cli.Shared;

namespace SevenHours.Cli.Money;

/// <summary>Prints where the value of an account went.</summary>
internal static class Traces
{
    private const int Shown = 40;

    public static void Print(string folder, string source, TracingMethod method, bool json)
    {
        var book = Books.Read(folder);
        if (!book.Ledger.Places.TryGetValue(source, out var place))
        {
            throw new LedgerException($"There is no account '{source}' in {folder}.");
        }

        var watch = Stopwatch.StartNew();
        var trace = Tracing.Of(book.Ledger, place, method);
        var milliseconds = watch.Elapsed.TotalMilliseconds;
        if (json)
        {
            JsonOut.Print(new JsonObject
            {
                ["method"] = method.ToString().ToLowerInvariant(),
                ["source"] = source,
                ["entered"] = Money(trace.Entered),
                ["left_at_source"] = Money(trace.LeftAtSource),
                ["reached"] = trace.Holdings.Count,
                ["accounts"] = new JsonArray([.. trace.Holdings.Select(holding => new JsonObject
                {
                    ["id"] = book.Accounts[holding.Account].Id, ["tainted"] = Money(holding.Tainted), ["received"] = Money(holding.Received),
                })]),
                ["milliseconds"] = Math.Round(milliseconds, 1),
            });
            return;
        }

        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"EXERCISE. {method}: {Money(trace.Entered)} {book.Currency} entered {source}; {trace.Holdings.Count} accounts reached, {Money(trace.LeftAtSource)} still there."));
        foreach (var holding in trace.Holdings.OrderByDescending(holding => holding.Tainted).Take(Shown))
        {
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Money(holding.Tainted),16}  {book.Accounts[holding.Account].Id}  {book.Accounts[holding.Account].Kind}"));
        }
    }

    private static decimal Money(long hundredths) => hundredths / 100m;
}
