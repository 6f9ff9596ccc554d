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
        foreach (var happened in history.Events)
        {
            var (asset, isFrozen) = happened.Event switch
            {
                AssetFrozen e => (e.Asset, true),
                AssetDrained e => (e.Asset, false),
                _ => (Id<Asset>.None, false),
            };
            if (asset.IsSome && assets[asset].Currency == currency)
            {
                var (last, value) = (points[^1], assets[asset].Value);
                points.Add(new MoneyPoint(
                    happened.At, last.Frozen + (isFrozen ? value : 0), last.Lost + (isFrozen ? 0 : value), asset, happened.Id));
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
