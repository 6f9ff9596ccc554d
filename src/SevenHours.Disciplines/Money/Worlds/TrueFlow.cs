using SevenHours.Analysis.Ledgers;

namespace SevenHours.Disciplines.Money.Worlds;

/// <summary>Where the proceeds go: day by day from the tills, along a route, hop by hop.</summary>
/// <remarks>Practice model, section D: each hop takes half a day to three days and costs 1 to 6 %; deposits stay below the threshold of reporting.</remarks>
internal sealed class TrueFlow(MoneyWorldSpec spec, Cast cast, BookMaker books)
{
    private const int Day = 86_400;
    private const int CheapestHop = 1;
    private const int DearestHop = 6;

    private readonly Dice dice = new(spec.Seed, 1);
    private readonly FormFigures figures = FormFigures.Of(spec.Form);
    private readonly List<FlowLine> lines = [];
    private int addresses;

    /// <summary>All its lines, in the order of time.</summary>
    public IReadOnlyList<FlowLine> Make()
    {
        for (var day = 0; day < spec.Days; day++)
        {
            foreach (var source in cast.Sources)
            {
                Takings(((long)day * Day) + dice.Between(Day / 2, Day - 1), source);
            }
        }

        lines.Sort((a, b) => a.Time != b.Time ? a.Time.CompareTo(b.Time) : a.Order.CompareTo(b.Order));
        return lines;
    }

    /// <summary>A day's takings at one place.</summary>
    private void Takings(long time, int source)
    {
        var revenue = 0L;
        for (var victim = 0; victim < Math.Max(1, spec.Victims / spec.Sources); victim++)
        {
            revenue += dice.Between(figures.LowRate, figures.HighRate);
        }

        var costs = revenue * figures.CostPercent / 100;
        Add(time, books.Outside, source, revenue, revenue, Channel.Cash);
        Add(time + 3_600, source, dice.Of(cast.Shops), costs, 0, Channel.Cash);
        Send(PickRoute(), Later(time), source, revenue - costs);
    }

    private Route PickRoute()
    {
        var part = dice.Below(figures.Routes.Sum(route => route.Parts));
        foreach (var (route, parts) in figures.Routes)
        {
            if ((part -= parts) < 0)
            {
                return route;
            }
        }

        return Route.Cash;
    }

    private void Send(Route route, long time, int source, long amount)
    {
        switch (route)
        {
            case Route.Cash:
                Along(time, amount, source, (dice.Of(cast.Couriers), Channel.Cash), (cast.Safe, Channel.Cash));
                break;
            case Route.Remittance:
                Along(
                    time, amount, source, (dice.Of(cast.Couriers), Channel.Cash), (dice.Of(cast.Agents), Channel.Remittance),
                    (dice.Of(cast.Relatives), Channel.Remittance), (cast.Head, Channel.Bank));
                break;
            case Route.Hawala:
                var broker = dice.Below(cast.Brokers.Length);
                Along(
                    time, amount, source, (cast.Brokers[broker], Channel.Cash), (cast.Brokers[(broker + 1) % cast.Brokers.Length], Channel.Hawala),
                    (cast.SafeAbroad, Channel.Cash));
                break;
            case Route.Companies:
                Structured(time, amount, source);
                break;
            case Route.Goods:
                Along(time, amount, source, (cast.Nominee, Channel.Cash), (dice.Of(cast.Goods), Channel.Goods));
                break;
            default:
                Coins(time, amount, source);
                break;
        }
    }

    /// <summary>In deposits below the threshold to mules, from them to a company, abroad, and home.</summary>
    private void Structured(long time, long amount, int source)
    {
        var most = spec.ReportingThreshold * 100L * 9 / 10;
        for (var left = amount; left > 0;)
        {
            var deposit = Math.Min(left, most - dice.Below(50_000));
            Along(
                time, deposit, source, (dice.Of(cast.Mules), Channel.Cash), (dice.Of(cast.Companies), Channel.Bank), (dice.Of(cast.Abroad), Channel.Bank),
                (cast.Head, Channel.Bank));
            left -= deposit;
        }
    }

    /// <summary>By cash to an exchange that asks for no names, into a fresh address, through a mixer, peeled off to an exchange that does, home.</summary>
    private void Coins(long time, long amount, int source)
    {
        var (exchange, wallet) = (cast.Exchanges[0], 0);
        var (first, sent) = (Address(wallet), Spent(amount));
        Add(time, source, exchange, amount, sent, Channel.Cash);
        Add(time = Later(time), exchange, first, sent, sent, Channel.Crypto);
        if (spec.HasMixers)
        {
            var mixed = Address(wallet);
            Add(time = Later(time), first, mixed, sent, sent, Channel.Crypto, isMixed: true);
            first = mixed;
        }

        Peel(Later(time), first, sent);
    }

    /// <summary>Small exits, the rest to a new address, until little is left.</summary>
    private void Peel(long time, int address, long amount)
    {
        var step = Math.Max(1, amount / dice.Between(6, 12));
        while (amount > 0)
        {
            var exit = Math.Min(amount, step + dice.Below((int)Math.Min(step, 100_000) + 1));
            var onward = Spent(exit);
            var exchange = cast.Exchanges[1];
            Add(time, address, exchange, exit, onward, Channel.Crypto);
            Add(Later(time), exchange, cast.Head, onward, 0, Channel.Bank);
            if ((amount -= exit) > 0)
            {
                var change = Address(0);
                Add(time, address, change, amount, amount, Channel.Crypto, isNew: false);
                (address, time) = (change, time + dice.Between(600, 7_200));
            }
        }
    }

    /// <summary>Hop by hop along a path; each but the last keeps its fee.</summary>
    private void Along(long time, long amount, int from, params ReadOnlySpan<(int To, Channel Channel)> path)
    {
        for (var i = 0; i < path.Length && amount > 0; i++)
        {
            var onward = i + 1 < path.Length ? Spent(amount) : 0;
            Add(time, from, path[i].To, amount, onward, path[i].Channel);
            (from, amount, time) = (path[i].To, onward, Later(time));
        }
    }

    private void Add(long time, int from, int to, long amount, long onward, Channel channel, bool isNew = true, bool isMixed = false) =>
        lines.Add(new FlowLine(time, lines.Count, from, to, amount, onward, channel, isNew, isMixed));

    private int Address(int wallet) => books.Open(Numbers.Address(++addresses), "address", "", "chain", wallet);

    private long Later(long time) => time + dice.Between(Day / 2, 3 * Day);

    private long Spent(long amount) => amount - (amount * dice.Between(CheapestHop, DearestHop) / 100);
}
