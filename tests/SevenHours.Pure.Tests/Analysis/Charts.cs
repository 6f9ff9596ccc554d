using SevenHours.Analysis.Charts;
using SevenHours.Testing;

namespace SevenHours.Pure.Tests.Analysis;

/// <summary>Charts to score and to write.</summary>
internal static class Charts
{
    private static readonly string[] Roles = ["pays", "recruits", "drives", "owns"];

    /// <summary>A chart by luck: 2 to 13 people with aliases, ties with roles, at least one.</summary>
    public static LinkChart Any(Seeds seeds)
    {
        var count = 2 + seeds.Below(12);
        var entities = Enumerable.Range(0, count).Select(i => new Entity($"p{i}", $"Person {i}", "person", [$"Alias {i}", $"The other | {i}\\"])
        {
            Note = $"First line\nsecond \"line\" {i}", Confidence = $"{seeds.Below(101)}", IsUnknown = seeds.Below(4) == 0, Subject = $"subject-{i}",
            Position = seeds.Below(2) == 0 ? new Spot(seeds.Below(900) - 450, seeds.Below(900) - 450) : null,
            IsInnocent = i > 1 && seeds.Below(5) == 0, Role = Roles[seeds.Below(4)], Weight = 1 + seeds.Below(3),
        });
        var ties = Enumerable.Range(0, 1 + seeds.Below(2 * count)).Select(_ => AnyTie(seeds, count)).DistinctBy(tie => (tie.From, tie.To, tie.Role)).Select((tie, i) => tie with { Id = $"t{i}" });
        return new LinkChart(entities, ties);
    }

    public static Tie AnyTie(Seeds seeds, int count)
    {
        var from = seeds.Below(count);
        return new Tie($"p{from}", $"p{(from + 1 + seeds.Below(count - 1)) % count}", Roles[seeds.Below(4)])
        {
            IsDirected = seeds.Below(2) == 0, Since = "2031-03-01", Until = "2031-04-01", Source = "a, \"note\"", Grade = "B2", Confidence = "70",
            Note = "Seen twice;\nonce at night", Basis = "fact:0123456789abcdef", BasisWords = "He was seen, with her.", Weight = 1 + seeds.Below(3),
        };
    }

    public static LinkChart With(this LinkChart chart, Func<Entity, Entity>? entity = null, Func<Tie, Tie>? tie = null) =>
        new(chart.Entities.Select(entity ?? (e => e)), chart.Ties.Select(tie ?? (t => t)));
}
