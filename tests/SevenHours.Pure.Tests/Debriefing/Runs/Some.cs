using System.Collections.Immutable;
using SevenHours.Debriefing;
using SevenHours.Testing;

namespace SevenHours.Pure.Tests.Debriefing.Runs;

/// <summary>Runs made up for tests on many runs.</summary>
internal static class Some
{
    private static readonly string[] Seats = ["officer", "chief", "counsellor", "editor"];

    private static readonly ImmutableSortedDictionary<string, string> Agencies = new Dictionary<string, string>
    {
        ["officer"] = "police", ["chief"] = "police", ["counsellor"] = "hotline", ["editor"] = "press",
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>A run in which so many people sat.</summary>
    public static ComparedRun Run(string exercise, int syndicate, int people, int? from = null, string course = "", RunDigest? digest = null)
    {
        var first = from ?? exercise.Sum(letter => letter) * 1000 + syndicate * 50;
        return new ComparedRun
        {
            Exercise = exercise,
            Syndicate = syndicate,
            Made = 86_400_000L * exercise.Sum(letter => letter),
            Case = "harbour",
            Course = course,
            Digest = digest ?? Digest(),
            AgencyOf = Agencies,
            Seated = Enumerable.Range(0, people).GroupBy(number => Seats[number % Seats.Length]).ToImmutableSortedDictionary(
                seat => seat.Key, seat => seat.Select(number => FormattableString.Invariant($"p{first + number}")).ToImmutableSortedSet(StringComparer.Ordinal), StringComparer.Ordinal),
        };
    }

    /// <summary>Runs of any size, in which some people play again.</summary>
    public static IReadOnlyList<ComparedRun> Many(Seeds seeds) =>
    [
        .. Enumerable.Range(0, 2 + seeds.Below(7)).SelectMany(exercise => Enumerable.Range(1, 1 + seeds.Below(4)).Select(syndicate => Run(
            FormattableString.Invariant($"e{exercise}"), syndicate, seeds.Below(3) == 0 ? 0 : seeds.Below(11), from: seeds.Below(2) == 0 ? null : seeds.Below(60), course: seeds.Below(2) == 0 ? "spring" : "autumn"))),
    ];

    /// <summary>A digest with some figures of its own.</summary>
    public static RunDigest Digest(IReadOnlyList<DigestedMeasure>? measures = null, IReadOnlyList<DigestedMistake>? mistakes = null, IReadOnlyList<DigestedExchange>? exchanges = null, IReadOnlyList<DigestedDecision>? decisions = null, bool reached = true) => new()
    {
        Hash = "0123456789abcdef", Seed = 1, Events = 10, Until = 3600, Outcome = "over", ReachedGoal = reached, Ending = 9,
        Measures = measures ?? [], Mistakes = mistakes ?? [], Exchanges = exchanges ?? [], Breaches = [], Decisions = decisions ?? [], Helped = 0, Agencies = ["hotline", "police"],
    };
}
