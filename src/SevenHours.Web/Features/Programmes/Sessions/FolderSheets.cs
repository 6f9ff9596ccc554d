using System.Collections.Immutable;
using SevenHours.Programmes;

namespace SevenHours.Web.Features.Programmes.Sessions;

/// <summary>A plan in a trainer's folder, with the sessions that are held by it.</summary>
/// <param name="Name">Its name in <see cref="SessionShelf"/>.</param>
/// <param name="Sessions">The sessions, in the order of the timetable.</param>
public sealed record FolderPlan(string Name, ImmutableArray<CourseSession> Sessions)
{
    /// <summary>The plans of a programme in the order in which they are first needed.</summary>
    public static ImmutableArray<FolderPlan> All(Programme programme) =>
    [
        .. programme.Sessions.Where(session => SessionShelf.Plan(session.Plan, "en") is not null).GroupBy(session => session.Plan!, StringComparer.Ordinal)
            .Select(group => new FolderPlan(group.Key, [.. group])),
    ];

    /// <summary>Those with a handout for participants.</summary>
    public static ImmutableArray<FolderPlan> WithHandouts(Programme programme) =>
        [.. All(programme).Where(plan => plan.Sessions.Any(session => Handouts.IsForParticipants(programme, session) || session.Secrecy is not null && SessionShelf.HasHandout(session.Plan)))];
}
