using System.Collections.Concurrent;
using System.Globalization;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>Keeps what was made from the papers looked at last. Any number of threads may ask.</summary>
/// <remarks>Papers that begin and end between the same two lines say the same, whatever the minute they were asked for: they are made once.</remarks>
internal sealed class MaterialCache(CaseMoney money)
{
    /// <summary>How many are kept: as many as agencies look at once, and those of the plays that are compared side by side.</summary>
    private const int Most = 256;

    private readonly ConcurrentDictionary<string, Holding> made = new(StringComparer.Ordinal);
    private int count;

    public Holding Of(IReadOnlyList<PaperScope> scopes)
    {
        IReadOnlyList<PaperScope> settled = [.. scopes.Select(Settled)];
        var key = KeyOf(settled);
        if (made.TryGetValue(key, out var holding))
        {
            return holding;
        }

        // Counted beside the dictionary: asking it for its count stops every other thread.
        if (Interlocked.Increment(ref count) > Most)
        {
            made.Clear();
            count = 0;
        }

        return made.GetOrAdd(key, _ => new HoldingMaker(money, settled).Make());
    }

    /// <summary>The same paper, from the first line at or after its beginning to just after the last line before its end.</summary>
    private PaperScope Settled(PaperScope scope)
    {
        var until = Math.Max(LastBefore(scope.Until.Seconds), money.Reports.LastBefore(scope.Until.Seconds));
        var from = FirstFrom(scope.From.Seconds);
        foreach (var line in scope.Changes?.Moved ?? [])
        {
            until = line.At < scope.Until ? Math.Max(until, line.At.Seconds) : until;
            from = line.At >= scope.From ? Math.Min(from, line.At.Seconds) : from;
        }

        return scope with { From = new SimTime((int)Math.Min(from, int.MaxValue)), Until = until == long.MinValue ? scope.Until : new SimTime((int)until + 1) };
    }

    private long LastBefore(long time) => Place(time) is > 0 and var place ? TimeAt(place - 1) : long.MinValue;

    private long FirstFrom(long time) => Place(time) is var place && place < money.Book.Book.Ledger.ByTime.Length ? TimeAt(place) : time;

    private long TimeAt(int place) => money.Book.Book.Ledger.Transfers[money.Book.Book.Ledger.ByTime[place]].Time;

    /// <summary>How many lines lie before a time.</summary>
    private int Place(long time)
    {
        var (low, high) = (0, money.Book.Book.Ledger.ByTime.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = TimeAt(middle) < time ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static string KeyOf(IReadOnlyList<PaperScope> scopes) => string.Join('|', scopes.Select(scope =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)scope.Kind}:{scope.From.Seconds}:{scope.Until.Seconds}:{scope.Of}{KeyOf(scope.Changes)}")));

    // Two runs of one case share its books, and what happened in them differs.
    private static string KeyOf(BookChanges? changes) => changes is null
        ? ""
        : string.Join(',', changes.Moved.Select(line => string.Create(CultureInfo.InvariantCulture, $";{line.Step}@{line.At.Seconds}={line.Amount}"))) + "/" + string.Join(',', changes.Unpaid);
}
