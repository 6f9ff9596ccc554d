using System.Security.Claims;
using SevenHours.Exercises;
using SevenHours.Web.Features.Join;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Features.Exercises;

/// <summary>Lets people into the exercises of this server by PIN; the staff PIN makes a controller.</summary>
internal sealed class LiveJoining(ExerciseService exercises) : IJoining
{
    public Task<JoinableExercise?> FindAsync(JoinKey key, CancellationToken cancellation) =>
        Task.FromResult(Find(key) is { Exercise: var exercise }
            ? new JoinableExercise(exercise.Id.Value, exercise.ShownTitle(), exercise.ContentNote(exercise.Session.Exercise.Language))
            : null);

    public async Task<SeatTicket?> JoinAsync(JoinKey key, string name, CancellationToken cancellation)
    {
        if (Find(key) is not var (exercise, isStaff))
            return null;

        var role = isStaff ? Role.Controller : Role.Participant;
        return (await exercise.JoinAsync(name, role)).Person is { } person
            ? new SeatTicket(exercise.Id.Value, person, name.Trim(), role.ToString().ToLowerInvariant())
            : null;
    }

    public bool IsKnown(ClaimsPrincipal visitor) => visitor.Seats().Any(seat =>
        exercises.Find(seat.Exercise)?.Session is { IsArchived: false } session && session.Find(seat.Person) is { Presence: Presence.In });

    private (Exercise Exercise, bool IsStaff)? Find(JoinKey key) => key switch
    {
        JoinKey.Pin pin => exercises.FindByPin(pin.Digits),
        JoinKey.Invited { Invitation: var invitation } => exercises.Find(invitation.Exercise) is { } exercise
            && !exercise.Session.IsArchived && exercise.Session.Pins.Generation == invitation.Generation
                ? (exercise, false)
                : null,
        _ => null,
    };
}
