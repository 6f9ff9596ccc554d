using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>A written task: what is asked for, until when, and the rubric it is marked by.</summary>
public sealed record CourseTask : LearningPart
{
    /// <summary>Longest brief and longest text handed in, in characters.</summary>
    public const int LongestText = 20_000;

    /// <summary>Largest file handed in, in bytes.</summary>
    public const int LargestFile = 5 * 1024 * 1024;

    /// <summary>Longest title of a criterion and longest words of a level, in characters.</summary>
    public const int LongestWords = 300;

    /// <summary>How many mark each work.</summary>
    public const int Markers = 2;

    /// <summary>What is asked for.</summary>
    public required string Brief { get; init; }

    /// <summary>Whether teams hand in, one work each; otherwise each person.</summary>
    public bool IsForTeams { get; init; }

    /// <summary>The competences a work shows, of <see cref="CompetenceNames.All"/>; empty when it was tied to none.</summary>
    public ImmutableArray<string> Competences { get; init; } = [];

    /// <summary>What is marked.</summary>
    public required ImmutableArray<Criterion> Criteria { get; init; }

    /// <summary>The id of the words the criteria are in as long as nobody wrote others: each reads them in his language. Null for criteria that somebody wrote.</summary>
    public string? RubricCalled { get; init; }

    /// <summary>
    /// Reads a rubric, one criterion a line: its title, then its levels from the lowest, each with what one would see, separated by <c>|</c>. Null when a line
    /// has fewer than two levels, or there is none.
    /// </summary>
    public static ImmutableArray<Criterion>? ReadRubric(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();
        return lines.Count is 0 or > 12 || lines.Any(line => line.Length is < 3 or > 8 || line.Any(part => part.Length is 0 or > LongestWords))
            ? null
            : [.. lines.Select((line, i) => new Criterion($"c{i + 1}", line[0], [.. line[1..]]))];
    }

    /// <summary>The task with the words of another rubric; itself when that one has other criteria or levels, whose marks would not fit.</summary>
    public CourseTask Worded(ImmutableArray<Criterion> rubric) =>
        rubric.Length == Criteria.Length && rubric.Zip(Criteria).All(pair => pair.First.Id == pair.Second.Id && pair.First.Levels.Length == pair.Second.Levels.Length) ? this with { Criteria = rubric } : this;

    /// <summary>Whether two rubrics say the same.</summary>
    public static bool IsSame(ImmutableArray<Criterion> one, ImmutableArray<Criterion> other) =>
        one.Length == other.Length && one.Zip(other).All(pair => pair.First.Title == pair.Second.Title && pair.First.Levels.SequenceEqual(pair.Second.Levels));

    /// <summary>The rubric as it is written.</summary>
    public string WriteRubric() => string.Join('\n', Criteria.Select(criterion => $"{criterion.Title} | {string.Join(" | ", criterion.Levels)}"));
}

/// <summary>One thing that is marked.</summary>
/// <param name="Id">Its key in the task.</param>
/// <param name="Title">What it is.</param>
/// <param name="Levels">What one would see at each level, from the lowest.</param>
public sealed record Criterion(string Id, string Title, ImmutableArray<string> Levels);

/// <summary>Levels given to the criteria of a task, as they are stored.</summary>
public static class GivenLevels
{
    /// <summary>Reads them.</summary>
    public static ImmutableDictionary<string, int> Read(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('='))
        .Where(part => part.Length == 2 && int.TryParse(part[1], out _)).ToImmutableDictionary(part => part[0], part => int.Parse(part[1], System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Writes those that fit the task.</summary>
    public static string Write(CourseTask task, IReadOnlyDictionary<string, int> levels) => string.Join(' ', task.Criteria
        .Where(criterion => levels.TryGetValue(criterion.Id, out var level) && level >= 0 && level < criterion.Levels.Length)
        .Select(criterion => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{criterion.Id}={levels[criterion.Id]}")));

    /// <summary>Whether every criterion has a level.</summary>
    public static bool AreWhole(CourseTask task, string text) => Read(text) is var given && task.Criteria.All(criterion => given.ContainsKey(criterion.Id));
}

/// <summary>How the two markers of a task agreed.</summary>
/// <param name="Criterion">The criterion; null for all together.</param>
/// <param name="Works">How many works both have marked.</param>
/// <param name="Same">The share they gave the same level; null when there is none.</param>
/// <param name="Kappa">Weighted kappa; null when it cannot be computed.</param>
public sealed record AgreementLine(Criterion? Criterion, int Works, double? Same, double? Kappa)
{
    /// <summary>Each criterion, then all together, where levels are counted from the lowest of each.</summary>
    /// <param name="task">The task.</param>
    /// <param name="marks">The marks that were given, the works' two in the order of their markers.</param>
    public static ImmutableArray<AgreementLine> Of(CourseTask task, IEnumerable<Mark> marks)
    {
        var pairs = marks.Where(mark => mark.GivenAt is not null).GroupBy(mark => mark.Work)
            .Select(work => work.OrderBy(mark => mark.Marker, StringComparer.Ordinal).Take(CourseTask.Markers).Select(mark => GivenLevels.Read(mark.Levels)).ToArray())
            .Where(work => work.Length == CourseTask.Markers).ToList();
        var given = task.Criteria.ToDictionary(criterion => criterion.Id, criterion => pairs
            .Where(pair => pair[0].ContainsKey(criterion.Id) && pair[1].ContainsKey(criterion.Id)).Select(pair => (pair[0][criterion.Id], pair[1][criterion.Id])).ToList(), StringComparer.Ordinal);
        return
        [
            .. task.Criteria.Select(criterion => Line(criterion, given[criterion.Id], criterion.Levels.Length)),
            Line(null, [.. given.Values.SelectMany(list => list)], task.Criteria.Max(criterion => criterion.Levels.Length)),
        ];

        AgreementLine Line(Criterion? criterion, List<(int First, int Second)> levels, int most) => new(
            criterion, criterion is null ? pairs.Count : levels.Count,
            levels.Count == 0 ? null : (double)levels.Count(pair => pair.First == pair.Second) / levels.Count, WeightedKappa.Of(levels, most));
    }
}
