namespace SevenHours.Journal;

/// <summary>The answer to an append.</summary>
public abstract record AppendResult
{
    private AppendResult() { }

    /// <summary>Written and durable.</summary>
    /// <param name="Streams">Where the records stand, in the order of the append.</param>
    public sealed record Appended(IReadOnlyList<StreamExtent> Streams) : AppendResult;

    /// <summary>The command was done before; nothing was written now.</summary>
    /// <param name="Streams">The first answer.</param>
    public sealed record Repeated(IReadOnlyList<StreamExtent> Streams) : AppendResult;

    /// <summary>A stream has moved on, or is not as far as expected; nothing was written anywhere.</summary>
    /// <param name="Stream">The first such stream.</param>
    /// <param name="Expected">The version the caller expected.</param>
    /// <param name="Actual">The version it has.</param>
    public sealed record Conflict(StreamName Stream, long Expected, long Actual) : AppendResult;

    /// <summary>The storage cannot write now. Nothing is acknowledged; send the same command again later.</summary>
    /// <remarks>Should a failing disk have kept the records after all, the repetition is answered with <see cref="Repeated"/>.</remarks>
    /// <param name="Reason">Why.</param>
    /// <param name="Detail">What the storage said, for the operator.</param>
    public sealed record Unavailable(UnavailableReason Reason, string Detail) : AppendResult;
}

/// <summary>Where the records of one append stand in one stream.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="FirstVersion">Version of the first record.</param>
/// <param name="LastVersion">Version of the last; one less than the first when there was none.</param>
/// <param name="FirstPosition">Position of the first in the whole journal; the others follow it without gaps.</param>
public readonly record struct StreamExtent(StreamName Stream, long FirstVersion, long LastVersion, long FirstPosition);

/// <summary>Why the storage cannot be used.</summary>
public enum UnavailableReason
{
    /// <summary>An input or output error.</summary>
    Io,

    /// <summary>The disk, or the allowed size, is full.</summary>
    DiskFull,

    /// <summary>Another process holds the database file.</summary>
    Locked,

    /// <summary>The file or its folder cannot be written.</summary>
    ReadOnly,

    /// <summary>The file is damaged, is no journal, or was written by a newer version.</summary>
    Unreadable,

    /// <summary>The journal is closing.</summary>
    Closed,
}
