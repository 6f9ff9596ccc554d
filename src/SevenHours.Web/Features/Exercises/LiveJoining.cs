using System.Security.Claims;
using SevenHours.Exercises;
using SevenHours.Web.Features.Join;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Features.Exercises;

/// <summary>Leads people to the doors of the exercises of this server.</summary>
internal sealed class LiveJoining(ExerciseService exercises) : IJoining
{
    public Task<JoinableExercise?> FindAsync(JoinKey key, CancellationToken cancellation) =>
        Task.FromResult(Find(key) is { Exercise: var exercise }
            ? new JoinableExercise(exercise.Id.Value, exercise.ShownTitle(), exercise.ContentNote(exercise.Session.Exercise.Language),
                Privacy.PrivacyWords.Of(exercise))
            : null);

    public async Task<Knocking> KnockAsync(JoinKey key, string name, IReadOnlyList<SeatTicket> held, CancellationToken cancellation)
    {
        if (Find(key) is not var (exercise, isTrainer))
            return new Knocking(null, null);

        var device = held.FirstOrDefault(ticket => ticket.Exercise == exercise.Id.Value)?.Person;
        var joining = await exercise.KnockAsync(name, isTrainer, device);
        return joining.Person is { } person && exercise.Session.Find(person) is { } member
            ? new Knocking(new SeatTicket(exercise.Id.Value, person, exercise.NameOf(member) ?? "", member.Role.ToString().ToLowerInvariant()), null)
            : new Knocking(null, joining.Refusal);
    }

    public bool IsKnown(ClaimsPrincipal visitor) => visitor.Seats().Any(seat =>
        exercises.Find(seat.Exercise)?.Session is { IsArchived: false } session && session.Find(seat.Person) is { Presence: Presence.In }
        && !session.EndedDevices.Contains(seat.Person));

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
