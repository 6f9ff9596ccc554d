using System.Collections.Immutable;
using SevenHours.Programmes;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Programmes.Plan;

/// <summary>Posts, sessions and conflicts in the reader's language.</summary>
internal static class PostWords
{
    /// <summary>What a post is called: its role, what tells it apart, and the languages of an interpreter.</summary>
    public static string Of(Post post, Reader reader)
    {
        var role = reader.Words[$"programmes.post.{Name(post.Role)}"];
        var pair = post.Between.Length == 2 ? $" {string.Join(" – ", post.Between.Select(tag => WorkLanguages.Name(tag, reader.Language.Tag)))}" : "";
        return post.Title.Length == 0 ? role + pair
            : post.Title.Contains(role, StringComparison.OrdinalIgnoreCase) ? post.Title + pair
            : post.Title.Length <= 2 ? $"{role}{pair} {post.Title}"
            : $"{role}{pair} ({post.Title})";
    }

    /// <summary>A post with whoever fills it.</summary>
    public static string WithHolder(Course course, Post post, Reader reader) =>
        course.HolderOf(post.Id) is { } holder ? $"{Of(post, reader)}: {holder.Name}" : Of(post, reader);

    /// <summary>What a conflict says: where and what.</summary>
    public static string Says(Course course, Conflict conflict, Reader reader)
    {
        var programme = course.Programme;
        var sessions = conflict.Sessions.Select(programme.FindSession).OfType<CourseSession>().Select(session => $"“{session.Title}” {CourseDates.Span(session)}").ToList();
        return reader.Words[$"programmes.conflict.{Name(conflict.Kind)}",
            ("day", CourseDates.Long(programme.DateOf(conflict.Day), reader.Language.Tag)),
            ("first", sessions.Count > 0 ? sessions[0] : ""),
            ("second", sessions.Count > 1 ? sessions[1] : ""),
            ("about", About(course, conflict, reader)),
            ("n", conflict.Count),
            ("limit", conflict.Limit)];
    }

    /// <summary>What conflicts say that are mended together.</summary>
    public static string Says(Course course, ImmutableArray<Conflict> together, Reader reader) => together.Length == 1 ? Says(course, together[0], reader)
        : reader.Words["programmes.conflict.nointerpretation.many", ("about", About(course, together[0], reader)), ("n", together.Length), ("people", together.Max(one => one.Count))];

    /// <summary>How a conflict is mended.</summary>
    public static string Mends(Conflict conflict, Reader reader) => reader.Words[$"programmes.conflict.{Name(conflict.Kind)}.mend"];

    /// <summary>The name of a value of an enumeration, as it stands in the strings.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string About(Course course, Conflict conflict, Reader reader) => conflict switch
    {
        { Kind: ConflictKind.TeamTwice, About: null } => reader.Words["programmes.conflict.everybody"],
        { About: null } => "",
        { Kind: ConflictKind.RoomTwice or ConflictKind.RoomSmall } => course.Programme.FindRoom(conflict.About)?.Title ?? "",
        { Kind: ConflictKind.PersonTwice or ConflictKind.InterpreterTwice } => course.Programme.FindPost(conflict.About) is { } post ? WithHolder(course, post, reader) : "",
        { Kind: ConflictKind.TeamTwice } => course.Programme.FindTeam(conflict.About)?.Title ?? "",
        { Kind: ConflictKind.NoInterpretation or ConflictKind.FewInterpreters } => WorkLanguages.Name(conflict.About, reader.Language.Tag),
        _ => conflict.About,
    };
}
