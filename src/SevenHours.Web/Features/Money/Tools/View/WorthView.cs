using System.Globalization;
using Microsoft.AspNetCore.Http;
using SevenHours.Analysis.Finance;

namespace SevenHours.Web.Features.Money.Tools.View;

/// <summary>The net worth of a name, span by span, with what it was reckoned from. All of it stands in the address.</summary>
public sealed class WorthView
{
    /// <summary>How many goods can be named.</summary>
    public const int MostGoods = 4;

    private const int MostPayers = 30;

    private WorthView(MoneySight sight, IQueryCollection query)
    {
        Names = [.. Enumerable.Range(0, sight.Book.Accounts.Count).Where(account => sight.Book.Accounts[account].Holder.Length > 0).Select(sight.Name).Distinct().Order(StringComparer.Ordinal)];
        Name = query["name"].ToString().Trim();
        var (chosen, lawful) = (Places(sight, query["own"]), Places(sight, query["lawful"]));
        Own = chosen.Count > 0 ? chosen : Name.Length == 0 ? [] : [.. Enumerable.Range(0, sight.Book.Accounts.Count).Where(account => sight.Book.Accounts[account].Holder.Length > 0 && sight.Name(account) == Name)];
        Lawful = lawful;
        Offered = [.. Own.Concat(sight.Held).Concat(chosen).Distinct().Order()];
        ByYear = query["by"] == "year";
        Goods = [.. Enumerable.Range(1, MostGoods).Select(i => new NamedGood(query[$"good{i}"].ToString(), query[$"worth{i}"].ToString(), query[$"bought{i}"].ToString(), query[$"paid{i}"] == "on"))];
        var times = sight.Book.Ledger.ByTime;
        From = sight.Dates.Seconds(query["from"]) ?? (times.Length == 0 ? 0 : sight.Book.Ledger.Transfers[times[0]].Time);
        Until = sight.Dates.Seconds(query["until"]) ?? sight.Now;
        Payers = PayersOf(sight);
        if (Own.Count > 0 && From < Until)
        {
            Rows = [.. Spans(sight.Dates.Begins).Select(span => (span.From, span.Until, Reckon(sight, span.From, span.Until)))];
            Whole = Reckon(sight, From, Until);
        }
    }

    /// <summary>In whose names accounts are, as far as papers say.</summary>
    public IReadOnlyList<string> Names { get; }

    public string Name { get; }

    /// <summary>The accounts held to be theirs.</summary>
    public IReadOnlyList<int> Own { get; }

    /// <summary>Accounts that can be held to be theirs.</summary>
    public IReadOnlyList<int> Offered { get; }

    /// <summary>Who pays into them, and how much, the largest first.</summary>
    public IReadOnlyList<(int Account, long Sum)> Payers { get; }

    /// <summary>Those held for lawful.</summary>
    public IReadOnlyList<int> Lawful { get; }

    public IReadOnlyList<NamedGood> Goods { get; }

    public long From { get; }

    public long Until { get; }

    public bool ByYear { get; }

    /// <summary>Month by month or year by year.</summary>
    public IReadOnlyList<(long From, long Until, NetWorth Worth)> Rows { get; } = [];

    /// <summary>The whole time; null while nothing is chosen.</summary>
    public NetWorth? Whole { get; }

    public static WorthView Of(MoneySight sight, IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(sight);
        ArgumentNullException.ThrowIfNull(query);
        return new WorthView(sight, query);
    }

    private static IReadOnlyList<int> Places(MoneySight sight, IEnumerable<string?> numbers) => [.. numbers.Select(sight.PlaceOf).Where(place => place >= 0).Distinct()];

    private NetWorth Reckon(MoneySight sight, long from, long until) => NetWorth.Of(sight.Book, new NetWorthQuestion(Own.ToHashSet(), from, until)
    {
        LawfulPayers = Lawful.ToHashSet(),
        Goods = [.. Goods.Select(good => good.ToOwned(sight.Dates)).OfType<OwnedGood>()],
    });

    private (int, long)[] PayersOf(MoneySight sight)
    {
        var (own, sums) = (Own.ToHashSet(), new Dictionary<int, long>());
        foreach (ref readonly var line in sight.Book.Ledger.Transfers)
        {
            if (own.Contains(line.To) && !own.Contains(line.From))
                sums[line.From] = sums.GetValueOrDefault(line.From) + line.Amount;
        }

        return [.. sums.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostPayers).Select(pair => (pair.Key, pair.Value))];
    }

    // Months and years of the calendar of the case, cut off at both ends.
    private IEnumerable<(long From, long Until)> Spans(DateTime begins)
    {
        var first = begins.AddSeconds(From);
        for (var month = new DateTime(first.Year, ByYear ? 1 : first.Month, 1, 0, 0, 0, DateTimeKind.Unspecified); Seconds(month) < Until; month = Next(month))
            yield return (Math.Max(From, Seconds(month)), Math.Min(Until, Seconds(Next(month))));

        long Seconds(DateTime at) => (at - begins).Ticks / TimeSpan.TicksPerSecond;

        DateTime Next(DateTime at) => ByYear ? at.AddYears(1) : at.AddMonths(1);
    }
}

/// <summary>A thing of value as it was typed.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Worth">What it cost, in whole units.</param>
/// <param name="Bought">When it was bought.</param>
/// <param name="IsPaid">Whether its price stands among the payments of the accounts.</param>
public sealed record NamedGood(string Name, string Worth, string Bought, bool IsPaid)
{
    internal OwnedGood? ToOwned(Calls.View.CallDates dates) =>
        long.TryParse(Worth, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var worth) && worth is > 0 and < 1_000_000_000_000 && dates.Seconds(Bought) is { } bought
            ? new OwnedGood(worth * 100, bought, IsPaid)
            : null;
}
