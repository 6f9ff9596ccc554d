using SevenHours.Disciplines.Money;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>What of the case's money was frozen and what was lost, over time.</summary>
/// <param name="Currency">The currency of the amounts.</param>
/// <param name="Total">The value of all assets in it.</param>
/// <param name="Points">Where something changed, in order; the first is STARTEX.</param>
public sealed record MoneyOverTime(string Currency, decimal Total, IReadOnlyList<MoneyPoint> Points)
{
    /// <summary>One line for each currency of the case, in ordinal order.</summary>
    public static IReadOnlyList<MoneyOverTime> Of(History history)
    {
        var assets = history.Scenario.Table<Asset>();
        return [.. assets.GroupBy(a => a.Currency).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new MoneyOverTime(g.Key, g.Sum(a => a.Value), PointsOf(history, g.Key)))];
    }

    private static List<MoneyPoint> PointsOf(History history, string currency)
    {
        var assets = history.Scenario.Table<Asset>();
        var points = new List<MoneyPoint> { new(SimTime.Start, 0, 0, Id<Asset>.None, EventId.None) };
        var (held, worth) = (new Dictionary<Id<Asset>, long>(), new Dictionary<Id<Asset>, long>());
        foreach (var happened in history.Events)
        {
            var (asset, frozen, lost) = happened.Event switch
            {
                AssetFrozen e => (e.Asset, e.Value ?? assets[e.Asset].Value, 0L),
                FreezeLapsed e => (e.Asset, -held.GetValueOrDefault(e.Asset), 0L),
                AssetDrained e => (e.Asset, 0L, e.Value ?? assets[e.Asset].Value),
                AssetMoved e => (e.Asset, 0L, (worth.TryGetValue(e.Asset, out var before) ? before : assets[e.Asset].Value) - e.Value),
                _ => (Id<Asset>.None, 0L, 0L),
            };
            if (asset.IsSome && assets[asset].Currency == currency)
            {
                var last = points[^1];
                points.Add(new MoneyPoint(happened.At, last.Frozen + frozen, last.Lost + lost, asset, happened.Id));
                held[asset] = frozen;
                if (happened.Event is AssetMoved moved)
                {
                    worth[asset] = moved.Value;
                }
            }
        }

        return points;
    }
}

/// <summary>What was frozen and lost by an instant.</summary>
/// <param name="At">When.</param>
/// <param name="Frozen">Frozen so far.</param>
/// <param name="Lost">Lost so far.</param>
/// <param name="Asset">What changed, or none at STARTEX.</param>
/// <param name="Event">The event, or none at STARTEX.</param>
public sealed record MoneyPoint(SimTime At, decimal Frozen, decimal Lost, Id<Asset> Asset, EventId Event);
