namespace SevenHours.Journal;

/// <summary>The storage could not be opened or read. Appends answer <see cref="AppendResult.Unavailable"/> instead.</summary>
public sealed class JournalUnavailableException(UnavailableReason reason, string message, Exception? inner = null)
    : Exception(message, inner)
{
    /// <summary>Why.</summary>
    public UnavailableReason Reason { get; } = reason;
}
