using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>Where people are.</content>
public abstract partial record SessionEvent
{
    /// <summary>Marks what is about sets and who is in them.</summary>
    public interface IPlaces;

    /// <summary>Staff made a set: a room, a corner, a stretch of corridor where scenes are played.</summary>
    /// <param name="Number">Its number, from 1.</param>
    /// <param name="Name">What its card says.</param>
    /// <param name="By">Who made it.</param>
    public sealed record SetAdded(int Number, TextRef Name, string? By) : SessionEvent, IPlaces;

    /// <summary>A set that staff made is no longer used; whoever was in it has left.</summary>
    public sealed record SetClosed(string Set) : SessionEvent, IPlaces;

    /// <summary>Somebody went into a set, and so out of the one he was in.</summary>
    /// <param name="Person">Who.</param>
    /// <param name="Set">The set's key.</param>
    /// <param name="At">When.</param>
    public sealed record SetEntered(string Person, string Set, DateTimeOffset At) : SessionEvent, IPlaces;

    /// <summary>Somebody went out of a set.</summary>
    public sealed record SetLeft(string Person, string Set, DateTimeOffset At) : SessionEvent, IPlaces;
}
