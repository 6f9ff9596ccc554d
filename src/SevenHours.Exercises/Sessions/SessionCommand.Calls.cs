using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>Calling those who act.</content>
public abstract partial record SessionCommand
{
    /// <summary>Call whoever acts somebody to a place.</summary>
    public sealed record CallActor(SeatPlace Seat, string? Set, DateTimeOffset At, TextRef Says, string? By, DateTimeOffset Now) : SessionCommand;

    /// <summary>Say that one comes. A second time changes nothing.</summary>
    public sealed record SeeCall(int Number, string Person, DateTimeOffset Now) : SessionCommand;

    /// <summary>Take a call back. A second time changes nothing.</summary>
    public sealed record TakeBackCall(int Number, DateTimeOffset Now) : SessionCommand;
}
