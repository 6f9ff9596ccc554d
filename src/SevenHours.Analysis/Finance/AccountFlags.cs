using SevenHours.Analysis.Ledgers;

namespace SevenHours.Analysis.Finance;

/// <summary>The flags of one account.</summary>
internal sealed class AccountFlags(MoneyBook book, FlagFigures figures, int account, List<int> incoming, List<int> outgoing)
{
    private readonly List<RedFlag> found = [];

    public IReadOnlyList<RedFlag> All()
    {
        Structured();
        PassedThrough();
        Funnel();
        RoundByNight();
        ManyWages();
        return found;
    }

    private void Structured()
    {
        var pieces = incoming.Where(line => book.Channels[line] == Channel.Cash && Amount(line) < figures.Threshold).ToList();
        var shown = new SortedSet<int>();
        var (first, sum) = (0, 0L);
        for (var last = 0; last < pieces.Count; last++)
        {
            sum += Amount(pieces[last]);
            for (; Time(pieces[last]) - Time(pieces[first]) > figures.StructuredWithin; first++)
            {
                sum -= Amount(pieces[first]);
            }

            if (last - first + 1 >= figures.StructuredPieces && sum >= figures.Threshold)
            {
                shown.UnionWith(pieces[first..(last + 1)]);
            }
        }

        Flag(RedFlagKind.Structured, shown);
    }

    private void PassedThrough()
    {
        var (shown, next, end, left) = (new List<int>(), 0, 0, 0L);
        foreach (var line in incoming)
        {
            // What leaves is counted from what comes in until the days are over; lines already passed drop out of the sum.
            for (; end < outgoing.Count && Time(outgoing[end]) <= Time(line) + figures.PassedWithin; end++)
            {
                left += Amount(outgoing[end]);
            }

            for (; next < end && Time(outgoing[next]) < Time(line); next++)
            {
                left -= Amount(outgoing[next]);
            }

            if (left * 100 >= Amount(line) * figures.PassedPercent)
            {
                shown.Add(line);
            }
        }

        if (shown.Count >= figures.PassedTimes && Sum(shown) * 100 >= Sum(incoming) * figures.PassedPercent && Sum(outgoing) * 100 >= Sum(incoming) * figures.PassedPercent)
        {
            Flag(RedFlagKind.PassedThrough, shown);
        }
    }

    private void Funnel()
    {
        if (outgoing.Count == 0 || incoming.Select(line => book.Ledger.Transfers[line].From).Distinct().Take(figures.FunnelPayers).Count() < figures.FunnelPayers)
        {
            return;
        }

        var largest = outgoing.GroupBy(line => book.Ledger.Transfers[line].To).OrderByDescending(group => Sum(group)).ThenBy(group => group.Key).Take(2).SelectMany(group => group).ToList();
        if (Sum(largest) * 100 >= Sum(outgoing) * figures.FunnelPercent && Sum(outgoing) * 100 >= Sum(incoming) * figures.FunnelPercent)
        {
            Flag(RedFlagKind.Funnel, largest);
        }
    }

    private void RoundByNight()
    {
        var shown = incoming.Where(line => book.Channels[line] == Channel.Cash && Amount(line) % figures.RoundTo == 0 && IsNight(Time(line))).ToList();
        if (shown.Count >= figures.RoundTimes)
        {
            Flag(RedFlagKind.RoundByNight, shown);
        }
    }

    private void ManyWages() => Flag(RedFlagKind.ManyWages, incoming
        .Where(line => book.Channels[line] == Channel.Bank)
        .GroupBy(line => (book.Ledger.Transfers[line].From, Date: Math.DivRem(Time(line) - figures.Midnight, FlagFigures.Day).Quotient))
        .Where(group => group.Select(line => book.Ids[line]).Distinct().Count() >= figures.WagesOnOneDay)
        .SelectMany(group => group));

    private void Flag(RedFlagKind kind, IEnumerable<int> lines)
    {
        if (lines.OrderBy(Time).ThenBy(line => line).ToList() is { Count: > 0 } shown)
        {
            found.Add(new RedFlag(kind, account, Sum(shown), shown));
        }
    }

    private bool IsNight(long time) => (((time - figures.Midnight) % FlagFigures.Day) + FlagFigures.Day) % FlagFigures.Day < figures.NightUntil;

    private long Sum(IEnumerable<int> lines) => lines.Sum(Amount);

    private long Amount(int line) => book.Ledger.Transfers[line].Amount;

    private long Time(int line) => book.Ledger.Transfers[line].Time;
}
