using System.Collections.Concurrent;
using System.Globalization;
using SevenHours.Analysis.Calls;

namespace SevenHours.Disciplines.Telephony;

/// <summary>Keeps what was made from the scopes looked at last. Any number of threads may ask.</summary>
internal sealed class MaterialCache(TelephoneNet net)
{
    /// <summary>How many are kept: as many as agencies look at once, and a few more.</summary>
    private const int Most = 24;

    private readonly ConcurrentDictionary<string, Material> made = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, int>> byDigits = new(() => net.World.Book.Numbers.Index()
        .ToDictionary(one => TelephoneNet.Digits(one.Item), one => one.Index, StringComparer.Ordinal));

    public IReadOnlyDictionary<string, int> ByDigits => byDigits.Value;

    public Material Of(IReadOnlyList<RecordsScope> scopes)
    {
        if (made.Count > Most)
        {
            made.Clear();
        }

        return made.GetOrAdd(KeyOf(scopes), _ => Make(scopes));
    }

    private Material Make(IReadOnlyList<RecordsScope> scopes)
    {
        var index = net.World.Index;
        var places = new SortedSet<int>();
        var held = new SortedSet<int>();
        foreach (var scope in scopes)
        {
            places.UnionWith(PlacesOf(index, scope));
            held.UnionWith(scope.Kind == RecordsKind.Calls ? scope.Numbers.Select(net.NumberOf).Where(number => number >= 0) : []);
        }

        return new Material(new CallIndex(index.Book.Only([.. places])), [.. held]);
    }

    private IReadOnlyList<int> PlacesOf(CallIndex index, RecordsScope scope)
    {
        var found = new List<int>();
        if (scope.Kind == RecordsKind.Calls)
        {
            foreach (var number in scope.Numbers.Select(net.NumberOf).Where(number => number >= 0))
            {
                found.AddRange(index.Within(index.OfNumber(number), scope.From.Seconds, scope.Until.Seconds));
            }
        }
        else if (scope.Kind == RecordsKind.TowerDump)
        {
            var cells = index.Book.Cells.All.Index().Where(cell => scope.Cells.Contains(cell.Item.Id, StringComparer.Ordinal)).Select(cell => cell.Index);
            found.AddRange(TowerDumps.Places(index, new DumpWindow([.. cells], scope.From.Seconds, scope.Until.Seconds)));
        }

        return found;
    }

    private static string KeyOf(IReadOnlyList<RecordsScope> scopes) => string.Join('|', scopes.Select(scope => string.Create(
        CultureInfo.InvariantCulture, $"{(int)scope.Kind}:{scope.From.Seconds}:{scope.Until.Seconds}:{string.Join(',', scope.Numbers)}:{string.Join(',', scope.Cells)}")));
}
