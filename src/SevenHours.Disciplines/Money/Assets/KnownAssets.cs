using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>Which assets a desk knows of, and where it last knew them to lie.</summary>
public static class KnownAssets
{
    /// <summary>Each asset of which the desk holds a fact that shows a stop, or one about what it is held in; the last such stop, in the order of the assets.</summary>
    public static IEnumerable<PlannedAsset> Of(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        var (assets, facts, knowledge) = (desk.Scenario.Table<Asset>(), desk.Scenario.Table<Fact>(), desk.Part<KnowledgeDesk>());
        foreach (var id in assets.Ids)
        {
            var stop = LastKnown(assets[id], knowledge);
            if (stop >= 0 || (assets[id].Stops.Count == 0 && assets[id].HeldIn.IsSome && facts.Ids.Any(fact => facts[fact].About == assets[id].HeldIn && knowledge.Holds(fact))))
            {
                yield return new PlannedAsset(id, Math.Max(0, stop));
            }
        }
    }

    /// <summary>What kind of stop it lies at; an account for one without stops.</summary>
    public static StopKind KindAt(Asset asset, int stop)
    {
        ArgumentNullException.ThrowIfNull(asset);
        return stop < asset.Stops.Count ? asset.Stops[stop].Kind : StopKind.Account;
    }

    private static int LastKnown(Asset asset, KnowledgeDesk knowledge)
    {
        for (var stop = asset.Stops.Count - 1; stop >= 0; stop--)
        {
            if (asset.Stops[stop].ShownBy.Any(knowledge.Holds))
            {
                return stop;
            }
        }

        return -1;
    }
}
