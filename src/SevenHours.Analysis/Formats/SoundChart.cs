using SevenHours.Analysis.Charts;

namespace SevenHours.Analysis.Formats;

/// <summary>Makes a chart of what was read, and says where in the file it is not sound.</summary>
internal static class SoundChart
{
    /// <param name="entities">The entities, each with what adds its place in the file to a fault.</param>
    /// <param name="ties">The ties, likewise.</param>
    public static LinkChart Of(
        IReadOnlyList<(Entity Entity, Func<ChartFault, ChartFault> At)> entities, IReadOnlyList<(Tie Tie, Func<ChartFault, ChartFault> At)> ties)
    {
        var ids = new HashSet<string>(entities.Count, StringComparer.Ordinal);
        foreach (var (entity, at) in entities)
        {
            if (!ids.Add(entity.Id))
            {
                throw new ChartException(at(new ChartFault(ChartFaultKind.TwoOfOneId, entity.Id)));
            }
        }

        foreach (var (tie, at) in ties)
        {
            if (!ids.Contains(tie.From) || !ids.Contains(tie.To))
            {
                throw new ChartException(at(new ChartFault(ChartFaultKind.EndsNowhere, ids.Contains(tie.From) ? tie.To : tie.From)));
            }
        }

        return new LinkChart(entities.Select(one => one.Entity), ties.Select(one => one.Tie));
    }
}
