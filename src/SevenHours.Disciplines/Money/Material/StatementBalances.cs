using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>What a bank writes beside the lines of a statement: what was on the account before, and after each of them.</summary>
/// <param name="Opening">What was there before the first line, in hundredths.</param>
/// <param name="After">What was there after each line, by the name of the line as marks know it.</param>
/// <param name="Held">When the account was held and set free, in order.</param>
public sealed record StatementBalances(long Opening, IReadOnlyDictionary<int, long> After, IReadOnlyList<HeldNote> Held)
{
    /// <summary>The balances of a statement; null for any other paper.</summary>
    public static StatementBalances? Of(Scenario scenario, PaperScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (scope.Kind != PaperKind.Statement || CaseMoney.Of(scenario) is not { } money || money.Book.PlaceOf(scope.Of) is not (>= 0 and var account))
        {
            return null;
        }

        var lines = new List<(long Time, int Key, long Change)>();
        foreach (var line in money.Book.LinesOf[account])
        {
            var (time, from, _, amount) = money.Book.Book.Ledger.Transfers[line];
            if (time < scope.Until.Seconds && scope.Changes?.Unpaid.Contains(line) != true)
            {
                lines.Add((time, line, from == account ? -amount : amount));
            }
        }

        lines.AddRange((scope.Changes?.Moved ?? []).Select(moved => (
            (long)moved.At.Seconds, money.Book.Book.Ids.Count + moved.Step, money.Book.Roads[moved.Step].From == account ? -moved.Amount : moved.Amount)));
        lines.Sort();
        var (balance, opening, after) = (0L, 0L, new Dictionary<int, long>());
        foreach (var (time, key, change) in lines)
        {
            balance += change;
            if (time < scope.From.Seconds)
            {
                opening = balance;
            }
            else
            {
                after[key] = balance;
            }
        }

        return new StatementBalances(opening, after, scope.Changes?.Held ?? []);
    }
}
