using SevenHours.Analysis.Coins;
using SevenHours.Analysis.Ledgers;

namespace SevenHours.Web.Features.Money.Tools.View;

/// <summary>What can be read from the coins an agency has seen: wallets, mixes, peel chains, and who could be asked.</summary>
public sealed class CoinView
{
    private CoinView(MoneyBook book)
    {
        var chain = BookChains.Of(book);
        IReadOnlyList<IReadOnlyList<int>> lines = [.. book.Ledger.ByTime.ToArray().Where(line => book.Channels[line] == Channel.Crypto).GroupBy(line => book.Ids[line]).Select(group => (IReadOnlyList<int>)[.. group])];
        var clusters = Clustering.Of(chain);
        Wallets = [.. Enumerable.Range(0, book.Accounts.Count).Where(account => IsAddress(book, account)).GroupBy(clusters.Of)
            .Select(group => (IReadOnlyList<int>)[.. group]).Where(group => group.Count > 1).OrderByDescending(group => group.Count).ThenBy(group => group[0])];
        Mixes = [.. Enumerable.Range(0, chain.Transactions).Where(at => Clustering.IsCoinJoin(chain.InputsOf(at), chain.OutputsOf(at))).Select(at => new CoinMix(book.Ledger.Transfers[lines[at][0]].Time, book.Ids[lines[at][0]], chain.InputsOf(at).Length, chain.OutputsOf(at).Length))];
        Peels = [.. PeelChains.Find(chain).Select(run => Peel(book, chain, lines, run)).OrderByDescending(peel => peel.Exits.Sum(exit => exit.Sum))];
        Exchanges = [.. book.Ledger.ByTime.ToArray().Where(line => book.Channels[line] == Channel.Crypto)
            .Select(line => (Line: line, Exchange: IsExchange(book, book.Ledger.Transfers[line].To) ? book.Ledger.Transfers[line].To : IsExchange(book, book.Ledger.Transfers[line].From) ? book.Ledger.Transfers[line].From : -1))
            .Where(pair => pair.Exchange >= 0).GroupBy(pair => pair.Exchange)
            .Select(group => new CoinExchange(
                group.Key, book.Accounts[group.Key].Kind == "exchange_without_names", group.Count(), group.Sum(pair => book.Ledger.Transfers[pair.Line].Amount),
                [.. group.Select(pair => Other(book, pair.Line, group.Key)).Distinct()]))
            .OrderByDescending(exchange => exchange.Sum)];
        Addresses = Enumerable.Range(0, book.Accounts.Count).Count(account => IsAddress(book, account));
    }

    /// <summary>How many addresses are seen.</summary>
    public int Addresses { get; }

    /// <summary>Addresses held to be of one wallet, those of several.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Wallets { get; }

    public IReadOnlyList<CoinMix> Mixes { get; }

    public IReadOnlyList<CoinPeel> Peels { get; }

    /// <summary>Who could be asked for names.</summary>
    public IReadOnlyList<CoinExchange> Exchanges { get; }

    public static CoinView Of(MoneyBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new CoinView(book);
    }

    private static bool IsAddress(MoneyBook book, int account) => book.Accounts[account].Kind == "address";

    private static bool IsExchange(MoneyBook book, int account) => book.Accounts[account].Kind.StartsWith("exchange", StringComparison.Ordinal);

    private static int Other(MoneyBook book, int line, int than) => book.Ledger.Transfers[line].To == than ? book.Ledger.Transfers[line].From : book.Ledger.Transfers[line].To;

    // The smaller output of each step leaves the chain.
    private static CoinPeel Peel(MoneyBook book, CoinChain chain, IReadOnlyList<IReadOnlyList<int>> lines, IReadOnlyList<int> run)
    {
        var exits = run.Select(at => chain.OutputsOf(at).ToArray().MinBy(output => output.Amount)).GroupBy(output => output.Address)
            .Select(group => new CoinExit(group.Key, group.Count(), group.Sum(output => output.Amount))).OrderByDescending(exit => exit.Sum);
        return new CoinPeel(chain.InputsOf(run[0])[0], run.Count, book.Ledger.Transfers[lines[run[0]][0]].Time, book.Ledger.Transfers[lines[run[^1]][0]].Time, [.. exits]);
    }
}

/// <summary>A transaction that looks as if strangers mixed.</summary>
/// <param name="At">When.</param>
/// <param name="Id">Its id.</param>
/// <param name="Inputs">From how many addresses.</param>
/// <param name="Outputs">To how many.</param>
public sealed record CoinMix(long At, string Id, int Inputs, int Outputs);

/// <summary>A run of small exits, each with the rest passed on.</summary>
/// <param name="First">The place of the address it begins at.</param>
/// <param name="Steps">How many transactions.</param>
/// <param name="From">When it begins.</param>
/// <param name="Until">When it ends.</param>
/// <param name="Exits">Where it went, the largest first.</param>
public sealed record CoinPeel(int First, int Steps, long From, long Until, IReadOnlyList<CoinExit> Exits);

/// <summary>Where a chain let something go.</summary>
/// <param name="Account">The place of the address or exchange.</param>
/// <param name="Times">How often.</param>
/// <param name="Sum">How much, in hundredths.</param>
public sealed record CoinExit(int Account, int Times, long Sum);

/// <summary>An exchange that coins came to or from.</summary>
/// <param name="Account">Its place.</param>
/// <param name="AsksNoNames">Whether it does not know its clients.</param>
/// <param name="Lines">How many payments.</param>
/// <param name="Sum">How much, in hundredths.</param>
/// <param name="Addresses">The places of the addresses it could be asked about.</param>
public sealed record CoinExchange(int Account, bool AsksNoNames, int Lines, long Sum, IReadOnlyList<int> Addresses);
