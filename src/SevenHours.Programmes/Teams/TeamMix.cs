using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>
/// Mixes participants over teams by a rule: first professions apart, then countries, then genders, teams of equal size, and nobody alone in a
/// language that is not the floor's. Whoever was put somewhere by hand stays. The same people give the same teams.
/// </summary>
public static class TeamMix
{
    private const int SameProfession = 100;
    private const int SameCountry = 60;
    private const int SameGender = 8;
    private const int Shares = 25; // off, for each who speaks the same language beside the floor's
    private const int MostRounds = 40;

    /// <summary>Teams for everybody who takes part.</summary>
    /// <param name="course">The course; its teams are filled, none is made.</param>
    /// <returns>A place for each participant, in the order of teams and names; none while there are no teams.</returns>
    public static ImmutableArray<TeamPlace> Mix(Course course)
    {
        var teams = course.Programme.Teams;
        if (teams.IsEmpty)
            return [];
        var groups = teams.Select(_ => new List<Person>()).ToArray();
        var people = course.Participants.ToList();
        foreach (var person in people.Where(IsFixed))
            groups[Index(person.Team!)].Add(person);

        // The rarest professions first: they have the fewest ways to be spread.
        var (even, larger) = (people.Count / teams.Length, people.Count % teams.Length);
        var professions = people.CountBy(person => person.Profession).ToDictionary(p => p.Key, p => p.Value);
        var countries = people.CountBy(person => person.Country).ToDictionary(p => p.Key, p => p.Value);
        foreach (var person in people.Where(person => !IsFixed(person))
            .OrderBy(person => professions[person.Profession]).ThenBy(person => person.Profession)
            .ThenByDescending(person => countries[person.Country]).ThenBy(person => person.Country, StringComparer.Ordinal).ThenBy(person => person.Id, StringComparer.Ordinal))
        {
            var best = Enumerable.Range(0, groups.Length).Where(HasRoom).DefaultIfEmpty(Smallest())
                .MinBy(i => (Cost(course, groups[i], person), groups[i].Count, i));
            groups[best].Add(person);
        }

        Improve(course, groups, IsFixed);
        return
        [
            .. groups.SelectMany((group, place) => group.OrderBy(person => person.Name, StringComparer.Ordinal)
                .Select(person => new TeamPlace(person.Id, teams[place].Id, Reasons(course, group, person, IsFixed(person))))),
        ];

        // No team is larger by more than one, and only as many as must be.
        bool HasRoom(int i) => groups[i].Count < even || (groups[i].Count == even && groups.Count(group => group.Count > even) < larger);
        bool IsFixed(Person person) => person.IsPinned && course.Programme.FindTeam(person.Team) is not null;
        int Index(string team) => teams.IndexOf(course.Programme.FindTeam(team)!);
        int Smallest() => Array.IndexOf(groups, groups.MinBy(group => group.Count)!);
    }

    /// <summary>Why a team is as it is, for teams that stand: the reasons of each person in his team of now.</summary>
    public static ImmutableArray<TeamPlace> Standing(Course course) =>
    [
        .. from team in course.Programme.Teams
           let mates = course.Participants.Where(person => person.Team == team.Id).OrderBy(person => person.Name, StringComparer.Ordinal).ToList()
           from person in mates
           select new TeamPlace(person.Id, team.Id, Reasons(course, mates, person, person.IsPinned)),
    ];

    // Two at a time change places as long as both teams together are better for it.
    private static void Improve(Course course, List<Person>[] groups, Func<Person, bool> isFixed)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var changed = false;
            for (var a = 0; a < groups.Length; a++)
            {
                for (var b = a + 1; b < groups.Length; b++)
                {
                    for (var i = 0; i < groups[a].Count; i++)
                    {
                        for (var j = 0; j < groups[b].Count; j++)
                        {
                            var (one, other) = (groups[a][i], groups[b][j]);
                            if (isFixed(one) || isFixed(other))
                                continue;
                            var before = Cost(course, groups[a], one) + Cost(course, groups[b], other);
                            var after = Cost(course, groups[b], one, other) + Cost(course, groups[a], other, one);
                            if (after >= before)
                                continue;
                            (groups[a][i], groups[b][j], changed) = (other, one, true);
                        }
                    }
                }
            }

            if (!changed)
                return;
        }
    }

    // What a person costs in a group, leaving out himself and somebody who goes.
    private static int Cost(Course course, List<Person> group, Person person, Person? without = null)
    {
        var cost = 0;
        foreach (var other in group)
        {
            if (other == person || other == without)
                continue;
            cost += (other.Profession == person.Profession ? SameProfession : 0) + (other.Country == person.Country ? SameCountry : 0)
                + (other.Gender == person.Gender ? SameGender : 0)
                - (NeedsOthers(course, person) && SharesLanguage(course, other, person) ? Shares : 0);
        }

        return cost;
    }

    private static bool NeedsOthers(Course course, Person person) => person.Languages.Length > 0 && !person.Languages.Any(language => WorkLanguages.AreUnderstood(language, course.Programme.Floor));

    private static bool SharesLanguage(Course course, Person a, Person b) =>
        a.Languages.Any(language => language != course.Programme.Floor && b.Languages.Any(other => WorkLanguages.AreUnderstood(language, other)));

    private static ImmutableArray<TeamReason> Reasons(Course course, List<Person> group, Person person, bool isPinned)
    {
        var reasons = ImmutableArray.CreateBuilder<TeamReason>();
        if (isPinned)
            reasons.Add(new TeamReason(TeamReasonKind.Pinned, "", 0));
        var profession = group.Count(other => other.Profession == person.Profession);
        reasons.Add(new TeamReason(TeamReasonKind.Profession, person.Profession.ToString(), profession));
        if (person.Country.Length > 0)
            reasons.Add(new TeamReason(TeamReasonKind.Country, person.Country, group.Count(other => other.Country == person.Country)));
        if (NeedsOthers(course, person))
            reasons.Add(new TeamReason(TeamReasonKind.Language, person.Languages[0], group.Count(other => other != person && SharesLanguage(course, other, person))));
        return reasons.ToImmutable();
    }
}

/// <summary>A person's place in a team.</summary>
/// <param name="Person">The person.</param>
/// <param name="Team">The team.</param>
/// <param name="Reasons">Why there.</param>
public sealed record TeamPlace(string Person, string Team, ImmutableArray<TeamReason> Reasons);

/// <summary>A reason for a place in a team.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Value">The profession, country or language.</param>
/// <param name="Count">How many in the team share it; for a language how many others.</param>
public sealed record TeamReason(TeamReasonKind Kind, string Value, int Count);

/// <summary>What a reason for a team is about.</summary>
public enum TeamReasonKind
{
    /// <summary>Somebody put him there.</summary>
    Pinned,

    /// <summary>How many of his profession are in the team.</summary>
    Profession,

    /// <summary>How many of his country are in the team.</summary>
    Country,

    /// <summary>How many others in the team speak his language, who does not speak the floor's.</summary>
    Language,
}
