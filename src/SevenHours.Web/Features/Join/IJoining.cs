using System.Security.Claims;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Features.Join;

/// <summary>Lets people into exercises by PIN or invitation.</summary>
public interface IJoining
{
    /// <summary>The exercise that a key opens; null when it opens none.</summary>
    Task<JoinableExercise?> FindAsync(JoinKey key, CancellationToken cancellation);

    /// <summary>
    /// Enrols a person under the name he gives and returns his ticket; null when the key opens nothing, or the exercise has closed meanwhile.
    /// </summary>
    Task<SeatTicket?> JoinAsync(JoinKey key, string name, CancellationToken cancellation);

    /// <summary>Whether a visitor has a place in an exercise of this server, so that he is no stranger.</summary>
    bool IsKnown(ClaimsPrincipal visitor);
}

/// <summary>What somebody has in hand who wants to join.</summary>
public abstract record JoinKey
{
    private JoinKey()
    {
    }

    /// <summary>A PIN of six digits, which can be guessed.</summary>
    public sealed record Pin(string Digits) : JoinKey;

    /// <summary>An invitation, which cannot.</summary>
    public sealed record Invited(Invitation Invitation) : JoinKey;
}

/// <summary>An exercise one may join.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its name.</param>
/// <param name="ContentNote">What hard material comes, said before; null for none.</param>
public sealed record JoinableExercise(string Id, string Title, string? ContentNote);
