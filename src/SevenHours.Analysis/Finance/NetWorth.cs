using SevenHours.Analysis.Ledgers;

namespace SevenHours.Analysis.Finance;

/// <summary>How much of what somebody came to own and spent in a period has no lawful income behind it. In hundredths.</summary>
/// <remarks>
/// The net worth method of financial investigation (practice model, section A, action 75): net worth at the end less net worth at the beginning, plus what was spent, less what
/// came in lawfully. It is circumstantial: cash saved before, gifts and what stands in a nominee's name change it, and the person is to be heard.
/// </remarks>
/// <param name="AtBeginning">What the accounts held and the goods were worth at the beginning.</param>
/// <param name="AtEnd">The same at the end.</param>
/// <param name="Spent">What went to others in between, the price of goods that are kept left out.</param>
/// <param name="Lawful">What came in from payers held for lawful.</param>
public sealed record NetWorth(long AtBeginning, long AtEnd, long Spent, long Lawful)
{
    /// <summary>What nothing lawful explains; below 0 when lawful income is more than what was spent and kept.</summary>
    public long Unexplained => AtEnd - AtBeginning + Spent - Lawful;

    /// <summary>Reckons it.</summary>
    /// <param name="book">The book.</param>
    /// <param name="question">Whose, when, and what is held for lawful.</param>
    public static NetWorth Of(MoneyBook book, NetWorthQuestion question)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(question);
        var (before, after, spent, lawful) = (0L, 0L, 0L, 0L);
        foreach (ref readonly var line in book.Ledger.Transfers)
        {
            var (pays, receives) = (question.Accounts.Contains(line.From), question.Accounts.Contains(line.To));
            if (pays == receives || line.Time >= question.Until)
            {
                continue; // from one pocket to the other, or later
            }

            var change = receives ? line.Amount : -line.Amount;
            after += change;
            if (line.Time < question.Since)
            {
                before += change;
            }
            else if (receives)
            {
                lawful += question.LawfulPayers.Contains(line.From) ? line.Amount : 0;
            }
            else
            {
                spent += line.Amount;
            }
        }

        var bought = question.Goods.Where(good => good.Bought >= question.Since && good.Bought < question.Until && good.IsPaidFromAccounts).Sum(good => good.Value);
        return new NetWorth(
            before + question.Goods.Where(good => good.Bought < question.Since).Sum(good => good.Value),
            after + question.Goods.Where(good => good.Bought < question.Until).Sum(good => good.Value),
            spent - bought, lawful);
    }
}

/// <summary>Whose net worth is asked for.</summary>
/// <param name="Accounts">The places of the accounts held to be theirs, in their name or a nominee's.</param>
/// <param name="Since">The beginning, in seconds of the book.</param>
/// <param name="Until">The end.</param>
public sealed record NetWorthQuestion(IReadOnlySet<int> Accounts, long Since, long Until)
{
    /// <summary>The places of the accounts whose payments are held for lawful income.</summary>
    public IReadOnlySet<int> LawfulPayers { get; init; } = new HashSet<int>();

    /// <summary>Goods held to be theirs.</summary>
    public IReadOnlyList<OwnedGood> Goods { get; init; } = [];
}

/// <summary>A thing of value that somebody owns.</summary>
/// <param name="Value">What it cost, in hundredths.</param>
/// <param name="Bought">When it was bought, in seconds of the book.</param>
/// <param name="IsPaidFromAccounts">Whether its price stands among the payments of the accounts, so that it is not counted twice.</param>
public sealed record OwnedGood(long Value, long Bought, bool IsPaidFromAccounts);
