using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>Finds what does not work in a timetable.</summary>
public static class ConflictFinder
{
    /// <summary>Longest time participants sit without a pause, in minutes; ours, after which attention is gone.</summary>
    public const int LongestSitting = 135;

    /// <summary>Longest play without a pause for all, in minutes: in play people come and go.</summary>
    public const int LongestPlay = 240;

    /// <summary>How long one interpreter can work alone, in minutes; beyond it two take turns.</summary>
    public const int LongestAlone = 60;

    private static readonly TimeOnly s_noon = new(11, 30);
    private static readonly TimeOnly s_lunchEnds = new(14, 30);

    /// <summary>Every conflict of a course, in the order of time.</summary>
    public static ImmutableArray<Conflict> All(Course course) =>
    [
        .. Pairs(course).Concat(Singles(course)).Concat(Gaps(course))
            .OrderBy(conflict => conflict.Day).ThenBy(conflict => conflict.At).ThenBy(conflict => conflict.Kind).ThenBy(conflict => conflict.About, StringComparer.Ordinal),
    ];

    /// <summary>
    /// The same conflicts as somebody mends them: what cannot take place first, and a language that nobody interprets once with all its sessions, for
    /// one interpreter who is missing would else be the whole list.
    /// </summary>
    public static ImmutableArray<ImmutableArray<Conflict>> Together(IEnumerable<Conflict> conflicts) =>
    [
        .. conflicts.GroupBy(conflict => conflict.Kind == ConflictKind.NoInterpretation ? (object)(conflict.Kind, conflict.About) : conflict)
            .Select(group => group.ToImmutableArray()).OrderBy(group => !group[0].IsImpossible).ThenBy(group => group.Length > 1),
    ];

    private static IEnumerable<Conflict> Pairs(Course course)
    {
        var (programme, sessions) = (course.Programme, course.Programme.Sessions);
        for (var i = 0; i < sessions.Length; i++)
        {
            for (var j = i + 1; j < sessions.Length; j++)
            {
                var (a, b) = (sessions[i], sessions[j]);
                if (!a.Overlaps(b))
                    continue;
                Conflict Both(ConflictKind kind, string? about) =>
                    new(kind, a.Day, [a.Id, b.Id], a.From > b.From ? a.From : b.From) { About = about };

                if (a.Room is not null && a.Room == b.Room)
                    yield return Both(ConflictKind.RoomTwice, a.Room);
                foreach (var (post, other) in SamePeople(course, a, b))
                    yield return Both(programme.FindPost(post)?.Role == PostRole.Interpreter ? ConflictKind.InterpreterTwice : ConflictKind.PersonTwice, post);
                if (IsForAudience(a) && IsForAudience(b) && !IsInTurns(a, b) && !IsInTurns(b, a))
                {
                    foreach (var team in Shared(programme, a, b))
                        yield return Both(ConflictKind.TeamTwice, team);
                }
            }
        }
    }

    private static IEnumerable<Conflict> Singles(Course course)
    {
        var programme = course.Programme;
        foreach (var session in programme.Sessions)
        {
            Conflict One(ConflictKind kind) => new(kind, session.Day, [session.Id], session.From);

            if (session.From < programme.Venue.Opens || session.To > programme.Venue.Closes)
                yield return One(ConflictKind.Closed);
            if (programme.FindRoom(session.Room) is { Places: > 0 } room && Head(course, session) is var head && head > room.Places)
                yield return One(ConflictKind.RoomSmall) with { About = room.Id, Count = head, Limit = room.Places };
            if (session.Kind == SessionKind.Simulation && session.Posts.All(post => programme.FindPost(post)?.Role != PostRole.Director))
                yield return One(ConflictKind.NoDirector);
            if (session.Kind != SessionKind.Prayer && !session.Kind.IsPause() && programme.Quiets.FirstOrDefault(quiet => Takes(programme, session, quiet)) is { } taken)
                yield return One(ConflictKind.QuietTaken) with { About = taken.Title };
            if (!session.Kind.IsSpoken())
                continue;

            var floor = session.Language ?? programme.Floor;
            foreach (var (language, people) in Tongues.Needed(course, session))
            {
                var interpreters = session.Posts.Count(post => programme.FindPost(post)?.Interprets(floor, language) == true);
                if (interpreters == 0)
                    yield return One(ConflictKind.NoInterpretation) with { About = language, Count = people };
                else if (interpreters == 1 && session.Minutes > LongestAlone)
                    yield return One(ConflictKind.FewInterpreters) with { About = language, Count = session.Minutes, Limit = LongestAlone };
            }
        }
    }

