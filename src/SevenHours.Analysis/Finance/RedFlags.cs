using SevenHours.Analysis.Ledgers;

namespace SevenHours.Analysis.Finance;

/// <summary>Finds what deserves a question, account by account: time grows with the lines.</summary>
public static class RedFlags
{
    /// <summary>The flags of a book, the largest sums first.</summary>
    /// <param name="book">The book.</param>
    /// <param name="figures">From when on a flag is raised; none means the usual ones.</param>
    public static IReadOnlyList<RedFlag> Of(MoneyBook book, FlagFigures? figures = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        var usual = figures ?? new FlagFigures();
        var (incoming, outgoing) = (new List<int>?[book.Accounts.Count], new List<int>?[book.Accounts.Count]);
        foreach (var line in book.Ledger.ByTime)
        {
            var (_, from, to, _) = book.Ledger.Transfers[line];
            (outgoing[from] ??= []).Add(line);
            (incoming[to] ??= []).Add(line);
        }

        return [.. Enumerable.Range(0, book.Accounts.Count)
            .SelectMany(account => new AccountFlags(book, usual, account, incoming[account] ?? [], outgoing[account] ?? []).All())
            .OrderByDescending(flag => flag.Sum).ThenBy(flag => flag.Account).ThenBy(flag => flag.Kind)];
    }
}
