using System.Collections.Immutable;

namespace SevenHours.Debriefing;

/// <summary>Runs that only ever stand together in a figure, so that no figure and no difference of two figures rests on a handful of people.</summary>
/// <remarks>
/// <para>
/// The rule: all runs are laid into bundles once, before anybody chooses anything. Behind each bundle stand either no people at all (stand-ins played it: it
/// describes nobody) or at least <see cref="Least"/>. Whoever asks for a group of runs gets those bundles that lie within it whole. Every group shown is thereby a
/// union of bundles, and so is whatever can be had by taking shown groups from one another: complementary suppression needs no second rule.
/// </para>
/// <para>
/// A run with enough people is a bundle of its own. Smaller ones are joined, in order of time, within one exercise first and then within one case and course;
/// what is still too small is held back.
/// </para>
/// </remarks>
/// <param name="Runs">The runs, in order of time.</param>
/// <param name="People">How many people stand behind them; where a figure describes several groups of them, the smallest that is not empty.</param>
public sealed record RunBundle(ImmutableArray<ComparedRun> Runs, int People)
{
    /// <summary>From how many people up figures are shown.</summary>
    public const int Least = 5;

    /// <summary>Whether it describes nobody: stand-ins alone played.</summary>
    public bool IsOfStandIns => People == 0;

    /// <summary>Its key: that of its first run.</summary>
    public string Key => Runs[0].Key;

    /// <summary>When its first run was made.</summary>
    public long Since => Runs[0].Made;

    /// <summary>Lays runs into bundles.</summary>
    /// <param name="runs">All runs somebody may see, whatever he chose of them.</param>
    /// <param name="described">Whom a figure about a run would describe: everybody in it, those in a seat, or those of each of two agencies. Every one of them has to be enough.</param>
    public static RunBundles Lay(IEnumerable<ComparedRun> runs, params IReadOnlyList<Func<ComparedRun, ImmutableSortedSet<string>>> described)
    {
        ArgumentNullException.ThrowIfNull(runs);
        ArgumentNullException.ThrowIfNull(described);
        var bundles = new List<RunBundle>();
        var small = new List<ComparedRun>();
        foreach (var run in runs.OrderBy(run => run.Made).ThenBy(run => run.Exercise, StringComparer.Ordinal).ThenBy(run => run.Syndicate))
        {
            if (IsEnough([run]))
            {
                bundles.Add(Made([run]));
            }
            else
            {
                small.Add(run);
            }
        }

        var left = small.GroupBy(run => run.Exercise, StringComparer.Ordinal).SelectMany(own => Join([.. own])).ToList();
        var held = left.GroupBy(run => (run.Case, run.Course, run.Year)).SelectMany(course => Join([.. course])).ToList();
        return new RunBundles([.. bundles.OrderBy(bundle => bundle.Since).ThenBy(bundle => bundle.Key, StringComparer.Ordinal)], [.. held]);

        // Joins from the first on; what is over at the end goes to the last bundle made here if that is still enough, or is given back.
        IEnumerable<ComparedRun> Join(IReadOnlyList<ComparedRun> own)
        {
            var (made, open) = (new List<List<ComparedRun>>(), new List<ComparedRun>());
            foreach (var run in own)
            {
                open.Add(run);
                if (IsEnough(open))
                {
                    made.Add(open);
                    open = [];
                }
            }

            if (open.Count > 0 && made.Count > 0 && IsEnough([.. made[^1], .. open]))
            {
                made[^1].AddRange(open);
                open = [];
            }

            bundles.AddRange(made.Select(Made));
            return open;
        }

        bool IsEnough(IReadOnlyList<ComparedRun> all) => Counts(all).All(count => count is 0 or >= Least);

        RunBundle Made(IReadOnlyList<ComparedRun> all) => new([.. all], Counts(all).Where(count => count > 0).DefaultIfEmpty(0).Min());

        IEnumerable<int> Counts(IReadOnlyList<ComparedRun> all) => described.Select(people => all.SelectMany(people).Distinct(StringComparer.Ordinal).Count());
    }
}

/// <summary>Runs laid into bundles.</summary>
/// <param name="All">The bundles, in order of time.</param>
/// <param name="HeldBack">Runs behind which too few people stand, also together with others.</param>
public sealed record RunBundles(ImmutableArray<RunBundle> All, ImmutableArray<ComparedRun> HeldBack)
{
    /// <summary>Of the runs somebody asks for, those that can be shown, and how many cannot.</summary>
    public RunGroup Within(IEnumerable<ComparedRun> asked)
    {
        var keys = asked.Select(run => run.Key).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<RunBundle> shown = [.. All.Where(bundle => bundle.Runs.All(run => keys.Contains(run.Key)))];
        return new RunGroup(shown, keys.Count - shown.Sum(bundle => bundle.Runs.Length));
    }
}

/// <summary>A group of runs as far as it can be shown.</summary>
/// <param name="Bundles">The bundles that lie within it whole.</param>
/// <param name="Left">How many runs were asked for and are left out, because fewer than five people stand behind what they would add.</param>
public sealed record RunGroup(ImmutableArray<RunBundle> Bundles, int Left)
{
    /// <summary>The runs shown.</summary>
    public IEnumerable<ComparedRun> Runs => Bundles.SelectMany(bundle => bundle.Runs);

    /// <summary>How many runs are shown.</summary>
    public int Count => Bundles.Sum(bundle => bundle.Runs.Length);

    /// <summary>Whether nothing can be shown.</summary>
    public bool IsEmpty => Bundles.IsEmpty;
}
