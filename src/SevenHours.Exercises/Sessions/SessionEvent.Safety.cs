using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>What keeps people safe.</content>
public abstract partial record SessionEvent
{
    /// <summary>The contact card says something else from now on.</summary>
    public sealed record ContactCardSet(ContactCard Card) : SessionEvent;

    /// <summary>Somebody stepped out. Nobody asks why; his seats are left in the same append.</summary>
    public sealed record SteppedOut(string Person, DateTimeOffset At) : SessionEvent;

    /// <summary>Somebody who stepped out came back; his seats are taken again in the same append.</summary>
    public sealed record CameBack(string Person, DateTimeOffset At) : SessionEvent;

    /// <summary>A director looks after welfare himself because nobody else was appointed; null lays it down.</summary>
    public sealed record WelfareTaken(string? Person) : SessionEvent;

    /// <summary>An actor did one of the things by which one leaves a role behind.</summary>
    /// <param name="Person">Who.</param>
    /// <param name="Step">Which, from 1.</param>
    /// <param name="At">When.</param>
    public sealed record Deroled(string Person, int Step, DateTimeOffset At) : SessionEvent;
}
