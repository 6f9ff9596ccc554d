using System.Security.Claims;
using SevenHours.Kernel;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Features.Join;

/// <summary>Lets people into exercises by PIN or invitation.</summary>
public interface IJoining
{
    /// <summary>The exercise that a key opens; null when it opens none.</summary>
    Task<JoinableExercise?> FindAsync(JoinKey key, CancellationToken cancellation);

    /// <summary>Somebody knocks under the name he gives: he waits at the door, or is in where the doors are open.</summary>
    /// <param name="key">What he has in hand.</param>
    /// <param name="name">How the others will see him.</param>
    /// <param name="held">What his device has already.</param>
    /// <param name="cancellation">Ends the asking.</param>
    Task<Knocking> KnockAsync(JoinKey key, string name, IReadOnlyList<SeatTicket> held, CancellationToken cancellation);

    /// <summary>Whether a visitor has a place in an exercise of this server, so that he is no stranger.</summary>
    bool IsKnown(ClaimsPrincipal visitor);
}

/// <summary>The answer of knocking.</summary>
/// <param name="Ticket">His ticket; null when he was refused.</param>
/// <param name="Refusal">Why; null also when the key opens nothing, or the exercise has closed meanwhile.</param>
public sealed record Knocking(SeatTicket? Ticket, Refusal? Refusal);

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
/// <param name="Privacy">Who answers for data; null while nobody said so.</param>
public sealed record JoinableExercise(string Id, string Title, string? ContentNote, Shared.PrivacyLines? Privacy = null);