    // For each team what it goes through in a day; without teams all are one.
    private static IEnumerable<Conflict> Gaps(Course course)
    {
        var programme = course.Programme;
        ImmutableArray<string?> teams = programme.Teams.IsEmpty ? [null] : [.. programme.Teams.Select(team => (string?)team.Id)];
        var found = new HashSet<(ConflictKind, int, string)>();
        foreach (var team in teams)
        {
            foreach (var day in programme.Sessions.Where(session => IsForAudience(session) && (team is null || session.IsFor(team))).GroupBy(session => session.Day))
            {
                foreach (var gap in GapsOf([.. day.OrderBy(session => session.From)]))
                {
                    if (found.Add((gap.Kind, gap.Day, gap.Sessions[0])))
                        yield return gap;
                }
            }
        }
    }

    private static IEnumerable<Conflict> GapsOf(ImmutableArray<CourseSession> day)
    {
        var (first, last) = (day[0], day.MaxBy(session => session.To)!);
        if (first.From <= s_noon && last.To >= s_lunchEnds && !day.Any(session => session.Kind == SessionKind.Lunch))
            yield return new Conflict(ConflictKind.NoLunch, first.Day, [first.Id], s_noon);

        CourseSession? begin = null;
        var (end, plays) = (TimeOnly.MinValue, false);
        foreach (var session in day.Append(null))
        {
            // A quarter of an hour without anything is a pause, too.
            var rests = session is null || session.Kind.IsPause() || (begin is not null && (session.From - end).TotalMinutes >= 15 && session.From > end);
            if (rests && begin is not null)
            {
                var (minutes, limit) = ((int)(end - begin.From).TotalMinutes, plays ? LongestPlay : LongestSitting);
                if (minutes > limit)
                    yield return new Conflict(ConflictKind.NoPause, begin.Day, [begin.Id], begin.From) { Count = minutes, Limit = limit };
                begin = null;
            }

            if (session is null || session.Kind.IsPause())
                continue;
            (end, plays) = begin is null ? (session.To, session.Kind == SessionKind.Simulation)
                : (session.To > end ? session.To : end, plays || session.Kind == SessionKind.Simulation);
            begin ??= session;
        }
    }

    // Posts of both, and posts that one person fills; each once.
    private static IEnumerable<(string Post, string Other)> SamePeople(Course course, CourseSession a, CourseSession b) =>
        from post in a.Posts
        from other in b.Posts
        where post == other || course.HolderOf(post) is { } holder && holder.Id == course.HolderOf(other)?.Id
        select (post, other);

    private static IEnumerable<string?> Shared(Programme programme, CourseSession a, CourseSession b) =>
        a.Teams.IsEmpty && b.Teams.IsEmpty ? [null] : programme.Teams.Where(team => a.IsFor(team.Id) && b.IsFor(team.Id)).Select(team => (string?)team.Id);

    // Lunch, coffee and prayer beside play are taken in turns.
    private static bool IsInTurns(CourseSession pause, CourseSession play) => pause.Kind.IsPause() && play.Kind == SessionKind.Simulation;

    private static bool IsForAudience(CourseSession session) => !session.Kind.IsBehindTheScenes();

    private static bool Takes(Programme programme, CourseSession session, Quiet quiet) =>
        (quiet.On is null || quiet.On == programme.DateOf(session.Day).DayOfWeek) && session.From < quiet.To && quiet.From < session.To
        && session.Kind.IsSpoken() && session.Kind != SessionKind.Simulation;

    // Play uses all its rooms: who is in the set is not counted.
    private static int Head(Course course, CourseSession session)
    {
        if (session.Kind is SessionKind.Simulation || !IsForAudience(session))
            return 0;
        var audience = Tongues.Audience(course, session).Count();
        return audience > 0 ? audience + session.Posts.Length : 0;
    }
}
