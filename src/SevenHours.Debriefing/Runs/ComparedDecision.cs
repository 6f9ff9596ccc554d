namespace SevenHours.Debriefing;

/// <summary>A key decision of the school solution over runs: which way how many took, and how it ended for them.</summary>
/// <param name="Seat">The author's id of the seat whose decision it is.</param>
/// <param name="Step">The author's id of the step.</param>
/// <param name="Runs">How many runs stand behind it; 0 when too few people sat in that seat to show any.</param>
/// <param name="Ways">The ways that were taken, the most frequent first.</param>
public sealed record ComparedDecision(string Seat, string Step, int Runs, IReadOnlyList<DecisionWay> Ways)
{
    /// <summary>Every key decision of the runs chosen, in the order of the school solution.</summary>
    /// <param name="all">All runs somebody may see, whatever he chose.</param>
    /// <param name="chosen">The runs chosen; of one case.</param>
    public static IReadOnlyList<ComparedDecision> All(IReadOnlyList<ComparedRun> all, IReadOnlyList<ComparedRun> chosen)
    {
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(chosen);
        return [.. chosen.SelectMany(run => run.Digest.Decisions).Select(one => (one.Seat, one.Step)).Distinct()
            .Select(key => Of(RunBundle.Lay(all, run => run.InSeat(key.Seat)).Within(chosen), key.Seat, key.Step))];
    }

    private static ComparedDecision Of(RunGroup group, string seat, string step)
    {
        var taken = group.Runs
            .Select(run => (Run: run, Decision: run.Digest.Decisions.FirstOrDefault(one => one.Seat == seat && one.Step == step)))
            .Where(one => one.Decision is not null)
            .GroupBy(one => one.Decision!.Verdict)
            .OrderByDescending(way => way.Count()).ThenBy(way => way.Key)
            .Select(way => new DecisionWay(way.Key, [.. way.Select(one => (one.Run, one.Decision!))], PeopleIn(way.Select(one => one.Run), seat)))
            .ToList();
        var shown = SmallCells.Shown([.. taken.Select(way => way.People)]);
        return new ComparedDecision(seat, step, taken.Sum(way => way.Runs.Count), [.. taken.Select((way, place) => way with { IsEndShown = shown[place] })]);
    }

    private static int PeopleIn(IEnumerable<ComparedRun> runs, string seat) => runs.SelectMany(run => run.InSeat(seat)).Distinct(StringComparer.Ordinal).Count();
}

/// <summary>A way a decision was taken.</summary>
/// <param name="Verdict">How it was done, beside the school solution.</param>
/// <param name="Runs">The runs that took it so, with the decision in each.</param>
/// <param name="People">How many people took it so.</param>
public sealed record DecisionWay(SchoolVerdict Verdict, IReadOnlyList<(ComparedRun Run, DigestedDecision Decision)> Runs, int People)
{
    /// <summary>Whether it may be said how it ended for them: a few people are not told from the rest.</summary>
    public bool IsEndShown { get; init; } = true;

    /// <summary>How many of them reached the goal.</summary>
    public int Reached => Runs.Count(one => one.Run.Digest.ReachedGoal == true);

    /// <summary>How many of them have ended.</summary>
    public int Ended => Runs.Count(one => one.Run.Digest.ReachedGoal is not null);

    /// <summary>How long it took them from knowing enough to having done it, in seconds; null when nobody did it.</summary>
    public Spread? Took => Spread.Of(Runs.Where(one => one.Decision is { Open: not null, Taken: not null }).Select(one => (decimal)Math.Max(0, one.Decision.Taken!.Value - one.Decision.Open!.Value)));
}

/// <summary>Parts of a whole that is shown: those behind which few people stand are left out, and never one alone, which the whole would give away.</summary>
public static class SmallCells
{
    /// <summary>Which parts may be shown.</summary>
    /// <param name="people">How many people stand behind each part; 0 describes nobody.</param>
    public static IReadOnlyList<bool> Shown(IReadOnlyList<int> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        var shown = people.Select(count => count is 0 or >= RunBundle.Least).ToArray();
        while (Hidden() is > 0 and < RunBundle.Least && Smallest() is >= 0 and var next)
        {
            shown[next] = false;
        }

        return shown;

        int Hidden() => people.Where((_, place) => !shown[place]).Sum();

        int Smallest() => Enumerable.Range(0, people.Count).Where(place => shown[place] && people[place] > 0).OrderBy(place => people[place]).ThenBy(place => place).DefaultIfEmpty(-1).First();
    }
}
