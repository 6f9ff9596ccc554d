using SevenHours.Exercises;
using SevenHours.Web.Features.Join;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Features.Exercises;

/// <summary>Lets people into the exercises of this server by PIN; the staff PIN makes a controller.</summary>
internal sealed class LiveJoining(ExerciseService exercises) : IJoining
{
    public Task<JoinableExercise?> FindAsync(string pin, CancellationToken cancellation) =>
        Task.FromResult(exercises.FindByPin(pin) is { Exercise: var exercise }
            ? new JoinableExercise(exercise.Id.Value, exercise.ShownTitle(), exercise.ContentNote(exercise.Session.Exercise.Language))
            : null);

    public async Task<SeatTicket?> JoinAsync(string pin, string name, CancellationToken cancellation)
    {
        if (exercises.FindByPin(pin) is not var (exercise, isStaff))
            return null;

        var role = isStaff ? Role.Controller : Role.Participant;
        return (await exercise.JoinAsync(name, role)).Person is { } person
            ? new SeatTicket(exercise.Id.Value, person, name.Trim(), role.ToString().ToLowerInvariant())
            : null;
    }
}
