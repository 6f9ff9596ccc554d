using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Money;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>What of the case's money was located, frozen and lost, over time, beside what there still was.</summary>
/// <param name="Currency">The currency of the amounts.</param>
/// <param name="Total">The value of all assets in it at STARTEX.</param>
/// <param name="Points">Where something changed, in order; the first is STARTEX.</param>
public sealed record MoneyOverTime(string Currency, decimal Total, IReadOnlyList<MoneyPoint> Points)
{
    /// <summary>One line for each currency of the case, in ordinal order.</summary>
    public static IReadOnlyList<MoneyOverTime> Of(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Once(static whole => Read(whole));
    }

    private static IReadOnlyList<MoneyOverTime> Read(History history)
    {
        var assets = history.Scenario.Table<Asset>();
        return [.. assets.GroupBy(a => a.Currency).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new MoneyOverTime(g.Key, g.Sum(a => a.Value), PointsOf(history, [.. assets.Ids.Where(id => assets[id].Currency == g.Key)])))];
    }

    private static List<MoneyPoint> PointsOf(History history, IReadOnlyList<Id<Asset>> ids)
    {
        var assets = history.Scenario.Table<Asset>();
        var standing = ids.ToDictionary(id => id, id => new Standing(assets[id]));
        var known = new HashSet<Id<Fact>>();
        var total = ids.Sum(id => (decimal)assets[id].Value);
        var points = new List<MoneyPoint> { new(SimTime.Start, MoneyPointKind.Start, 0, 0, 0, total, Id<Asset>.None, EventId.None) };
        foreach (var happened in history.Events)
        {
            foreach (var (id, kind) in Changed(happened.Event, standing, known))
            {
                points.Add(new MoneyPoint(
                    happened.At, kind, standing.Values.Sum(one => one.Located(known)), standing.Values.Sum(one => (decimal)one.Held),
                    total - standing.Values.Sum(one => (decimal)one.Worth), standing.Values.Sum(one => (decimal)one.Worth), id, happened.Id));
            }
        }

        return points;
    }

    // One event can show several assets at once: each is a point, so that each can be opened.
    private static IEnumerable<(Id<Asset> Asset, MoneyPointKind Kind)> Changed(WorldEvent @event, Dictionary<Id<Asset>, Standing> standing, HashSet<Id<Fact>> known)
    {
        if (@event is FactLearned learned)
        {
            return known.Add(learned.Fact) ? standing.Where(one => one.Value.IsFirstShownBy(learned.Fact, known)).OrderBy(one => one.Key.Index).Select(one => (one.Key, MoneyPointKind.Located)) : [];
        }

        var (id, kind) = @event switch
        {
            AssetFrozen e => (e.Asset, MoneyPointKind.Frozen),
            FreezeLapsed e => (e.Asset, MoneyPointKind.Lapsed),
            AssetMoved e => (e.Asset, MoneyPointKind.Moved),
            AssetDrained e => (e.Asset, MoneyPointKind.Lost),
            _ => (Id<Asset>.None, default),
        };
        if (!id.IsSome || !standing.TryGetValue(id, out var asset))
        {
            return [];
        }

        asset.Take(@event);
        return [(id, kind)];
    }

    /// <summary>How one asset stands.</summary>
    private sealed class Standing(Asset asset)
    {
        private int stop;

        /// <summary>What of it is there.</summary>
        public long Worth { get; private set; } = asset.Value;

        /// <summary>What of it is frozen.</summary>
        public long Held { get; private set; }

        /// <summary>What of it is known to lie where it lies: what is frozen is.</summary>
        public decimal Located(HashSet<Id<Fact>> known) => Held > 0 || ShownHere.Any(known.Contains) ? Worth : 0;

        public bool IsFirstShownBy(Id<Fact> fact, HashSet<Id<Fact>> known) =>
            Held == 0 && Worth > 0 && ShownHere.Contains(fact) && ShownHere.Count(known.Contains) == 1;

        public void Take(WorldEvent @event)
        {
            switch (@event)
            {
                case AssetFrozen e:
                    (Held, Worth) = (e.Value ?? Worth, e.Value ?? Worth);
                    break;
                case FreezeLapsed:
                    Held = 0;
                    break;
                case AssetMoved e:
                    (stop, Worth) = (e.Stop, e.Value);
                    break;
                case AssetDrained:
                    Worth = 0;
                    break;
            }
        }

        private IReadOnlyList<Id<Fact>> ShownHere => stop < asset.Stops.Count ? asset.Stops[stop].ShownBy : [];
    }
}

/// <summary>What was located, frozen and lost by an instant.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">What changed.</param>
/// <param name="Located">What somebody knew to lie where it lay, or held.</param>
/// <param name="Frozen">What was frozen.</param>
/// <param name="Lost">What was gone, with what the ways had cost.</param>
/// <param name="There">What there still was, frozen or not: the measure of the other two at that instant.</param>
/// <param name="Asset">What changed, or none at STARTEX.</param>
/// <param name="Event">The event, or none at STARTEX.</param>
public sealed record MoneyPoint(SimTime At, MoneyPointKind Kind, decimal Located, decimal Frozen, decimal Lost, decimal There, Id<Asset> Asset, EventId Event)
{
    /// <summary>What was located of what there was, in percent; null where nothing was left.</summary>
    public decimal? LocatedShare => Quantiles.Percent(Located, There);

    /// <summary>What was frozen of what there was, in percent; null where nothing was left.</summary>
    public decimal? FrozenShare => Quantiles.Percent(Frozen, There);
}

/// <summary>What changes the standing of money.</summary>
public enum MoneyPointKind
{
    /// <summary>STARTEX.</summary>
    Start,

    /// <summary>Somebody came to know where it lies.</summary>
    Located,

    /// <summary>It was frozen.</summary>
    Frozen,

    /// <summary>A hold ran out.</summary>
    Lapsed,

    /// <summary>It went on.</summary>
    Moved,

    /// <summary>It was gone.</summary>
    Lost,
}
