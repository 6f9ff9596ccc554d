using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>Changes of a plan. Each yields a whole plan or says why not; what is shown to whom is counted on the way.</summary>
public static class Plans
{
    /// <summary>The programme with a session set in, changed or new.</summary>
    public static Decided WithSession(this Course course, CourseSession session, long now)
    {
        var programme = course.Programme;
        if (session.Title.Trim().Length is 0 or > CourseSession.LongestTitle)
            return Decided.Refused("programmes.wrong.title");
        if (session.To <= session.From)
            return Decided.Refused("programmes.wrong.span");
        if (session.Day < -6 || session.Day > programme.Days + 1)
            return Decided.Refused("programmes.wrong.day");
        if (session.Room is not null && programme.FindRoom(session.Room) is null
            || session.Posts.Any(post => programme.FindPost(post) is null) || session.Teams.Any(team => programme.FindTeam(team) is null))
            return Decided.Refused("programmes.wrong.part");
        return course.Planned(
            programme with { Sessions = [.. programme.Sessions.Where(other => other.Id != session.Id), session with { Title = session.Title.Trim() }] }, now);
    }

    /// <summary>The course with another plan: in order, and with every edition counted that somebody reads differently.</summary>
    public static Course Planned(this Course course, Programme plan, long now)
    {
        var before = course.Programme;
        var ordered = plan with
        {
            Sessions = [.. plan.Sessions.OrderBy(s => s.Day).ThenBy(s => s.From).ThenBy(s => s.To).ThenBy(s => s.Id, StringComparer.Ordinal)],
        };
        return course with
        {
            Programme = ordered with
            {
                Sessions = [.. ordered.Sessions.Select(session => session with { Editions = Editions(before, ordered, session, now) })],
                Gone = [.. ordered.Gone.Concat(before.Sessions.Where(session => ordered.FindSession(session.Id) is null).Select(session => TakenOut(session, now))).TakeLast(Programme.MostGone)],
            },
        };
    }

    // That it is off is one more change to everybody who was shown it.
    private static CourseSession TakenOut(CourseSession session, long now) =>
        session with { Editions = [.. session.Editions.Select(edition => new Edition(edition.Circle, edition.Number + 1, now))] };

    // A title in one more language is a change to those who read that language.
    private static bool IsCalledTheSame(CourseSession old, CourseSession session) =>
        old.Word == session.Word && old.Titles.Count == session.Titles.Count && old.Titles.All(pair => session.Titles.GetValueOrDefault(pair.Key) == pair.Value);

    // Two circles count: what everybody may read, and what staff reads. Whoever reads more than the first is told of both.
    private static ImmutableArray<Edition> Editions(Programme before, Programme after, CourseSession session, long now)
    {
        var old = before.FindSession(session.Id);
        return [.. ((Circle[])[Circle.Participants, Circle.Staff]).Select(circle => Next(circle)).OfType<Edition>()];

        Edition? Next(Circle circle)
        {
            if (Shown.Of(after, session, circle) is not { } shown)
                return null;
            var edition = old?.Editions.FirstOrDefault(e => e.Circle == circle);
            var was = old is null ? null : Shown.Of(before, old, circle);
            return edition is null || was is null ? new Edition(circle, 0, now)
                : was == shown && (shown.Kind is null || IsCalledTheSame(old!, session)) && before.Venue.TimeZone == after.Venue.TimeZone ? edition
                : new Edition(circle, edition.Number + 1, now);
        }
    }
}
