namespace SevenHours.Journal;

/// <summary>Records for one or more streams, written together or not at all.</summary>
/// <param name="Command">The command they answer; survives restart.</param>
/// <param name="Streams">Each stream once. With none, only the command id is remembered.</param>
public sealed record Append(CommandId Command, IReadOnlyList<StreamAppend> Streams)
{
    /// <summary>An append to a single stream.</summary>
    public Append(CommandId command, StreamName stream, long expectedVersion, params IReadOnlyList<NewRecord> records)
        : this(command, [new StreamAppend(stream, expectedVersion, records)]) { }
}

/// <summary>The part of an append that concerns one stream.</summary>
/// <param name="Stream">The stream; it comes into being with its first record.</param>
/// <param name="ExpectedVersion">The version the decision was taken on; 0 for a new stream.</param>
/// <param name="Records">What to add. Empty only asserts the version.</param>
public sealed record StreamAppend(StreamName Stream, long ExpectedVersion, IReadOnlyList<NewRecord> Records);
