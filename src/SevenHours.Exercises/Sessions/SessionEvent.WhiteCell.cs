namespace SevenHours.Exercises;

/// <content>Who answers what for the bodies that are not in the room.</content>
public abstract partial record SessionEvent
{
    /// <summary>Somebody of the white cell took something of the queue into his hands.</summary>
    /// <param name="Syndicate">In which world it waits.</param>
    /// <param name="Item">Its name in the queue of that world.</param>
    /// <param name="Person">Who.</param>
    /// <param name="From">Whom he took it from, openly; null when it was free.</param>
    /// <param name="At">The wall instant.</param>
    public sealed record ItemClaimed(int Syndicate, string Item, string Person, string? From, DateTimeOffset At) : SessionEvent;

    /// <summary>It is free again: laid down, or answered.</summary>
    /// <param name="Syndicate">In which world.</param>
    /// <param name="Item">Its name.</param>
    public sealed record ItemReleased(int Syndicate, string Item) : SessionEvent;
}
