using SevenHours.Analysis.Ledgers;

namespace SevenHours.Disciplines.Money.Worlds;

/// <summary>Lawful shops and farms that pay their takings in as cash, day by day and each time below the threshold: they look like structuring, and are not.</summary>
/// <remarks>They have accounts and dice of their own and pay only out of what they took, so that no other line of the books is touched by them.</remarks>
internal sealed class CashTrades
{
    private const int Purpose = 12;
    private const int Day = 86_400;
    private const int Hour = 3_600;
    private const int LinesForEach = 1_000;
    private const int Least = 2;
    private const int Most = 12;

    private readonly MoneyWorldSpec spec;
    private readonly Dice dice;
    private readonly IReadOnlyDictionary<MoneyRole, IReadOnlyList<int>> roles;
    private readonly int outside;
    private readonly List<CashLine> lines = [];

    private CashTrades(MoneyWorldSpec spec, int outside, IReadOnlyDictionary<MoneyRole, IReadOnlyList<int>> roles) =>
        (this.spec, this.outside, this.roles, dice) = (spec, outside, roles, new Dice(spec.Seed, Purpose));

    /// <summary>How many there are in a world: one for each thousand lines, from two to twelve.</summary>
    public static int CountIn(MoneyWorldSpec spec) => Math.Clamp(spec.Lines / LinesForEach, Least, Most);

    /// <summary>Whether a trade is a farm that sells at markets; every third is.</summary>
    public static bool IsFarm(int trade) => trade % 3 == 2;

    /// <summary>All their lines. Times are seconds since the books begin.</summary>
    /// <param name="spec">The world.</param>
    /// <param name="outside">The place of what is not in the books: customers pay from there.</param>
    /// <param name="roles">Who else is in the books.</param>
    /// <param name="accounts">The places of the trades' accounts.</param>
    public static IReadOnlyList<CashLine> Of(MoneyWorldSpec spec, int outside, IReadOnlyDictionary<MoneyRole, IReadOnlyList<int>> roles, IReadOnlyList<int> accounts)
    {
        var trades = new CashTrades(spec, outside, roles);
        for (var trade = 0; trade < accounts.Count; trade++)
        {
            trades.Trade(accounts[trade], IsFarm(trade));
        }

        return trades.lines;
    }

    private void Trade(int account, bool isFarm)
    {
        var closed = dice.Below(7);
        for (var week = 0; week * 7 < spec.Days; week++)
        {
            var taken = isFarm ? Markets(account, week) : Takings(account, week, closed);
            Spend(account, week, taken);
        }
    }

    // A shop pays in every evening but one.
    private long Takings(int account, int week, int closed)
    {
        var taken = 0L;
        for (var day = 0; day < 7; day++)
        {
            taken += day == closed ? 0 : PayIn(account, week, day, dice.Between(130_000, 360_000));
        }

        return taken;
    }

    // A farm sells on three market days, and not in every week of the year.
    private long Markets(int account, int week)
    {
        if (dice.Within(30))
        {
            return 0;
        }

        var taken = 0L;
        foreach (var day in new[] { 1, 3, 5 })
        {
            taken += PayIn(account, week, day, dice.Between(320_000, 780_000));
        }

        return taken;
    }

    private long PayIn(int account, int week, int day, long amount)
    {
        var below = Math.Max(1, Math.Min(amount, (spec.ReportingThreshold * 100L) - 100));
        lines.Add(new CashLine((((week * 7L) + day) * Day) + (5 * Hour) + dice.Between(0, 2 * Hour), outside, account, below, Channel.Cash));
        return below;
    }

    // What sells has to be bought, and who stands behind the counter is paid: the rest is what they live on.
    private void Spend(int account, int week, long taken)
    {
        var end = (week + 1) * 7L * Day;
        for (var supplier = 0; supplier < 2 && taken > 0; supplier++)
        {
            lines.Add(new CashLine(end + (supplier * Hour), account, dice.Of(roles[MoneyRole.Shop]), Math.Max(1, taken * dice.Between(22, 30) / 100), Channel.Bank));
        }

        if (taken > 0 && week % 4 == 3)
        {
            lines.Add(new CashLine(end + (3 * Hour), account, dice.Of(roles[MoneyRole.Innocent]), Math.Max(1, taken / 5), Channel.Bank));
        }
    }
}

/// <summary>A line of a trade.</summary>
/// <param name="Time">When, in seconds since the books begin.</param>
/// <param name="From">Who pays.</param>
/// <param name="To">Who receives.</param>
/// <param name="Amount">How much.</param>
/// <param name="Channel">How.</param>
internal readonly record struct CashLine(long Time, int From, int To, long Amount, Channel Channel);
