using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>What participants have in their hands of a session: never its plan, and its handout from the moment it begins or was given out.</summary>
public static class Handouts
{
    /// <summary>Whether participants may ever read the handout of a session: it has one, and the session is theirs and released to them.</summary>
    public static bool IsForParticipants(Programme programme, CourseSession session) =>
        SessionShelf.HasHandout(session.Plan) && Shown.Of(programme, session, Circle.Participants) is { Kind: not null };

    /// <summary>Whether participants may read it now.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="session">The session.</param>
    /// <param name="now">The moment of reading, by the clocks of the venue.</param>
    public static bool IsOpen(Programme programme, CourseSession session, DateTime now) =>
        IsForParticipants(programme, session) && (session.HandoutAt is not null || programme.DateOf(session.Day).ToDateTime(session.From) <= now);

    /// <summary>The sessions whose handouts a participant may read now, each handout once, in the order of the timetable.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="team">His team; null when he is in none yet.</param>
    /// <param name="now">The moment of reading, by the clocks of the venue.</param>
    public static ImmutableArray<CourseSession> OpenTo(Programme programme, string? team, DateTime now) =>
        [.. programme.Sessions.Where(session => (session.Teams.IsEmpty || team is not null && session.IsFor(team)) && IsOpen(programme, session, now)).DistinctBy(session => session.Plan)];
}
