using System.Globalization;
using SevenHours.Analysis.Ledgers;

namespace SevenHours.Disciplines.Money.Worlds;

/// <summary>Makes the books of a case from a world: names, numbers, what an author wrote, and what was there before.</summary>
internal sealed class CaseBookMaker
{
    private const string UsualBank = "bank_xa";

    private readonly CaseMoneySpec spec;
    private readonly MoneyWorld world;
    private readonly CaseNumbers numbers;
    private readonly HolderNames names;
    private readonly List<BookAccount> accounts = [];
    private readonly List<int> owners;
    private readonly List<CaseLine> lines = [];
    private readonly int[] cast;
    private IReadOnlyList<RoadStep> roads = [];
    private int transactions;

    public CaseBookMaker(CaseMoneySpec spec)
    {
        (this.spec, numbers, names) = (spec, new CaseNumbers(spec.World.Seed), new HolderNames(spec.World.Seed));
        world = MoneyWorld.Make(spec.World);
        owners = [.. world.Owners];
        cast = new int[spec.Cast.Count];
    }

    public CaseBook Make()
    {
        Name();
        roads = new RoadMaker(numbers, world.Outside, cast, world.Roles[MoneyRole.Exchange][1], OpenStop, place => accounts[place]).Make(spec.Roads);
        var trades = OpenTrades();
        Copy();
        foreach (var (place, payment) in spec.Payments.Index())
        {
            Write(place, payment);
        }

        foreach (var (time, from, to, amount, channel) in CashTrades.Of(spec.World, world.Outside, world.Roles, trades))
        {
            lines.Add(new CaseLine(spec.Begins + time, lines.Count, from, to, amount, channel, ++transactions, false, -1));
        }

        Fund();
        var sorted = lines.Order().ToArray();
        var isFlow = new bool[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            isFlow[i] = sorted[i].IsFlow;
        }

        return new CaseBook(ToBook(sorted), world.Outside, owners, world.Roles)
        {
            Cast = cast,
            IsFlow = isFlow,
            Payments = [.. sorted.Select(line => line.Payment)],
            Roads = roads,
            CashTrades = trades,
            Held = Balances().Held,
            Ends = (world.Sources, world.Beneficiaries),
        };
    }

    private void Name()
    {
        foreach (var (place, account) in world.Book.Accounts.Index())
        {
            var number = account.Kind == "address" ? numbers.Address(place) : IsBank(account.KeptBy) ? numbers.Iban(place, account.KeptBy) : account.Id;
            accounts.Add(account with { Id = number, Holder = names.Of(account.Holder) });
        }

        foreach (var (index, one) in spec.Cast.Index())
        {
            cast[index] = world.Roles[one.Role].ElementAtOrDefault(one.Number - 1) is > 0 and var place ? place : Open(one.Role);
            var account = accounts[cast[index]];
            var keeper = one.KeptBy.Length > 0 ? one.KeptBy : account.KeptBy;
            accounts[cast[index]] = account with
            {
                Id = one.Account.Length > 0 ? one.Account : IsBank(keeper) ? numbers.Iban(cast[index], keeper) : account.Id,
                Holder = one.Holder.Length > 0 ? one.Holder : account.Holder,
                KeptBy = keeper,
            };
        }
    }

    // Whoever has no place in the world: an account of its own, or an address that the seed brought no coins to.
    private int Open(MoneyRole role)
    {
        accounts.Add(role == MoneyRole.Wallet
            ? new BookAccount(numbers.Address(accounts.Count), "address", "", "chain")
            : new BookAccount(string.Create(CultureInfo.InvariantCulture, $"party-{accounts.Count}"), "business", "", UsualBank));
        owners.Add(-1);
        return accounts.Count - 1;
    }

    // Where an asset could go on to, in nobody's name that the case knows.
    private int OpenStop(bool isAddress, string keeper)
    {
        accounts.Add(isAddress
            ? new BookAccount(numbers.Address(accounts.Count), "address", "", "chain")
            : new BookAccount(numbers.Iban(accounts.Count, keeper.Length > 0 ? keeper : UsualBank), "business", names.Of($"Company {accounts.Count}"), keeper.Length > 0 ? keeper : UsualBank));
        owners.Add(isAddress ? 0 : -1);
        return accounts.Count - 1;
    }

