using SevenHours.Analysis.Ledgers;

namespace SevenHours.Disciplines.Money.Worlds;

/// <summary>Books in the making: accounts and lines, with what each account holds, and what of it is meant for somebody already.</summary>
internal sealed class BookMaker
{
    private readonly List<BookAccount> accounts = [];
    private readonly List<int> owners = [];
    private readonly List<long> held = [];
    private readonly List<long> reserved = [];
    private readonly List<Transfer> lines;
    private readonly List<int> ids;
    private readonly List<Channel> channels;

    public BookMaker(int lines)
    {
        (this.lines, ids, channels) = (new List<Transfer>(lines), new List<int>(lines), new List<Channel>(lines));
        Outside = Open("outside", "outside", "", "nobody");
    }

    /// <summary>Everything that is not in the books. It alone may hold less than nothing.</summary>
    public int Outside { get; }

    public int Accounts => accounts.Count;

    public int Lines => lines.Count;

    /// <summary>How many transactions there are.</summary>
    public int Transactions { get; private set; }

    public int Open(string id, string kind, string holder, string keptBy, int owner = -1)
    {
        accounts.Add(new BookAccount(id, kind, holder, keptBy));
        owners.Add(owner);
        held.Add(0);
        reserved.Add(0);
        return accounts.Count - 1;
    }

    /// <summary>What an account can spend without touching what is meant for somebody.</summary>
    public long FreeOf(int account) => held[account] - reserved[account];

    public void Reserve(int account, long amount) => reserved[account] += amount;

    public void Release(int account, long amount) => reserved[account] -= amount;

    /// <summary>Writes a line and answers its place. What is paid is there: it is checked, as books that do not balance teach nothing.</summary>
    public int Pay(long time, int from, int to, long amount, Channel channel, bool isNew = true)
    {
        if (amount <= 0 || (from != Outside && held[from] < amount))
        {
            throw new InvalidOperationException($"{accounts[from].Id} holds {held[from]} and cannot pay {amount}.");
        }

        held[from] -= amount;
        held[to] += amount;
        Transactions += isNew ? 1 : 0;
        lines.Add(new Transfer(time, from, to, amount));
        ids.Add(Transactions);
        channels.Add(channel);
        return lines.Count - 1;
    }

    public MoneyBook ToBook(string currency) => new(accounts, [.. lines], Named(), [.. channels], currency);

    public int[] Owners() => [.. owners];

    private string[] Named()
    {
        var (named, last, name) = (new string[ids.Count], 0, "");
        for (var i = 0; i < named.Length; i++)
        {
            if (ids[i] != last)
            {
                (last, name) = (ids[i], string.Create(System.Globalization.CultureInfo.InvariantCulture, $"t{ids[i]:D7}"));
            }

            named[i] = name;
        }

        return named;
    }
}
