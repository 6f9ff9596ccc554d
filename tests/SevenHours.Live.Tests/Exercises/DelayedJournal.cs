using SevenHours.Journal;
using SevenHours.Journal.Memory;

namespace SevenHours.Live.Tests.Exercises;

/// <summary>A journal whose commits a test holds back, lets fail, or lets fail although they were kept.</summary>
internal sealed class DelayedJournal(TimeProvider? time = null) : IJournal
{
    private readonly MemoryJournal inner = new(time);
    private TaskCompletionSource open = Opened();
    private int appends;

    /// <summary>How many appends were begun.</summary>
    public int Appends => Volatile.Read(ref appends);

    /// <summary>Whether writing fails.</summary>
    public bool IsBroken { get; set; }

    /// <summary>Whether a failing append is kept all the same, as a disk may.</summary>
    public bool KeepsWhatFails { get; set; }

    public void Hold() => open = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Release() => open.TrySetResult();

    public async ValueTask<AppendResult> AppendAsync(Append append, CancellationToken cancellation = default)
    {
        Interlocked.Increment(ref appends);
        await open.Task;
        if (!IsBroken) return await inner.AppendAsync(append, cancellation);
        if (KeepsWhatFails) await inner.AppendAsync(append, cancellation);
        return new AppendResult.Unavailable(UnavailableReason.DiskFull, "a test says so");
    }

    public ValueTask<ErasureResult> EraseAsync(Erasure erasure, CancellationToken cancellation = default) => inner.EraseAsync(erasure, cancellation);

    public IReadOnlyList<StoredRecord> Read(StreamName stream, long afterVersion = 0, int limit = int.MaxValue) => inner.Read(stream, afterVersion, limit);

    public IAsyncEnumerable<StoredRecord> ReadAsync(StreamName stream, long afterVersion = 0, CancellationToken cancellation = default) =>
        inner.ReadAsync(stream, afterVersion, cancellation);

    public long VersionOf(StreamName stream) => inner.VersionOf(stream);

    public IReadOnlyList<StreamName> Streams(string prefix = "") => inner.Streams(prefix);

    public IReadOnlyList<StreamExtent>? FindCommand(CommandId command) => inner.FindCommand(command);

    public Attachment? FindAttachment(string id) => inner.FindAttachment(id);

    public IReadOnlyDictionary<string, Attachment> AttachmentsOf(StreamName stream) => inner.AttachmentsOf(stream);

    public JournalSubscription Subscribe(StreamName stream, long afterVersion) => inner.Subscribe(stream, afterVersion);

    public JournalSubscription SubscribeAll(string prefix, long? afterPosition) => inner.SubscribeAll(prefix, afterPosition);

    public bool SaveSnapshot(Snapshot snapshot) => inner.SaveSnapshot(snapshot);

    public Snapshot? FindSnapshot(StreamName stream, string key) => inner.FindSnapshot(stream, key);

    public ValueTask<VerifyReport> VerifyAsync(CancellationToken cancellation = default) => inner.VerifyAsync(cancellation);

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private static TaskCompletionSource Opened()
    {
        var source = new TaskCompletionSource();
        source.SetResult();
        return source;
    }
}
