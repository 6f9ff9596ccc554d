using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>Calling those who act.</content>
public abstract partial record SessionEvent
{
    /// <summary>Marks what is about calls.</summary>
    public interface ICalls;

    /// <summary>Staff called whoever acts somebody to a place.</summary>
    /// <param name="Number">Its number, from 1.</param>
    /// <param name="Seat">The seat of whoever acts.</param>
    /// <param name="Set">The key of the set, or null.</param>
    /// <param name="When">When he is to be there.</param>
    /// <param name="Says">What for, or none.</param>
    /// <param name="By">Who calls.</param>
    /// <param name="At">When he was called.</param>
    public sealed record ActorCalled(int Number, SeatPlace Seat, string? Set, DateTimeOffset When, TextRef Says, string? By, DateTimeOffset At) : SessionEvent, ICalls;

    /// <summary>Whoever was called said that he comes.</summary>
    public sealed record CallSeen(int Number, string Person, DateTimeOffset At) : SessionEvent, ICalls;

    /// <summary>Staff took a call back.</summary>
    public sealed record CallTakenBack(int Number, DateTimeOffset At) : SessionEvent, ICalls;
}
