using SevenHours.Web.Audits;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Features.Join;

/// <summary>Looks at what somebody brings to the door, and counts guesses.</summary>
public sealed class Doorman(IJoining joining, PinGate gate, Invitations invitations, Attempts attempts)
{
    /// <summary>What a token stands for; null when it stands for nothing.</summary>
    public JoinKey? Invited(string? token) => invitations.Read(token) is { } invitation ? new JoinKey.Invited(invitation) : null;

    /// <summary>Finds the exercise a key opens.</summary>
    public async Task<Looked> LookAsync(HttpContext context, JoinKey? key)
    {
        if (key is not JoinKey.Pin)
            return key is not null && await joining.FindAsync(key, context.RequestAborted) is { } invited ? new Looked.Open(key, invited) : new Looked.Ended();

        var (wasLookedAt, opened) = await gate.TryAsync(
            context.Connection.RemoteIpAddress, joining.IsKnown(context.User), () => joining.FindAsync(key, context.RequestAborted));
        if (!wasLookedAt)
            await attempts.WriteAsync(context, Attempts.GuessedPins);
        return opened is not null ? new Looked.Open(key, opened) : wasLookedAt ? new Looked.Wrong() : new Looked.TooOften();
    }

    /// <summary>Somebody knocks with a key that was looked at.</summary>
    public Task<Knocking> KnockAsync(HttpContext context, Looked.Open door, string name) =>
        joining.KnockAsync(door.Key, name, context.User.Seats(), context.RequestAborted);
}

/// <summary>What a look at a key gave.</summary>
public abstract record Looked
{
    private Looked()
    {
    }

    /// <summary>It opens an exercise.</summary>
    public sealed record Open(JoinKey Key, JoinableExercise Exercise) : Looked;

    /// <summary>It is a PIN that opens none.</summary>
    public sealed record Wrong : Looked;

    /// <summary>It is an invitation that opens none: its exercise has closed, its PIN was renewed, or it was never made here.</summary>
    public sealed record Ended : Looked;

    /// <summary>It was not looked at: too many PINs were guessed.</summary>
    public sealed record TooOften : Looked;
}
