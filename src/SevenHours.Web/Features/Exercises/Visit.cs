using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Features.Exercises;

/// <summary>Somebody at an exercise: who he is there, and where he sits.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Actor">By which he asks for something.</param>
/// <param name="Member">The person he is in the exercise; null for who runs the server and has not joined.</param>
/// <param name="Place">His seat; null while he has none.</param>
public sealed record Visit(Exercise Exercise, Actor Actor, Member? Member, SeatPlace? Place)
{
    /// <summary>The key his device came with; null for who has no ticket.</summary>
    public string? Device { get; init; }

    /// <summary>
    /// Whether he may do something here, as things stand now: also a page that is open already asks again, for roles change and devices are
    /// signed out.
    /// </summary>
    public bool May(Permission permission) =>
        (Device is null || !Exercise.Session.EndedDevices.Contains(Device)) && Actor.May(Exercise.Session, permission);

    /// <summary>Whether he stands outside: he waits at the door, or went and has not been let in again.</summary>
    public bool IsOutside => Member is { Presence: not Presence.In } && !AccessTable.Allows(Standing.Outside(Actor.Server), Permission.SeeAllExercises);

    /// <summary>Whether he stepped out.</summary>
    public bool IsAway => Member is { } member && Exercise.Session.IsAway(member.Person);

    /// <summary>The world he is in; the first while he has no seat.</summary>
    public int Syndicate => Place?.Syndicate ?? 1;

    /// <summary>
    /// The visit of whoever asks; null when there is no such exercise, or he was never let into it: both are the same to a stranger.
    /// </summary>
    public static Visit? Of(HttpContext context, ExerciseService exercises, string id)
    {
        if (exercises.Find(id) is not { } exercise)
            return null;

        var session = exercise.Session;
        var server = context.User.ServerRoles();
        var device = context.User.SeatIn(id)?.Person;
        if (device is not null && session.EndedDevices.Contains(device))
            device = null;
        var member = device is not null ? session.Find(device)
            : context.User.Account() is { } account ? session.OfAccount(account)
            : null;
        if (member is { Presence: Presence.SentOut })
            member = null;
        if (member is null && !AccessTable.Allows(Standing.Outside(server), Permission.SeeAllExercises))
            return null;

        var actor = new Actor(member?.Person ?? context.User.Account() ?? context.User.Key()!, server);
        SeatPlace? place = member is { Presence: Presence.In } && session.SeatsOf(member.Person).ToList() is [var first, ..] ? first : null;
        return new Visit(exercise, actor, member, place) { Device = device };
    }

    /// <summary>The number of his seat in the world he is in; none while he has none.</summary>
    public Id<Seat> Seat => Place is { } place && Exercise.Live(place.Syndicate).Scenario.Seats.TryFind(place.Seat, out var seat)
        ? seat
        : Id<Seat>.None;
}
