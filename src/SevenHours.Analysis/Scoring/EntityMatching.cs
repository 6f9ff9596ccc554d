using SevenHours.Analysis.Charts;

namespace SevenHours.Analysis.Scoring;

/// <summary>Which entity of a chart stands for which of the truth, by any name both go by.</summary>
/// <remarks>An entity that shares names with several stands for the one it shares most with; among those the first.</remarks>
internal sealed class EntityMatching
{
    private readonly Dictionary<string, int> truthOf = new(StringComparer.Ordinal);

    public EntityMatching(LinkChart chart, LinkChart truth)
    {
        var byName = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < truth.Entities.Count; i++)
        {
            foreach (var name in truth.Entities[i].Names.Select(NameFolding.Fold).Distinct(StringComparer.Ordinal))
            {
                (byName.TryGetValue(name, out var bearers) ? bearers : byName[name] = []).Add(i);
            }
        }

        foreach (var entity in chart.Entities)
        {
            var bearers = entity.Names.Select(NameFolding.Fold).Distinct(StringComparer.Ordinal)
                .SelectMany(name => byName.GetValueOrDefault(name, [])).GroupBy(i => i)
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key).FirstOrDefault();
            if (bearers is not null)
            {
                truthOf[entity.Id] = bearers.Key;
            }
        }
    }

    /// <summary>The place of the entity in the truth that one of the chart stands for, or -1.</summary>
    public int this[string entity] => truthOf.GetValueOrDefault(entity, -1);

    /// <summary>The entities of the truth that stand on the chart, each once.</summary>
    public HashSet<int> Found => [.. truthOf.Values];
}
