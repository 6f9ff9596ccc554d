using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace SevenHours.Journal.Sqlite;

/// <summary>A journal in one SQLite file.</summary>
/// <remarks>
/// Durable means: SQLite's commit has returned with a write-ahead log and <c>synchronous=FULL</c>, so the log is synced to the disk.
/// One thread writes, in groups; any thread reads, without waiting for it. Errors of the storage are answered as
/// <see cref="AppendResult.Unavailable"/>, and the next append tries again with a fresh connection.
/// </remarks>
public sealed class SqliteJournal : IJournal
{
    private const int PortionSize = 1024;

    private readonly SubscriptionHub hub = new();
    private readonly ReaderPool readers;
    private readonly SnapshotFile snapshots;
    private readonly GroupCommit writer;

    private SqliteJournal(string path, SqliteJournalOptions options, WriteStore store)
    {
        readers = new(path, options.BusyTimeout);
        snapshots = new(System.IO.Path.ChangeExtension(path, ".snapshots.db"), options.BusyTimeout);
        writer = new(store, hub, options.MaxGroup);
        Path = path;
    }

    /// <summary>The database file. Beside it lie SQLite's own <c>-wal</c> and <c>-shm</c> and a file of snapshots.</summary>
    public string Path { get; }

    /// <summary>Largest size of the database file in bytes; appends beyond it are answered <see cref="UnavailableReason.DiskFull"/>.</summary>
    /// <value>Default 0, which sets no bound. May be changed at any time; it never cuts what is there.</value>
    public long MaxBytes
    {
        get => writer.MaxBytes;
        set => writer.MaxBytes = value;
    }

    /// <summary>Opens the journal in a file, making file and folder when they are not there.</summary>
    /// <exception cref="JournalUnavailableException">The file is locked, cannot be read or written, or is no journal.</exception>
    public static SqliteJournal Open(string path, SqliteJournalOptions? options = null)
    {
        options ??= new();
        var store = new WriteStore(path, options);
        try
        {
            if (System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
            store.Prepare();
            return new(path, options, store);
        }
        catch (Exception e)
        {
            store.Dispose();
            throw e switch
            {
                SqliteException failure => failure.ToUnavailable(),
                UnauthorizedAccessException => new JournalUnavailableException(UnavailableReason.ReadOnly, e.Message, e),
                IOException => new JournalUnavailableException(UnavailableReason.Io, e.Message, e),
                _ => e,
            };
        }
    }

    /// <inheritdoc/>
    public ValueTask<AppendResult> AppendAsync(Append append, CancellationToken cancellation = default)
    {
        AppendRules.Check(append);
        return SubmitAsync(new AppendJob(append), cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<ErasureResult> EraseAsync(Erasure erasure, CancellationToken cancellation = default)
    {
        AppendRules.Check(erasure);
        return SubmitAsync(new EraseJob(erasure), cancellation);
    }

    /// <inheritdoc/>
    public IReadOnlyList<StoredRecord> Read(StreamName stream, long afterVersion = 0, int limit = int.MaxValue) =>
        readers.Use(reader => reader.Records(stream, afterVersion, limit).ToList());

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredRecord> ReadAsync(
        StreamName stream, long afterVersion = 0, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        while (true)
        {
            var portion = await Task.Run(() => Read(stream, afterVersion, PortionSize), cancellation);
            foreach (var record in portion)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return record;
                afterVersion = record.Version;
            }
            if (portion.Count < PortionSize) yield break;
        }
    }

    /// <inheritdoc/>
    public long VersionOf(StreamName stream) => readers.Use(reader => reader.HeadOf(stream).Version);

    /// <inheritdoc/>
    public IReadOnlyList<StreamName> Streams(string prefix = "") => readers.Use(reader => reader.Streams(prefix));

    /// <inheritdoc/>
    public IReadOnlyList<StreamExtent>? FindCommand(CommandId command) =>
        readers.Use(reader => reader.Answer(command)) is { } answer ? CommandAnswer.Decode(answer) : null;

    /// <inheritdoc/>
    public Attachment? FindAttachment(string id) => readers.Use(reader => reader.Attachment(id));

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, Attachment> AttachmentsOf(StreamName stream) => readers.Use(reader => reader.Attachments(stream));

    /// <inheritdoc/>
    public JournalSubscription Subscribe(StreamName stream, long afterVersion) =>
        hub.Add(new Cursor.OneStream(stream, afterVersion, Read));

    /// <inheritdoc/>
    public JournalSubscription SubscribeAll(string prefix, long? afterPosition) => hub.Add(new Cursor.Prefix(
        prefix,
        afterPosition ?? readers.Use(reader => reader.LastPosition()),
        (from, position, limit) => readers.Use(reader => reader.RecordsByPosition(from, position, limit).ToList())));

    /// <inheritdoc/>
    public bool SaveSnapshot(Snapshot snapshot)
    {
        try
        {
            return readers.Use(reader => reader.HashAt(snapshot.Stream, snapshot.Version)) is { } hash && snapshots.TrySave(snapshot, hash);
        }
        catch (JournalUnavailableException) { return false; }
    }

    /// <inheritdoc/>
    public Snapshot? FindSnapshot(StreamName stream, string key)
    {
        if (snapshots.Find(stream, key) is not var (snapshot, hash)) return null;
        return readers.Use(reader => reader.HashAt(stream, snapshot.Version)).AsSpan().SequenceEqual(hash) ? snapshot : null;
    }

    /// <inheritdoc/>
    public ValueTask<VerifyReport> VerifyAsync(CancellationToken cancellation = default) =>
        new(Task.Run(() => new FileVerifier(readers).Verify(cancellation), cancellation));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await writer.CloseAsync();
        hub.Close();
        readers.Dispose();
        snapshots.Dispose();
    }

    private ValueTask<TResult> SubmitAsync<TResult>(WriteJob<TResult> job, CancellationToken cancellation) where TResult : class
    {
        cancellation.ThrowIfCancellationRequested();
        writer.Enqueue(job);
        return job.AnsweredAsync(cancellation);
    }
}
