namespace SevenHours.Debriefing;

/// <summary>One of the thirty classic mistakes over groups of runs.</summary>
/// <param name="Number">Its number, 1 to 30.</param>
/// <param name="Cells">A cell for each group, in the order of the groups.</param>
public sealed record RecurringMistake(int Number, IReadOnlyList<MistakeCell> Cells)
{
    /// <summary>The mistakes that occurred in any group, those of the largest share of all runs first.</summary>
    /// <param name="groups">The groups; a run may stand in several.</param>
    public static IReadOnlyList<RecurringMistake> All(IReadOnlyList<RunGroup> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var every = groups.SelectMany(group => group.Runs).DistinctBy(run => run.Key).ToList();
        var runs = every.ToDictionary(run => run.Key, run => run.Counted.GroupBy(one => one.Number).ToDictionary(one => one.Key, one => one.ToList()), StringComparer.Ordinal);
        return [.. ClassicMistakes.All
            .Select(rule => (rule.Number, Worst: every.Count(run => runs[run.Key].ContainsKey(rule.Number))))
            .Where(one => one.Worst > 0)
            .OrderByDescending(one => one.Worst).ThenBy(one => one.Number)
            .Select(one => new RecurringMistake(one.Number, [.. groups.Select(group => CellOf(group, one.Number))]))];

        MistakeCell CellOf(RunGroup group, int number) => new(group.Count, [.. group.Runs
            .Where(run => runs[run.Key].ContainsKey(number))
            .Select(run => new MistakenRun(run, runs[run.Key][number], run.Named.Any(named => named.Number == number)))]);
    }
}

/// <summary>A mistake in a group.</summary>
/// <param name="Of">How many runs the group has.</param>
/// <param name="Runs">The runs in which it stands.</param>
public sealed record MistakeCell(int Of, IReadOnlyList<MistakenRun> Runs)
{
    /// <summary>In how many runs of a hundred it stands; null of none.</summary>
    public decimal? Share => Quantiles.Percent(Runs.Count, Of);

    /// <summary>In how many runs a person named it.</summary>
    public int Named => Runs.Count(run => run.IsNamed);
}

/// <summary>A run in which a mistake stands.</summary>
/// <param name="Run">The run.</param>
/// <param name="Times">Where, in order of time.</param>
/// <param name="IsNamed">Whether a person named it there; otherwise only a rule suggests it.</param>
public sealed record MistakenRun(ComparedRun Run, IReadOnlyList<DigestedMistake> Times, bool IsNamed);
