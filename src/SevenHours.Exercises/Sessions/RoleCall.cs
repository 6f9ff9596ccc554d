using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>That staff call whoever acts somebody to a place.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Seat">The seat of whoever acts.</param>
/// <param name="Set">The key of the set, or null when the words say where.</param>
/// <param name="At">When he is to be there, by the wall clock.</param>
/// <param name="Says">What for, or none.</param>
/// <param name="By">Who calls.</param>
/// <param name="Called">When he was called.</param>
public sealed record RoleCall(int Number, SeatPlace Seat, string? Set, DateTimeOffset At, TextRef Says, string? By, DateTimeOffset Called)
{
    /// <summary>How long a call may go unseen, however late its time is.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>How long after its time a call stays on the list.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(60);

    /// <summary>Who said that he comes; null while nobody did.</summary>
    public string? SeenBy { get; init; }

    /// <summary>When he said so; null while nobody did.</summary>
    public DateTimeOffset? SeenAt { get; init; }

    /// <summary>Whether staff took it back.</summary>
    public bool IsTakenBack { get; init; }

    /// <summary>Whether it still stands.</summary>
    public bool IsOpen(DateTimeOffset now) => !IsTakenBack && now < At + Lasts;

    /// <summary>Whether nobody has answered it although its time has come, or for longer than <see cref="Patience"/>.</summary>
    public bool IsOverdue(DateTimeOffset now) => IsOpen(now) && SeenAt is null && (now >= At || now >= Called + Patience);
}
