namespace SevenHours.Exercises;

/// <content>Who answers what for the bodies that are not in the room.</content>
public abstract partial record SessionCommand
{
    /// <summary>Take something of the queue into one's hands.</summary>
    /// <param name="Syndicate">In which world.</param>
    /// <param name="Item">Its name in the queue.</param>
    /// <param name="Person">Who.</param>
    /// <param name="TakeOver">Whether also when somebody else holds it.</param>
    /// <param name="Now">The wall instant.</param>
    public sealed record ClaimItem(int Syndicate, string Item, string Person, bool TakeOver, DateTimeOffset Now) : SessionCommand;

    /// <summary>Lay it down.</summary>
    /// <param name="Syndicate">In which world.</param>
    /// <param name="Item">Its name in the queue.</param>
    /// <param name="Person">Who holds it; null whoever does, for it was answered.</param>
    public sealed record ReleaseItem(int Syndicate, string Item, string? Person) : SessionCommand;
}
