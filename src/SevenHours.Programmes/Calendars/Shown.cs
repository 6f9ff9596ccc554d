using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>What somebody reads of a session. A session that is kept from him is its cover, or nothing.</summary>
/// <param name="Session">The session's key.</param>
/// <param name="From">When it begins, by the clocks of the venue.</param>
/// <param name="To">When it ends.</param>
/// <param name="Title">Its title, or its cover.</param>
/// <param name="Kind">What it is; null under a cover.</param>
/// <param name="Room">What stands on the door; empty for none and under a cover.</param>
/// <param name="IsWhole">Whether the reader is shown all of it.</param>
public sealed record Shown(string Session, DateTime From, DateTime To, string Title, SessionKind? Kind, string Room, bool IsWhole)
{
    /// <summary>What a circle reads of a session; null for nothing.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="session">The session.</param>
    /// <param name="circle">Who reads.</param>
    /// <param name="post">The reader's own post; null when all of his circle read it.</param>
    public static Shown? Of(Programme programme, CourseSession session, Circle circle, string? post = null)
    {
        var day = programme.DateOf(session.Day);
        var (from, to) = (day.ToDateTime(session.From), day.ToDateTime(session.To));
        var room = programme.FindRoom(session.Room)?.Title ?? "";
        if (IsWholeFor(programme, session, circle, post))
            return new Shown(session.Id, from, to, session.Title, session.Kind, room, true);
        if (session.Kind.IsBehindTheScenes())
            return null;
        return session.Secrecy switch
        {
            null or { ReleasedAt: not null } => new Shown(session.Id, from, to, session.Title, session.Kind, room, false),
            { Cover: "" } => null,
            { Cover: var cover } => new Shown(session.Id, from, to, cover, null, "", false),
        };
    }

    /// <summary>The timetable as a circle reads it, in the order of time.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="circle">Who reads.</param>
    /// <param name="post">The reader's own post; null when all of his circle read it.</param>
    /// <param name="team">The team whose sessions alone are read; null for all.</param>
    public static ImmutableArray<Shown> All(Programme programme, Circle circle, string? post = null, string? team = null) =>
    [
        .. programme.Sessions.Where(session => team is null || session.IsFor(team)).Select(session => Of(programme, session, circle, post)).OfType<Shown>()
            .OrderBy(shown => shown.From).ThenBy(shown => shown.To).ThenBy(shown => shown.Title, StringComparer.Ordinal),
    ];

    /// <summary>The sessions that were taken out, as far as a circle had read them.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="circle">Who reads.</param>
    /// <param name="post">The reader's own post; null when all of his circle read it.</param>
    /// <param name="team">The team whose sessions alone are read; null for all.</param>
    public static IEnumerable<(CourseSession Session, Shown Shown)> Off(Programme programme, Circle circle, string? post = null, string? team = null) =>
        programme.Gone.Where(session => team is null || session.IsFor(team)).Select(session => (session, Of(programme, session, circle, post)!)).Where(pair => pair.Item2 is not null);

    // Actors and interpreters are told all of what they are needed for: one cannot act a surprise one has not heard of.
    private static bool IsWholeFor(Programme programme, CourseSession session, Circle circle, string? post) => circle switch
    {
        Circle.Staff => true,
        Circle.RolePlayers => Needs(programme, session, PostRole.RolePlayer, post),
        Circle.Interpreters => Needs(programme, session, PostRole.Interpreter, post),
        _ => false,
    };

    private static bool Needs(Programme programme, CourseSession session, PostRole role, string? post) =>
        session.Posts.Any(needed => post is null ? programme.FindPost(needed)?.Role == role : needed == post);
}
