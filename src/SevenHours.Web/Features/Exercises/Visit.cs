using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Features.Exercises;

/// <summary>Somebody at an exercise: who he is there, and where he sits.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Actor">By which he asks for something.</param>
/// <param name="Member">The person he is in the exercise; null for the server's director who has not joined.</param>
/// <param name="Place">His seat; null while he has none.</param>
public sealed record Visit(Exercise Exercise, Actor Actor, Member? Member, SeatPlace? Place)
{
    /// <summary>Whether he may see the truth.</summary>
    public bool IsStaff => Actor.IsStaff(Exercise.Session);

    /// <summary>Whether he steers: clock, seats.</summary>
    public bool MayControl => Actor.MayControl(Exercise.Session);

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
        var member = context.User.SeatIn(id) is { } ticket ? session.Find(ticket.Person) : null;
        if (member is { Presence: Presence.SentOut })
            member = null;
        if (member is null && !context.User.IsDirector())
            return null;

        var actor = context.User.IsDirector() ? Actor.Host(member?.Person ?? context.User.Key()!) : Actor.Person(member!.Person);
        SeatPlace? place = member is { Presence: Presence.In } && session.SeatsOf(member.Person).ToList() is [var first, ..] ? first : null;
        return new Visit(exercise, actor, member, place);
    }

    /// <summary>The number of his seat in the world he is in; none while he has none.</summary>
    public Id<Seat> Seat => Place is { } place && Exercise.Live(place.Syndicate).Scenario.Seats.TryFind(place.Seat, out var seat)
        ? seat
        : Id<Seat>.None;
}
