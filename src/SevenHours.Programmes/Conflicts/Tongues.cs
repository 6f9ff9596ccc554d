using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>Which languages a session must be interpreted into.</summary>
public static class Tongues
{
    /// <summary>Those who are to be in a session.</summary>
    public static IEnumerable<Person> Audience(Course course, CourseSession session) =>
        course.Participants.Where(person => session.Teams.IsEmpty || (person.Team is { } team && session.Teams.Contains(team)));

    /// <summary>
    /// The languages it must be interpreted into, each with how many wait for it: for each person who does not follow that of the floor the first
    /// language of the course that he follows, else his own. While nobody is on the roster, every language of the course.
    /// </summary>
    public static ImmutableArray<(string Language, int People)> Needed(Course course, CourseSession session)
    {
        var programme = course.Programme;
        var floor = session.Language ?? programme.Floor;
        if (!course.Participants.Any(person => person.Languages.Length > 0))
            return [.. programme.Languages.Where(language => language != floor).Select(language => (language, 0))];
        return
        [
            .. Audience(course, session).Where(person => person.Languages.Length > 0 && !person.Languages.Any(language => WorkLanguages.AreUnderstood(language, floor)))
                .GroupBy(person => programme.Languages.FirstOrDefault(spoken => person.Languages.Any(language => WorkLanguages.AreUnderstood(language, spoken))) ?? person.Languages[0], StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, group.Count())),
        ];
    }
}
