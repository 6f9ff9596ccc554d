using System.Collections.Immutable;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Features.Door;

namespace SevenHours.Web.Features.Programmes.Papers;

/// <summary>
/// Gives participants seats of an exercise: each in the world of his team, at an agency of his profession as far as there is one, the seats evenly
/// filled. Who was given a seat by hand keeps it. The same people give the same seats.
/// </summary>
internal static class SeatGiving
{
    // What agencies and seats of a profession are called by their authors, in English, whatever the page is in.
    private static readonly (Profession Profession, string[] Marks)[] s_marks =
    [
        (Profession.FinancialInvestigator, ["fiu", "financ", "money"]),
        (Profession.BorderGuard, ["border", "coast"]),
        (Profession.DigitalInvestigator, ["digital", "cyber", "police"]),
        (Profession.LabourInspector, ["labour", "labor", "inspect"]),
        (Profession.Prosecutor, ["prosec"]),
        (Profession.Judge, ["court", "judge", "prosec"]),
        (Profession.MigrationOfficer, ["migra", "border"]),
        (Profession.AsylumOfficer, ["asylum", "migra"]),
        (Profession.SocialWorker, ["social", "child", "ngo", "shelter"]),
        (Profession.Ngo, ["ngo", "hotline", "shelter", "social"]),
        (Profession.Lawyer, ["lawyer", "legal", "ngo"]),
        (Profession.Mediator, ["mediat", "ngo"]),
        (Profession.HealthWorker, ["psych", "health", "social", "ngo"]),
        (Profession.Journalist, ["press", "journal", "media", "news"]),
        (Profession.CriminalInvestigator, ["police", "crime", "investig", "officer"]),
    ];

    /// <summary>A seat for each participant of a team, as forms write it; nobody without a team has one.</summary>
    public static ImmutableDictionary<string, string> Give(Course course, IReadOnlyList<SeatOption> seats)
    {
        var taken = seats.ToDictionary(seat => seat.Value, _ => 0, StringComparer.Ordinal);
        var given = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var person in course.Participants.Where(person => person.Seat is { } seat && taken.ContainsKey(seat)))
            taken[given[person.Id] = person.Seat!]++;
        var most = seats.Count == 0 ? 1 : seats.Max(seat => seat.Team);
        foreach (var person in course.Participants.Where(person => !given.ContainsKey(person.Id))
            .OrderBy(person => course.Programme.FindTeam(person.Team)?.Number).ThenBy(person => person.Profession).ThenBy(person => person.Name, StringComparer.Ordinal))
        {
            if (course.Programme.FindTeam(person.Team) is not { } team)
                continue;
            // Teams share a world when the exercise has fewer worlds than the course has teams.
            var world = ((team.Number - 1) % most) + 1;
            var best = seats.Where(seat => seat.Team == world).OrderBy(seat => Distance(person.Profession, seat)).ThenBy(seat => taken[seat.Value]).FirstOrDefault();
            if (best is not null)
                taken[given[person.Id] = best.Value]++;
        }

        return given.ToImmutable();
    }

    // Which of the marks of a profession a seat bears: the first is nearest; none is farthest.
    private static int Distance(Profession profession, SeatOption seat)
    {
        var marks = s_marks.FirstOrDefault(row => row.Profession == profession).Marks ?? [];
        var named = $"{seat.Value} {seat.Agency} {seat.Title}".ToLowerInvariant();
        var place = Array.FindIndex(marks, mark => named.Contains(mark, StringComparison.Ordinal));
        return place < 0 ? marks.Length : place;
    }
}
