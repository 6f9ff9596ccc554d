namespace SevenHours.Debriefing;

/// <summary>Runs before a change of procedure and after it, side by side.</summary>
/// <param name="Before">The runs before it.</param>
/// <param name="After">The runs since it is in force.</param>
/// <param name="Measures">Each measure that both groups have, in the order of <see cref="Debriefing.Measures.All"/>.</param>
/// <param name="Differs">What else differs between the groups: the change is not the only thing that changed.</param>
public sealed record ChangeEffect(RunGroup Before, RunGroup After, IReadOnlyList<GroupComparison> Measures, IReadOnlyList<OtherDifference> Differs)
{
    /// <summary>Compares two groups of runs of one case.</summary>
    public static ChangeEffect Of(RunGroup before, RunGroup after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new ChangeEffect(
            before,
            after,
            [.. Debriefing.Measures.All
                .Select(measure => GroupComparison.Of(measure.Name, measure.Better, ValuesOf(before, measure.Name), ValuesOf(after, measure.Name)))
                .Where(one => one.Before is not null && one.After is not null)],
            OtherDifference.Between([.. before.Runs], [.. after.Runs]));
    }

    private static List<decimal> ValuesOf(RunGroup group, string measure) => [.. group.Runs.Select(run => run.Digest.ValueOf(measure)).OfType<decimal>()];
}

/// <summary>Something besides the change that is not the same in both groups.</summary>
/// <param name="Kind">What.</param>
/// <param name="Before">How it is in the first group: values as they stand in the runs, each once.</param>
/// <param name="After">How it is in the second.</param>
public sealed record OtherDifference(OtherDifferenceKind Kind, IReadOnlyList<string> Before, IReadOnlyList<string> After)
{
    // From how many points of a hundred two shares of the same kind of runs count as different.
    private const decimal Apart = 25;

    /// <summary>All that differs.</summary>
    public static IReadOnlyList<OtherDifference> Between(IReadOnlyList<ComparedRun> before, IReadOnlyList<ComparedRun> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return
        [
            .. Each(OtherDifferenceKind.ScenarioVersion, run => run.Digest.Hash[..Math.Min(8, run.Digest.Hash.Length)]),
            .. Each(OtherDifferenceKind.StandIns, run => run.StandIns),
            .. Each(OtherDifferenceKind.Course, run => run.Course),
            .. Each(OtherDifferenceKind.Year, run => run.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture)),
            .. Each(OtherDifferenceKind.Place, run => run.Place),
            .. Middles(OtherDifferenceKind.People, run => run.People.Count),
            .. Middles(OtherDifferenceKind.SeatsWithPeople, run => run.Seated.Count(seat => !seat.Value.IsEmpty)),
            .. Middles(OtherDifferenceKind.MentorsHelp, run => run.Digest.Helped),
        ];

        IEnumerable<OtherDifference> Each(OtherDifferenceKind kind, Func<ComparedRun, string> value)
        {
            List<string> first = [.. before.Select(value).Distinct().Order(StringComparer.Ordinal)], second = [.. after.Select(value).Distinct().Order(StringComparer.Ordinal)];
            return first.SequenceEqual(second) && first.TrueForAll(one => Math.Abs(Share(before, one) - Share(after, one)) < Apart) ? [] : [new OtherDifference(kind, first, second)];

            decimal Share(IReadOnlyList<ComparedRun> runs, string one) => Quantiles.Percent(runs.Count(run => value(run) == one), runs.Count) ?? 0;
        }

        IEnumerable<OtherDifference> Middles(OtherDifferenceKind kind, Func<ComparedRun, int> value)
        {
            var (first, second) = (Middle(before), Middle(after));
            return first == second ? [] : [new OtherDifference(kind, [first], [second])];

            string Middle(IReadOnlyList<ComparedRun> runs) => (Spread.Of(runs.Select(run => (decimal)value(run)))?.Middle ?? 0).ToString("0", System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}

/// <summary>What may differ between two groups of runs besides the change looked at.</summary>
public enum OtherDifferenceKind
{
    /// <summary>They played different versions of the scenario.</summary>
    ScenarioVersion,

    /// <summary>Their stand-ins were not equally able.</summary>
    StandIns,

    /// <summary>They came from different courses.</summary>
    Course,

    /// <summary>They played in different years.</summary>
    Year,

    /// <summary>They played in different places.</summary>
    Place,

    /// <summary>The middle number of people who played.</summary>
    People,

    /// <summary>The middle number of seats that people sat in.</summary>
    SeatsWithPeople,

    /// <summary>The middle number of acts with a mentor's help.</summary>
    MentorsHelp,
}
