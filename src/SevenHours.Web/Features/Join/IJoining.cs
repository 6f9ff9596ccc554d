using SevenHours.Web.Identity;

namespace SevenHours.Web.Features.Join;

/// <summary>Lets people into exercises by PIN.</summary>
public interface IJoining
{
    /// <summary>The exercise that a PIN of six digits opens; null when none does.</summary>
    Task<JoinableExercise?> FindAsync(string pin, CancellationToken cancellation);

    /// <summary>
    /// Enrols a person under the name he gives and returns his ticket; null when the exercise has closed meanwhile.
    /// </summary>
    Task<SeatTicket?> JoinAsync(string pin, string name, CancellationToken cancellation);
}

/// <summary>An exercise one may join.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its name.</param>
/// <param name="ContentNote">What hard material comes, said before; null for none.</param>
public sealed record JoinableExercise(string Id, string Title, string? ContentNote);
