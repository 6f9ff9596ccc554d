namespace SevenHours.Debriefing;

/// <summary>How long facts lay between two agencies, over groups of runs.</summary>
/// <param name="From">The author's id of the agency that held them first.</param>
/// <param name="To">The author's id of the agency that needed them.</param>
/// <param name="Cells">A cell for each group, in the order of the groups; null where fewer than five people stand behind it.</param>
public sealed record HandOverRow(string From, string To, IReadOnlyList<HandOverCell?> Cells)
{
    /// <summary>Every pair of agencies between which something was needed; those that waited longest first.</summary>
    /// <param name="all">All runs somebody may see, whatever he chose.</param>
    /// <param name="groups">The groups, as chosen.</param>
    public static IReadOnlyList<HandOverRow> All(IReadOnlyList<ComparedRun> all, IReadOnlyList<IReadOnlyList<ComparedRun>> groups)
    {
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(groups);
        var pairs = groups.SelectMany(group => group).SelectMany(run => run.Digest.Exchanges).Select(one => (one.From, one.To)).Distinct().ToList();
        return [.. pairs.Select(pair =>
        {
            var bundles = RunBundle.Lay(all, run => run.InAgency(pair.From), run => run.InAgency(pair.To));
            return new HandOverRow(pair.From, pair.To, [.. groups.Select(group => HandOverCell.Of(bundles.Within(group), pair.From, pair.To))]);
        }).OrderByDescending(row => row.Cells.Max(cell => cell?.Waited?.Middle ?? -1)).ThenBy(row => row.From, StringComparer.Ordinal).ThenBy(row => row.To, StringComparer.Ordinal)];
    }
}

/// <summary>Facts between two agencies in a group.</summary>
/// <param name="Runs">How many runs.</param>
/// <param name="Waited">How long those that arrived took from first held to read, in seconds; null when none arrived.</param>
/// <param name="Late">How many of them arrived after they were needed.</param>
/// <param name="Never">How many never arrived.</param>
/// <param name="Worst">The longest waits, the longest first: those that never arrived before all others.</param>
public sealed record HandOverCell(int Runs, Spread? Waited, int Late, int Never, IReadOnlyList<(ComparedRun Run, DigestedExchange Exchange)> Worst)
{
    /// <summary>How many facts were needed.</summary>
    public int Needs => (Waited?.Count ?? 0) + Never;

    internal static HandOverCell? Of(RunGroup group, string from, string to)
    {
        if (group.IsEmpty)
        {
            return null;
        }

        var own = group.Runs.SelectMany(run => run.Digest.Exchanges.Where(one => one.From == from && one.To == to).Select(one => (Run: run, Exchange: one))).ToList();
        return new HandOverCell(
            group.Count,
            Spread.Of(own.Where(one => one.Exchange.Latency is not null).Select(one => (decimal)one.Exchange.Latency!.Value)),
            own.Count(one => one.Exchange.IsLate),
            own.Count(one => one.Exchange.Arrived is null),
            [.. own.OrderByDescending(one => one.Exchange.Latency ?? int.MaxValue).ThenBy(one => one.Run.Made).ThenBy(one => one.Exchange.KnownBy)]);
    }
}
