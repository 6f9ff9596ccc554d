using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>What came of a pair of tests. Answers count once a test was handed in or is closed; an item without an answer is wrong.</summary>
public sealed class TestOutcome
{
    private readonly ImmutableDictionary<(TestPhase Phase, string Person), ImmutableDictionary<string, bool>> _right;

    /// <summary>Counts answers.</summary>
    /// <param name="before">The test before.</param>
    /// <param name="after">The test after; null when there is none.</param>
    /// <param name="sittings">Who took them.</param>
    /// <param name="answers">What they answered.</param>
    /// <param name="now">The moment of asking, in seconds since 1970.</param>
    public TestOutcome(CourseTest before, CourseTest? after, IEnumerable<Sitting> sittings, IEnumerable<TestAnswer> answers, long now)
    {
        var given = answers.ToLookup(answer => (answer.Test, answer.Person));
        _right = (from sitting in sittings
                  let test = sitting.Test == before.Id ? before : sitting.Test == after?.Id ? after : null
                  where test is not null && (sitting.HandedInAt is not null || test.IsClosed(now))
                  let chosen = given[(sitting.Test, sitting.Person)].ToDictionary(answer => answer.Item, answer => answer.Chosen, StringComparer.Ordinal)
                  select ((test.Phase, sitting.Person), test.ItemsOf(sitting.Person).ToImmutableDictionary(item => item.Id, item => item.IsRight(chosen.GetValueOrDefault(item.Id)), StringComparer.Ordinal)))
            .ToImmutableDictionary(pair => pair.Item1, pair => pair.Item2);
        (Before, After) = (before, after);
    }

    /// <summary>The test before.</summary>
    public CourseTest Before { get; }

    /// <summary>The test after; null when there is none.</summary>
    public CourseTest? After { get; }

    /// <summary>How many took a test.</summary>
    public int Taken(TestPhase phase) => _right.Keys.Count(key => key.Phase == phase);

    /// <summary>The share of right answers of a person; null when he did not take the test, or was asked nothing of the competence.</summary>
    /// <param name="phase">Which test.</param>
    /// <param name="person">Who.</param>
    /// <param name="competence">Of which competence; null for all.</param>
    public double? ShareOf(TestPhase phase, string person, string? competence = null)
    {
        if (!_right.TryGetValue((phase, person), out var right))
            return null;
        var asked = Before.Items.Where(item => right.ContainsKey(item.Id) && (competence is null || item.Competence == competence)).ToList();
        return asked.Count == 0 ? null : (double)asked.Count(item => right[item.Id]) / asked.Count;
    }

    /// <summary>The whole test, then each competence, over those who took both. Under five people there are no figures.</summary>
    public ImmutableArray<GainLine> Gains()
    {
        List<string> both = [.. _right.Keys.Where(key => key.Phase == TestPhase.Before && _right.ContainsKey((TestPhase.After, key.Person))).Select(key => key.Person)];
        return [Line(null), .. Before.Competences.Select(Line)];

        GainLine Line(string? competence)
        {
            var people = both.Where(person => ShareOf(TestPhase.Before, person, competence) is not null && ShareOf(TestPhase.After, person, competence) is not null).ToList();
            if (people.Count < TestFigures.Fewest)
                return new GainLine(competence ?? "", people.Count, null, null, null);
            var (before, after) = (people.Average(person => ShareOf(TestPhase.Before, person, competence)!.Value), people.Average(person => ShareOf(TestPhase.After, person, competence)!.Value));
            return new GainLine(competence ?? "", people.Count, before, after, TestFigures.Gain(before, after));
        }
    }

    /// <summary>Each item. Under five people who were asked it there are no figures.</summary>
    public ImmutableArray<ItemLine> Items() => [.. Before.Items.Select(item =>
    {
        var (before, after) = (Asked(TestPhase.Before), Asked(TestPhase.After));
        var all = before.Concat(after).ToList();
        return new ItemLine(
            item, before.Count, Share(before), after.Count, Share(after), all.Count < TestFigures.Fewest ? null : TestFigures.Discrimination(all));

        List<(bool IsRight, double Others)> Asked(TestPhase phase) =>
        [
            .. _right.Where(pair => pair.Key.Phase == phase && pair.Value.ContainsKey(item.Id))
                .Select(pair => (pair.Value[item.Id], (double)pair.Value.Count(other => other.Key != item.Id && other.Value))),
        ];

        static double? Share(List<(bool IsRight, double Others)> asked) =>
            asked.Count < TestFigures.Fewest ? null : TestFigures.Difficulty([.. asked.Select(one => one.IsRight)]);
    })];
}
