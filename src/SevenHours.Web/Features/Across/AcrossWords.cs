using System.Globalization;
using SevenHours.Debriefing;
using SevenHours.Language;
using SevenHours.Web.Features.Debrief;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Across;

/// <summary>What comparing runs says in words: names of groups, and what may be concluded from a change.</summary>
internal static class AcrossWords
{
    public static string Name(NamedGroup group, AcrossReading reading, Words words) => group.Key switch
    {
        "before" when reading.Procedure is not null => words["across.before"],
        "after" when reading.Procedure is not null => words["across.after"],
        _ => group.Title.Length > 0 ? group.Title : words["across.unsaid"],
    };

    /// <summary>A day, which keeps its order in every script.</summary>
    public static string Day(DateOnly day) => $"\u2066{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\u2069";

    /// <summary>What the two groups are.</summary>
    public static string Sizes(ChangeEffect effect, Words words) => words["across.change.sizes",
        ("before", effect.Before.Count), ("people_before", PeopleIn(effect.Before)), ("after", effect.After.Count), ("people_after", PeopleIn(effect.After))];

    /// <summary>What may be concluded, and what may not.</summary>
    public static IReadOnlyList<string> Conclusion(ChangeEffect effect, Words words)
    {
        var (better, worse) = (Names(effect, GroupVerdict.Better, words), Names(effect, GroupVerdict.Worse, words));
        var lines = new List<string>();
        if (effect.Before.Count < GroupComparison.Least || effect.After.Count < GroupComparison.Least)
            lines.Add(words["across.change.too_few", ("n", GroupComparison.Least)]);
        else
            lines.Add(better.Length + worse.Length == 0 ? words["across.change.none"]
                : string.Join(' ', new[] { better.Length > 0 ? words["across.change.better", ("names", better)] : "", worse.Length > 0 ? words["across.change.worse", ("names", worse)] : "" }.Where(line => line.Length > 0)));
        lines.Add(effect.Differs.Count == 0 ? words["across.change.alike"] : words["across.change.differs", ("names", string.Join(", ", effect.Differs.Select(one => words[KindId(one)])))]);
        lines.Add(words["across.change.luck", ("n", effect.Measures.Count)]);
        return lines;
    }

    /// <summary>Something else that differs, as one side has it.</summary>
    public static string Values(OtherDifference difference, IReadOnlyList<string> values, AcrossReading reading, Words words) => string.Join(", ", values.Select(value => difference.Kind switch
    {
        OtherDifferenceKind.Course => Said(reading.Seen.Runs.FirstOrDefault(run => run.Course == value) is { } run ? reading.FaceOf(run).Course : value),
        OtherDifferenceKind.Place => Said(reading.Seen.Runs.FirstOrDefault(run => run.Place == value) is { } run ? reading.FaceOf(run).Place : value),
        OtherDifferenceKind.StandIns => value.Length == 0 ? words["across.no_stand_ins"] : string.Join(" + ", value.Split(' ').Select(skill => Strings.Words.Has("skill." + skill) ? words["skill." + skill] : skill)),
        _ => value,
    }));

    public static string KindId(OtherDifference difference) => $"across.differs.{SnakeCase.Of(difference.Kind)}";

    public static string Verdict(GroupComparison row, Words words) => words[$"across.verdict.{SnakeCase.Of(row.Verdict)}"];

    public static string Figure(GroupComparison row, decimal? value, Words words) => Figures.Line(value, Measures.Find(row.Name)?.Unit ?? "", null, words);

    /// <summary>A difference with its sign, which stays before it in every script.</summary>
    public static string Signed(GroupComparison row, decimal? value, Words words) =>
        value is not { } figure ? "–" : $"\u2066{(figure > 0 ? "+" : "")}{Figure(row, figure, words).Replace('-', '\u2212')}\u2069";

    private static int PeopleIn(RunGroup group) => group.Runs.SelectMany(run => run.People).Distinct(StringComparer.Ordinal).Count();

    private static string Names(ChangeEffect effect, GroupVerdict verdict, Words words) =>
        string.Join("; ", effect.Measures.Where(row => row.Verdict == verdict).Select(row => words["measure." + row.Name]));

    private static string Said(string value) => value.Length > 0 ? value : "–";
}
