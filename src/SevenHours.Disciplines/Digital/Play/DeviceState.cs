using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>How a device really stands.</summary>
public sealed record DeviceState
{
    /// <summary>The seat that took it, or none: its agency holds it.</summary>
    public Id<Seat> Taker { get; init; } = Id<Seat>.None;

    /// <summary>When it was taken; never while it was not.</summary>
    public SimTime TakenAt { get; init; } = SimTime.Never;

    /// <summary>The event by which it was taken, or none.</summary>
    public EventId TakenBy { get; init; } = EventId.None;

    /// <summary>The act that took it, or none.</summary>
    public Handle Act { get; init; }

    /// <summary>The exhibit it became, or none.</summary>
    public Handle Exhibit { get; init; }

    /// <summary>Since when nothing from outside reaches it; never while it is connected.</summary>
    public SimTime CutOffAt { get; init; } = SimTime.Never;

    /// <summary>With what care it was handled so far.</summary>
    public DeviceCare Care { get; init; }

    /// <summary>Until when its screen is open; STARTEX when it was not open.</summary>
    public SimTime OpenUntil { get; init; }

    /// <summary>Whether its code is known.</summary>
    public bool IsCodeKnown { get; init; }

    /// <summary>How often somebody guessed wrong.</summary>
    public int WrongGuesses { get; init; }

    /// <summary>Whether too many guesses locked it for good.</summary>
    public bool IsBlocked { get; init; }

    /// <summary>When it will be wiped if it stays connected; never when nothing is on its way.</summary>
    public SimTime WipeDue { get; init; } = SimTime.Never;

    /// <summary>When it was wiped; never while it was not.</summary>
    public SimTime WipedAt { get; init; } = SimTime.Never;

    /// <summary>How often somebody looked through it by hand.</summary>
    public int Looks { get; init; }

    /// <summary>Whether it was taken.</summary>
    public bool IsTaken => Taker.IsSome;

    /// <summary>Whether it was wiped.</summary>
    public bool IsWiped => WipedAt != SimTime.Never;
}
