using System.Collections.Concurrent;
using System.Globalization;

namespace SevenHours.Disciplines.Money;

/// <summary>Keeps what was made from the papers looked at last. Any number of threads may ask.</summary>
internal sealed class MaterialCache(CaseMoney money)
{
    /// <summary>How many are kept: as many as agencies look at once, and those of the plays that are compared side by side.</summary>
    private const int Most = 96;

    private readonly ConcurrentDictionary<string, Holding> made = new(StringComparer.Ordinal);

    public Holding Of(IReadOnlyList<PaperScope> scopes)
    {
        if (made.Count > Most)
        {
            made.Clear();
        }

        return made.GetOrAdd(KeyOf(scopes), _ => new HoldingMaker(money, scopes).Make());
    }

    private static string KeyOf(IReadOnlyList<PaperScope> scopes) => string.Join('|', scopes.Select(scope =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)scope.Kind}:{scope.From.Seconds}:{scope.Until.Seconds}:{scope.Of}{KeyOf(scope.Changes)}")));

    // Two runs of one case share its books, and what happened in them differs.
    private static string KeyOf(BookChanges? changes) => changes is null
        ? ""
        : string.Join(',', changes.Moved.Select(line => string.Create(CultureInfo.InvariantCulture, $";{line.Step}@{line.At.Seconds}={line.Amount}"))) + "/" + string.Join(',', changes.Unpaid);
}
