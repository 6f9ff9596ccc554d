namespace SevenHours.Journal;

/// <summary>Append-only, hash-chained streams of records with erasable attachments.</summary>
/// <remarks>
/// Safe for use from any thread. An append is answered, and any reader or subscriber sees it, only after it is durable. Reads throw
/// <see cref="JournalUnavailableException"/> when the storage cannot be read. Disposal finishes what was accepted.
/// </remarks>
public interface IJournal : IAsyncDisposable
{
    /// <summary>Writes records to one or more streams in one transaction.</summary>
    /// <param name="append">What to write, under which command, on which versions.</param>
    /// <param name="cancellation">Gives the append up while it waits; once the writer has taken it, it is answered.</param>
    /// <exception cref="ArgumentException">The append itself is wrong: an empty name, a stream named twice, a used attachment id.</exception>
    ValueTask<AppendResult> AppendAsync(Append append, CancellationToken cancellation = default);

    /// <summary>Deletes text and salt of attachments for good, and records in a stream that it was done.</summary>
    ValueTask<ErasureResult> EraseAsync(Erasure erasure, CancellationToken cancellation = default);

    /// <summary>The records of a stream after a version, in order, at once; the fast way to open a long stream.</summary>
    /// <param name="stream">The stream; an unknown one is empty.</param>
    /// <param name="afterVersion">The last version already known; 0 for all.</param>
    /// <param name="limit">At most so many.</param>
    IReadOnlyList<StoredRecord> Read(StreamName stream, long afterVersion = 0, int limit = int.MaxValue);

    /// <summary>The records of a stream after a version, in order, in small portions; ends at the version reached when it gets there.</summary>
    IAsyncEnumerable<StoredRecord> ReadAsync(StreamName stream, long afterVersion = 0, CancellationToken cancellation = default);

    /// <summary>The version of a stream; 0 when it does not exist.</summary>
    long VersionOf(StreamName stream);

    /// <summary>Names of the streams that begin with a prefix, in ordinal order.</summary>
    IReadOnlyList<StreamName> Streams(string prefix = "");

    /// <summary>The first answer to a command, or null when it was never done.</summary>
    IReadOnlyList<StreamExtent>? FindCommand(CommandId command);

    /// <summary>One attachment, or null when there is none with this id.</summary>
    Attachment? FindAttachment(string id);

    /// <summary>All attachments of a stream, by id.</summary>
    IReadOnlyDictionary<string, Attachment> AttachmentsOf(StreamName stream);

    /// <summary>Follows a stream from a version on: first what is there, then what comes, each record once and in order.</summary>
    JournalSubscription Subscribe(StreamName stream, long afterVersion);

    /// <summary>Follows all streams with a prefix from a position on, also those yet to come, in the order of positions.</summary>
    /// <param name="prefix">For instance <c>exercise/ab12/</c>; empty for everything.</param>
    /// <param name="afterPosition">The last position already known; 0 for all; null for only what comes from now on.</param>
    JournalSubscription SubscribeAll(string prefix, long? afterPosition);

    /// <summary>Keeps a cache of a folded state. The latest per stream and key stays; it may be dropped at any time.</summary>
    /// <returns>False when it could not be kept, which harms nobody.</returns>
    bool SaveSnapshot(Snapshot snapshot);

    /// <summary>The kept cache of a stream under a key, or null. Never one of a history this journal does not hold.</summary>
    Snapshot? FindSnapshot(StreamName stream, string key);

    /// <summary>Walks every stream and recomputes every hash and commitment.</summary>
    ValueTask<VerifyReport> VerifyAsync(CancellationToken cancellation = default);
}
