using System.Collections.Frozen;

namespace SevenHours.Kernel;

/// <summary>A compiled scenario: immutable, content-addressed, shared by every world that plays it.</summary>
public sealed partial class Scenario
{
    private readonly FrozenDictionary<Type, object> tables;
    private readonly int[][] levelWatchers;
    private readonly int[][] levelThresholds;
    private readonly int[][] firedWatchers;

    internal Scenario(ScenarioParts parts)
    {
        (Name, Hash, Disciplines, Texts, origin) = (parts.Name, parts.Hash, parts.Disciplines, parts.Texts, parts.Origin);
        Interlude = parts.Interlude;
        tables = parts.Tables.ToFrozenDictionary();
        (Agencies, Seats, Subjects) = (Table<Agency>(), Table<Seat>(), Table<Subject>());
        (Levels, Flags, Rules) = (Table<Level>(), Table<Flag>(), Table<Rule>());
        Everybody = SeatSet.Of(Seats.Ids);
        SeatsOf = [.. Agencies.Ids.Select(a => SeatSet.Of(Seats.Ids.Where(s => Seats[s].Agency == a)))];
        Watchers = WatchersBy(Rules);
        levelWatchers = [.. Levels.Ids.Select(l => Watchers.GetValueOrDefault(new ReadKey("level", l.Index), []))];
        firedWatchers = [.. Rules.Ids.Select(r => Watchers.GetValueOrDefault(new ReadKey("fired", r.Index), []))];
        levelThresholds = [.. Levels.Ids.Select(l => ThresholdsOf(l, Rules))];
    }

    /// <summary>The author's id of the scenario.</summary>
    public string Name { get; }

    /// <summary>The content hash of the resolved package, lower-case hexadecimal.</summary>
    public string Hash { get; }

    /// <summary>The disciplines it plays with, in fixed order.</summary>
    public IReadOnlyList<Discipline> Disciplines { get; }

    /// <summary>The author's texts by string id and language.</summary>
    public ITexts Texts { get; }

    /// <summary>What lies between the parts of the form that is played; null when nothing is left out.</summary>
    public Interlude? Interlude { get; }

    /// <summary>All agencies.</summary>
    public Table<Agency> Agencies { get; }

    /// <summary>All seats.</summary>
    public Table<Seat> Seats { get; }

    /// <summary>Everything one can act upon.</summary>
    public Table<Subject> Subjects { get; }

    /// <summary>All levels.</summary>
    public Table<Level> Levels { get; }

    /// <summary>All flags.</summary>
    public Table<Flag> Flags { get; }

    /// <summary>All rules, injects included.</summary>
    public Table<Rule> Rules { get; }

    /// <summary>Every seat.</summary>
    public SeatSet Everybody { get; }

    /// <summary>The seats of each agency, by its number.</summary>
    public IReadOnlyList<SeatSet> SeatsOf { get; }

    /// <summary>The definitions of one kind; an empty table when the scenario has none.</summary>
    public Table<T> Table<T>()
        where T : Definition =>
        tables.TryGetValue(typeof(T), out var table) ? (Table<T>)table : EmptyTable<T>.Instance;

    internal FrozenDictionary<ReadKey, int[]> Watchers { get; }

    internal int[] WatchersOfLevel(int level) => levelWatchers[level];

    internal int[] WatchersOfFiring(int rule) => firedWatchers[rule];

    internal int[] ThresholdsOfLevel(int level) => levelThresholds[level];

    private static FrozenDictionary<ReadKey, int[]> WatchersBy(Table<Rule> rules)
    {
        var watchers = new Dictionary<ReadKey, List<int>>(ReadKey.Comparer.Instance);
        for (var i = 0; i < rules.Count; i++)
        {
            foreach (var key in (rules[i].When?.Reads ?? []).Distinct(ReadKey.Comparer.Instance))
            {
                if (!watchers.TryGetValue(key, out var list))
                {
                    watchers.Add(key, list = []);
                }

                list.Add(i);
            }
        }

        return watchers.ToFrozenDictionary(w => w.Key, w => w.Value.ToArray(), ReadKey.Comparer.Instance);
    }

    private static int[] ThresholdsOf(Id<Level> level, Table<Rule> rules) =>
        [.. rules.SelectMany(r => r.When?.Thresholds ?? []).Where(t => t.Level == level).Select(t => t.Permille).Distinct().Order()];

    private static class EmptyTable<T>
        where T : Definition
    {
        public static readonly Table<T> Instance = new([]);
    }
}
