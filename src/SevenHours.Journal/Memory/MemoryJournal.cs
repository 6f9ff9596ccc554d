using System.Runtime.CompilerServices;

namespace SevenHours.Journal.Memory;

/// <summary>A journal that lives as long as its process: for tests and trials. Its "durable" ends with it.</summary>
public sealed class MemoryJournal(TimeProvider? time = null) : IJournal
{
    private readonly TimeProvider time = time ?? TimeProvider.System;
    private readonly Lock gate = new();
    private readonly SubscriptionHub hub = new();
    private readonly List<StoredRecord> all = [];
    private readonly SortedDictionary<StreamName, List<StoredRecord>> streams = [];
    private readonly Dictionary<string, Attachment> attachments = new(StringComparer.Ordinal);
    private readonly Dictionary<CommandId, IReadOnlyList<StreamExtent>> commands = [];
    private readonly Dictionary<(StreamName, string), Snapshot> snapshots = [];
    private bool closed;

    /// <inheritdoc/>
    public ValueTask<AppendResult> AppendAsync(Append append, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        AppendRules.Check(append);
        lock (gate) return ValueTask.FromResult(Write(append));
    }

    /// <inheritdoc/>
    public ValueTask<ErasureResult> EraseAsync(Erasure erasure, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        AppendRules.Check(erasure);
        lock (gate) return ValueTask.FromResult(Erase(erasure));
    }

    /// <inheritdoc/>
    public IReadOnlyList<StoredRecord> Read(StreamName stream, long afterVersion = 0, int limit = int.MaxValue)
    {
        lock (gate)
        {
            if (!streams.TryGetValue(stream, out var records) || afterVersion >= records.Count) return [];
            var start = (int)Math.Max(0, afterVersion);
            return records.GetRange(start, Math.Min(limit, records.Count - start));
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredRecord> ReadAsync(
        StreamName stream, long afterVersion = 0, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.CompletedTask;
        foreach (var record in Read(stream, afterVersion))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return record;
        }
    }

    /// <inheritdoc/>
    public long VersionOf(StreamName stream)
    {
        lock (gate) return HeadOf(stream).Version;
    }

    /// <inheritdoc/>
    public IReadOnlyList<StreamName> Streams(string prefix = "")
    {
        lock (gate) return [.. streams.Keys.Where(name => name.Value.StartsWith(prefix, StringComparison.Ordinal))];
    }

    /// <inheritdoc/>
    public IReadOnlyList<StreamExtent>? FindCommand(CommandId command)
    {
        lock (gate) return commands.GetValueOrDefault(command);
    }

    /// <inheritdoc/>
    public Attachment? FindAttachment(string id)
    {
        lock (gate) return attachments.GetValueOrDefault(id);
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, Attachment> AttachmentsOf(StreamName stream)
    {
        lock (gate)
        {
            return attachments.Values
                .Where(attachment => attachment.Stream == stream)
                .ToDictionary(attachment => attachment.Id, StringComparer.Ordinal);
        }
    }

    /// <inheritdoc/>
    public JournalSubscription Subscribe(StreamName stream, long afterVersion) =>
        hub.Add(new Cursor.OneStream(stream, afterVersion, Read));

    /// <inheritdoc/>
    public JournalSubscription SubscribeAll(string prefix, long? afterPosition)
    {
        lock (gate) return hub.Add(new Cursor.Prefix(prefix, afterPosition ?? all.Count, ReadPositions));
    }

    /// <inheritdoc/>
    public bool SaveSnapshot(Snapshot snapshot)
    {
        lock (gate)
        {
            if (snapshot.Version > HeadOf(snapshot.Stream).Version) return false;
            snapshots[(snapshot.Stream, snapshot.Key)] = snapshot;
            return true;
        }
    }

    /// <inheritdoc/>
    public Snapshot? FindSnapshot(StreamName stream, string key)
    {
        lock (gate) return snapshots.GetValueOrDefault((stream, key));
    }

    /// <inheritdoc/>
    public ValueTask<VerifyReport> VerifyAsync(CancellationToken cancellation = default)
    {
        var report = new VerifyReport(0, 0, 0, 0, null);
        foreach (var stream in Streams())
        {
            cancellation.ThrowIfCancellationRequested();
            var verifier = new StreamVerifier(stream, AttachmentsOf(stream));
            var fault = Read(stream).Select(verifier.Next).FirstOrDefault(found => found is not null);
            report = new(
                report.Streams + 1,
                report.Records + verifier.Records,
                report.Attachments + verifier.Attachments,
                report.Erased + verifier.Erased,
                report.FirstFault ?? fault);
        }
        return ValueTask.FromResult(report);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        lock (gate) closed = true;
        hub.Close();
        return ValueTask.CompletedTask;
    }

    private AppendResult Write(Append append)
    {
        if (closed) return new AppendResult.Unavailable(UnavailableReason.Closed, "The journal is closed.");
        if (commands.TryGetValue(append.Command, out var before)) return new AppendResult.Repeated(before);
        var plan = AppendPlan.Make(append, HeadOf, all.Count, time.GetUtcNow());
        if (plan.Answer is not AppendResult.Appended) return plan.Answer;
        if (plan.Texts.FirstOrDefault(text => attachments.ContainsKey(text.Attachment.Id)) is { } used)
            throw new ArgumentException($"Attachment id {used.Attachment.Id} is used already.");

        commands.Add(append.Command, plan.Extents);
        foreach (var (stream, version, (id, commitment), text) in plan.Texts)
            attachments.Add(id, new(id, stream, version, commitment, text.Salt, text.Content, text.Owner, ErasedAt: null));
        foreach (var record in plan.Records)
        {
            if (!streams.TryGetValue(record.Stream, out var records)) streams.Add(record.Stream, records = []);
            records.Add(record);
            all.Add(record);
        }
        hub.Publish(plan.Records);
        return plan.Answer;
    }

    private ErasureResult Erase(Erasure erasure)
    {
        if (closed) return new ErasureResult.Unavailable(UnavailableReason.Closed, "The journal is closed.");
        if (commands.ContainsKey(erasure.Command)) return new ErasureResult.Repeated();
        var ids = attachments.Values.Where(attachment => !attachment.IsErased && erasure.Target switch
        {
            ErasureTarget.OwnedBy target => attachment.Owner == target.Owner,
            ErasureTarget.These target => target.Ids.Contains(attachment.Id),
            _ => throw new System.Diagnostics.UnreachableException(),
        }).Select(attachment => attachment.Id).Order(StringComparer.Ordinal).ToList();

        var records = ids.Count == 0 ? [] : new[] { ErasureRecord.Of(erasure.Reason, ids) };
        Write(new Append(erasure.Command, erasure.RecordedIn, HeadOf(erasure.RecordedIn).Version, records));
        foreach (var id in ids)
            attachments[id] = attachments[id] with { Salt = null, Content = null, Owner = null, ErasedAt = time.GetUtcNow() };
        return new ErasureResult.Erased(ids);
    }

    private StreamHead HeadOf(StreamName stream) =>
        streams.TryGetValue(stream, out var records) ? new(records.Count, records[^1].Hash) : StreamHead.None;

    private IReadOnlyList<StoredRecord> ReadPositions(string prefix, long afterPosition, int limit)
    {
        lock (gate)
        {
            return [.. all.Skip((int)afterPosition).Where(record => record.Stream.Value.StartsWith(prefix, StringComparison.Ordinal)).Take(limit)];
        }
    }
}
