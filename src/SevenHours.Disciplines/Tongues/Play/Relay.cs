using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Tongues;

/// <summary>Who relays.</summary>
public enum RelayWay
{
    /// <summary>A seat that has the language, as a mediator.</summary>
    Seat,

    /// <summary>Whoever is at hand and speaks a little: quick, and a risk.</summary>
    AtHand,

    /// <summary>An interpreter of the case, who has to be sent for.</summary>
    Interpreter,
}

/// <summary>What whoever relays makes of it.</summary>
public enum RelayHow
{
    /// <summary>As it was said.</summary>
    Faithful,

    /// <summary>In short, and said to be so.</summary>
    Shortened,

    /// <summary>Milder than it was said, without saying so.</summary>
    Softened,

    /// <summary>With parts left out, without saying so.</summary>
    Omitted,
}

/// <summary>How a relay stands.</summary>
public enum RelayState
{
    /// <summary>It waits for whoever was asked.</summary>
    Waiting,

    /// <summary>Whoever was asked has read the original.</summary>
    Read,

    /// <summary>It is being put into words.</summary>
    Underway,

    /// <summary>It has arrived.</summary>
    Arrived,

    /// <summary>Whoever was asked does not do it.</summary>
    Declined,
}

/// <summary>A relay asked for, in truth.</summary>
/// <param name="Handle">Its opaque name.</param>
/// <param name="Item">What is to be relayed.</param>
/// <param name="For">Who asked.</param>
/// <param name="Way">Who relays.</param>
/// <param name="By">The seat asked, or none.</param>
/// <param name="State">How it stands.</param>
/// <param name="Due">When it arrives, if it is under way.</param>
/// <param name="Asked">The event that asked.</param>
public sealed record Relay(Handle Handle, Handle Item, Id<Seat> For, RelayWay Way, Id<Seat> By, RelayState State, SimTime Due, EventId Asked)
{
    /// <summary>The interpreter of the case, or none.</summary>
    public Id<Interpreter> Who { get; init; } = Id<Interpreter>.None;

    /// <summary>What was made of it; null before it was.</summary>
    public RelayMade? Made { get; init; }

    /// <summary>The event by which it was made, or none.</summary>
    public EventId MadeBy { get; init; } = EventId.None;

    /// <summary>Whether something is still to come of it.</summary>
    public bool IsOpen => State is RelayState.Waiting or RelayState.Read or RelayState.Underway;
}
