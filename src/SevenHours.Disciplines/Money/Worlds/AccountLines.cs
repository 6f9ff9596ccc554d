using SevenHours.Analysis.Ledgers;

namespace SevenHours.Disciplines.Money.Worlds;

/// <summary>The lines of each account of a ledger, in the order of time: one row, and where each account begins in it.</summary>
internal sealed class AccountLines
{
    private readonly int[] starts;
    private readonly int[] lines;

    private AccountLines(int[] starts, int[] lines) => (this.starts, this.lines) = (starts, lines);

    public ReadOnlySpan<int> this[int account] => lines.AsSpan(starts[account]..starts[account + 1]);

    public static AccountLines Of(Ledger ledger)
    {
        var starts = new int[ledger.Accounts.Count + 1];
        foreach (var line in ledger.Transfers)
        {
            starts[line.From + 1]++;
            starts[line.To + 1] += line.To == line.From ? 0 : 1;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var (next, lines) = ((int[])[.. starts], new int[starts[^1]]);
        foreach (var place in ledger.ByTime)
        {
            var line = ledger.Transfers[place];
            lines[next[line.From]++] = place;
            if (line.To != line.From)
            {
                lines[next[line.To]++] = place;
            }
        }

        return new AccountLines(starts, lines);
    }
}
