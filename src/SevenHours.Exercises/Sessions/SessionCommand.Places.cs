using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>Where people are.</content>
public abstract partial record SessionCommand
{
    /// <summary>Make a set that the scenario does not have.</summary>
    public sealed record AddSet(TextRef Name, string? By) : SessionCommand;

    /// <summary>No longer use a set that staff made.</summary>
    public sealed record CloseSet(string Set) : SessionCommand;

    /// <summary>Go into a set; whoever sends it has checked that a place of the scenario exists.</summary>
    public sealed record EnterSet(string Person, string Set, DateTimeOffset Now) : SessionCommand;

    /// <summary>Go out of the set one is in.</summary>
    /// <param name="Person">Who.</param>
    /// <param name="Set">The set he thinks he is in; null for whichever it is. One he has left already leaves nothing.</param>
    /// <param name="Now">The wall instant.</param>
    public sealed record LeaveSet(string Person, string? Set, DateTimeOffset Now) : SessionCommand;
}
