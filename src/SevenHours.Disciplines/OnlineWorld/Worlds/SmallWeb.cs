using System.Runtime.CompilerServices;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>
/// The simulated web of a scenario: every page that ever stands on it, the author's among the generated ones. A pure function of the scenario,
/// made once for as long as the scenario lives; nothing of it enters an event but addresses. Safe for several threads.
/// </summary>
public sealed class SmallWeb
{
    private static readonly ConditionalWeakTable<Scenario, SmallWeb> Known = [];

    private readonly Dictionary<string, WebItem> byAddress;
    private readonly Dictionary<Id<WebEntry>, WebItem> byEntry = [];
    private readonly Dictionary<string, IReadOnlyList<WebItem>> below;

    internal SmallWeb(IReadOnlyList<WebItem> items)
    {
        Items = [.. items.OrderBy(i => i.Address, StringComparer.Ordinal)];
        byAddress = Items.ToDictionary(i => i.Address, StringComparer.Ordinal);
        foreach (var item in Items.Where(i => i.Entry.IsSome))
        {
            byEntry.Add(item.Entry, item);
        }

        below = Items.Where(i => Above(i) is not null).GroupBy(i => Above(i)!.Address, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, IReadOnlyList<WebItem> (g) => [.. g.OrderByDescending(i => i.Appears).ThenBy(i => i.Address, StringComparer.Ordinal)], StringComparer.Ordinal);
    }

    /// <summary>Every page, in the order of their addresses.</summary>
    public IReadOnlyList<WebItem> Items { get; }

    /// <summary>The web of a scenario; one without pages where the package has none.</summary>
    public static SmallWeb Of(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return Known.GetValue(scenario, static known => new WebMaker(known).Make());
    }

    /// <summary>The page of an address, or null.</summary>
    public WebItem? Find(string? address) => address is not null && byAddress.TryGetValue(address, out var item) ? item : null;

    /// <summary>The page of an author's entry.</summary>
    public WebItem Of(Id<WebEntry> entry) => byEntry[entry];

    /// <summary>What stands below a page: the posts of an account, the comments below a post; the newest first.</summary>
    public IReadOnlyList<WebItem> Below(WebItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return below.GetValueOrDefault(item.Address, []);
    }

    // A comment stands below what it is about, everything else below its account.
    private static WebItem? Above(WebItem item) => item.Under ?? item.Owner;
}
