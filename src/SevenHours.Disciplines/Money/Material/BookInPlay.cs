using SevenHours.Disciplines.Money.Worlds;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>What became of the books since STARTEX: assets went on, accounts were held, and what had nothing behind it was not paid. Truth.</summary>
/// <remarks>Made by paying every line since STARTEX once more beside the steps of assets: linear in those lines. A line that is not paid leaves its payee short, too.</remarks>
public sealed class BookInPlay
{
    private readonly CaseMoney money;
    private readonly long[] held;
    private readonly long[] worth;
    private readonly int[] stops;
    private readonly List<MovedLine> moved = [];
    private readonly List<int> unpaid = [];
    private readonly List<(int Account, int Asset, HeldNote Note)> holds = [];
    private readonly HashSet<int> holding = [];

    private BookInPlay(CaseMoney money)
    {
        var assets = money.Spec.Roads.Count == 0 ? 0 : money.Spec.Roads.Max(road => road.Asset) + 1;
        (this.money, held, worth, stops) = (money, [.. money.Book.Held], new long[assets], new int[assets]);
        foreach (var road in money.Spec.Roads)
        {
            worth[road.Asset] = road.Value;
        }
    }

    /// <summary>Lines that assets brought about, in order.</summary>
    public IReadOnlyList<MovedLine> Moved => moved;

    /// <summary>Lines of the books that were never paid.</summary>
    public IReadOnlyList<int> Unpaid => unpaid;

    /// <summary>What an account holds at the end, in hundredths; what it held at STARTEX where nothing happened to any asset.</summary>
    public long BalanceOf(int account) => held[account];

    /// <summary>What came of some steps up to a moment.</summary>
    /// <param name="money">The money of the case.</param>
    /// <param name="steps">What happened to assets, in the order of time.</param>
    /// <param name="until">To before when, in seconds since STARTEX.</param>
    public static BookInPlay Of(CaseMoney money, IReadOnlyList<AssetStep> steps, long until)
    {
        ArgumentNullException.ThrowIfNull(money);
        ArgumentNullException.ThrowIfNull(steps);
        var play = new BookInPlay(money);
        play.Run(steps, until);
        return play;
    }

    /// <summary>What of it a paper says; null where it says what the books say.</summary>
    internal BookChanges? For(PaperScope scope)
    {
        var account = money.Book.PlaceOf(scope.Of);
        if (account < 0 || moved.Count + holds.Count == 0)
        {
            return null;
        }

        var seen = scope.Kind switch
        {
            PaperKind.Statement => [account],
            PaperKind.Chain => CoinPaths.Reached(money, account, scope.Until.Seconds),
            _ => new HashSet<int>(),
        };
        var changes = new BookChanges(
            [.. moved.Where(line => line.At.Seconds < scope.Until.Seconds && money.Book.Roads[line.Step] is var step && (seen.Contains(step.From) || seen.Contains(step.To)))],
            [.. unpaid.Where(line => money.Book.Book.Ledger.Transfers[line] is var whole && whole.Time < scope.Until.Seconds && (seen.Contains(whole.From) || seen.Contains(whole.To)))],
            [.. holds.Where(hold => scope.Kind == PaperKind.Statement && hold.Account == account && hold.Note.At.Seconds < scope.Until.Seconds).Select(hold => hold.Note)]);
        return changes is { Moved.Count: 0, Unpaid.Count: 0, Held.Count: 0 } ? null : changes;
    }

    private void Run(IReadOnlyList<AssetStep> steps, long until)
    {
        var (book, next) = (money.Book.Book.Ledger, 0);
        foreach (var line in book.ByTime)
        {
            var (time, from, to, amount) = book.Transfers[line];
            if (time <= 0)
            {
                continue;
            }

            if (time >= until)
            {
                break;
            }

            for (; next < steps.Count && steps[next].At.Seconds <= time; next++)
            {
                Take(steps[next]);
            }

            if (from != money.Book.Outside && (held[from] < amount || holding.Contains(from)))
            {
                unpaid.Add(line);
                continue;
            }

            held[from] -= amount;
            held[to] += amount;
        }

        for (; next < steps.Count && steps[next].At.Seconds < until; next++)
        {
            Take(steps[next]);
        }
    }

    private void Take(AssetStep step)
    {
        if (step.Asset.Index >= worth.Length || worth[step.Asset.Index] == 0)
        {
            return;
        }

        var asset = step.Asset.Index;
        if (step.Kind == AssetStepKind.Moved)
        {
            Move(asset, step);
            return;
        }

        var account = AccountAt(asset);
        if (account == money.Book.Outside)
        {
            return;
        }

        holds.Add((account, asset, new HeldNote(step.At, step.Kind == AssetStepKind.Held ? step.Value * 100 : 0)));
        _ = step.Kind == AssetStepKind.Held ? holding.Add(account) : holding.Remove(account);
    }

    // What goes out is what lay there; whoever passed it on keeps what the way cost, as everywhere in the books.
    private void Move(int asset, AssetStep step)
    {
        var place = money.Book.RoadTo(asset, step.Stop);
        if (place >= 0 && money.Book.Roads[place] is var road && road.From != road.To)
        {
            var amount = road.From == money.Book.Outside ? worth[asset] * 100 : Math.Min(worth[asset] * 100, held[road.From]);
            if (amount > 0)
            {
                held[road.From] -= amount;
                held[road.To] += amount;
                moved.Add(new MovedLine(place, step.At, amount));
            }
        }

        (worth[asset], stops[asset]) = (step.Value, step.Stop);
    }

    private int AccountAt(int asset) => stops[asset] == 0
        ? money.Book.RoadTo(asset, 1) is >= 0 and var first ? money.Book.Roads[first].From : money.Book.Outside
        : money.Book.Roads[money.Book.RoadTo(asset, stops[asset])].To;
}