    private int[] OpenTrades() => [.. Enumerable.Range(0, CashTrades.CountIn(spec.World)).Select(trade =>
    {
        var name = names.Of($"{(CashTrades.IsFarm(trade) ? "Farm" : "Business")} {accounts.Count}");
        accounts.Add(new BookAccount(numbers.Iban(accounts.Count, UsualBank), "business", name, UsualBank));
        owners.Add(-1);
        return accounts.Count - 1;
    })];

    private void Copy()
    {
        var flow = world.Flow.ToHashSet();
        var (book, last) = (world.Book, "");
        for (var i = 0; i < book.Ids.Count; i++)
        {
            transactions += book.Ids[i] == last ? 0 : 1;
            last = book.Ids[i];
            var (time, from, to, amount) = book.Ledger.Transfers[i];
            lines.Add(new CaseLine(spec.Begins + time, lines.Count, from, to, amount, book.Channels[i], transactions, flow.Contains(i), -1));
        }
    }

    private void Write(int place, PaymentSpec payment)
    {
        var (from, to) = (payment.From < 0 ? world.Outside : cast[payment.From], payment.To < 0 ? world.Outside : cast[payment.To]);
        for (var (time, n) = (payment.First, 0); time <= payment.Until; time += payment.Every, n++)
        {
            lines.Add(new CaseLine(time, lines.Count, from, to, payment.Amounts[n % payment.Amounts.Count], payment.Channel, ++transactions, payment.IsFlow, place));
            if (payment.Every <= 0)
            {
                break;
            }
        }
    }

    /// <summary>What an account had before the books begin: enough for what it pays, and for what it is to hold at STARTEX.</summary>
    private void Fund()
    {
        var first = Math.Min(spec.Begins, lines.Min(line => line.Time));
        var (held, least) = Balances();
        var missing = least.Select(low => Math.Max(0, -low)).ToArray();
        foreach (var (index, one) in spec.Cast.Index())
        {
            missing[cast[index]] = Math.Max(missing[cast[index]], (one.Holds ?? 0) - held[cast[index]]);
        }

        foreach (var (account, amount) in missing.Index().Where(one => one.Item > 0 && one.Index != world.Outside))
        {
            Fund(first, account, amount);
        }
    }

    // Coins come from an exchange that asks names, as anybody's do who bought them; everything else was brought forward.
    private void Fund(long time, int account, long amount)
    {
        var order = 2 * (account - accounts.Count);
        var isCoins = accounts[account].Kind == "address";
        var first = isCoins ? world.Roles[MoneyRole.Exchange][1] : account;
        lines.Add(new CaseLine(time, order, world.Outside, first, amount, Channel.Bank, ++transactions, false, -1));
        if (isCoins)
        {
            lines.Add(new CaseLine(time, order + 1, first, account, amount, Channel.Crypto, ++transactions, false, -1));
        }
    }

    /// <summary>What each account holds at STARTEX, and the least it holds at any time.</summary>
    private (long[] Held, long[] Least) Balances()
    {
        var (now, held, low) = (new long[accounts.Count], new long[accounts.Count], new long[accounts.Count]);
        foreach (var line in lines.Order())
        {
            now[line.From] -= line.Amount;
            now[line.To] += line.Amount;
            low[line.From] = Math.Min(low[line.From], now[line.From]);
            held[line.From] -= line.Time <= 0 ? line.Amount : 0;
            held[line.To] += line.Time <= 0 ? line.Amount : 0;
        }

        return (held, low);
    }

    private MoneyBook ToBook(CaseLine[] sorted) => new(
        accounts,
        [.. sorted.Select(line => new Transfer(line.Time, line.From, line.To, line.Amount))],
        [.. sorted.Select(line => line.Channel == Channel.Crypto ? numbers.CoinId(line.Transaction) : numbers.Reference(line.Transaction))],
        [.. sorted.Select(line => line.Channel)],
        world.Book.Currency);

    private static bool IsBank(string keeper) => keeper.StartsWith("bank_", StringComparison.Ordinal);
}

/// <summary>A line of the books of a case before they are bound.</summary>
internal readonly record struct CaseLine(
    long Time, int Order, int From, int To, long Amount, Channel Channel, int Transaction, bool IsFlow, int Payment) : IComparable<CaseLine>
{
    public int CompareTo(CaseLine other) => Time != other.Time ? Time.CompareTo(other.Time) : Order.CompareTo(other.Order);
}
