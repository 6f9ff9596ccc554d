using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace SevenHours.Journal.Sqlite;

/// <summary>The one writing connection with its statements and what it remembers of the streams. Used by the writer's thread alone.</summary>
internal sealed class WriteStore(string path, SqliteJournalOptions options) : IDisposable
{
    private const long UnlimitedPages = 0xfffffffe;

    private readonly Dictionary<StreamName, KnownStream> known = [];
    private readonly HashSet<StreamName> moved = [];
    private WriteStatements? statements;
    private long dataVersion;
    private long pageLimit;

    public DateTimeOffset Now => options.Time.GetUtcNow();

    /// <summary>How long it waits for a file that another process holds.</summary>
    public TimeSpan Patience => options.BusyTimeout;

    /// <summary>This moment, to measure from.</summary>
    public long Stamp => options.Time.GetTimestamp();

    public long LastPosition { get; private set; }

    /// <summary>True once something was erased whose remains may still lie in the log.</summary>
    public bool NeedsScrub { get; private set; }

    /// <summary>Opens the connection and makes the tables, so that a file that cannot be used is noticed at once.</summary>
    public void Prepare() => statements ??= new(path, options.BusyTimeout);

    public TimeSpan Since(long stamp) => options.Time.GetElapsedTime(stamp);

    /// <summary>Opens the connection when needed and begins. Answers true when others may have written since the last time.</summary>
    /// <param name="maxBytes">How large the file may grow; 0 for any size.</param>
    /// <param name="isPatient">Whether to wait for a file that another process holds.</param>
    public bool Begin(long maxBytes, bool isPatient)
    {
        Prepare();
        LimitSize(Open, maxBytes);
        if (isPatient) Open.Begin.Run();
        else Open.BeginAtOnce();
        var version = (long)Open.DataVersion.Find()!;
        if (version == dataVersion) return false;
        dataVersion = version;
        known.Clear();
        LastPosition = (long)Open.LastPosition.Find()!;
        return true;
    }

    public void Commit()
    {
        foreach (var name in moved)
        {
            var stream = known[name];
            Open.UpdateStream.Run(stream.Id, stream.Head.Version, Bytes(stream.Head.Hash));
        }
        Open.Commit.Run();
        moved.Clear();
    }

    /// <summary>Forgets all that is not committed, and the connection with it: after an error nothing it says is trusted.</summary>
    public void Abandon()
    {
        statements?.Dispose();
        statements = null;
        dataVersion = 0;
        pageLimit = 0;
        known.Clear();
        moved.Clear();
    }

    /// <summary>Does something that leaves no trace when it throws.</summary>
    public void InSavepoint(Action<WriteStore> work)
    {
        Open.Savepoint.Run();
        try
        {
            work(this);
        }
        catch (Exception e) when (e is not SqliteException failure || failure.IsConstraint())
        {
            Open.RollbackTo.Run();
            Open.Release.Run();
            throw;
        }
        Open.Release.Run();
    }

    public IReadOnlyList<StreamExtent>? FindCommand(CommandId command) =>
        Open.FindCommand.Find(command.Value) is string answer ? CommandAnswer.Decode(answer) : null;

    public StreamHead HeadOf(StreamName name) => Find(name)?.Head ?? StreamHead.None;

    public void Write(CommandId command, AppendPlan plan)
    {
        Open.InsertCommand.Run(command.Value, CommandAnswer.Encode(plan.Extents));
        var heads = new Dictionary<StreamName, KnownStream>();
        foreach (var record in plan.Records)
        {
            var id = heads.TryGetValue(record.Stream, out var stream) ? stream.Id : IdOf(record.Stream);
            Open.InsertRecord.Run(
                record.Position, id, record.Version, record.Type, record.TypeVersion, Bytes(record.Payload),
                CommitmentList.Encode(record.Attachments), Bytes(record.Hash), record.At.UtcTicks);
            heads[record.Stream] = new(id, new(record.Version, record.Hash));
        }
        foreach (var (name, version, (id, commitment), text) in plan.Texts)
            Open.InsertAttachment.Run(id, heads[name].Id, version, Bytes(commitment), text.Salt, text.Content, text.Owner);

        // Remembered only now: an exception above leaves the memory as it was.
        foreach (var (name, stream) in heads)
        {
            known[name] = stream;
            moved.Add(name);
        }
        LastPosition += plan.Records.Count;
    }

    /// <summary>Ids of what the target still holds, in ordinal order.</summary>
    public IReadOnlyList<string> FindErasable(ErasureTarget target) => target switch
    {
        ErasureTarget.OwnedBy owner => Owned(owner.Owner),
        ErasureTarget.These these => [.. these.Ids.Distinct(StringComparer.Ordinal)
            .Where(id => Open.FindErasable.Find(id) is not null)
            .Order(StringComparer.Ordinal)],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public void Erase(IReadOnlyList<string> ids, DateTimeOffset at)
    {
        foreach (var id in ids) Open.Erase.Run(id, at.UtcTicks);
        NeedsScrub |= ids.Count > 0;
    }

    /// <summary>Moves the log into the file and cuts it to nothing, so that nothing erased is left in it.</summary>
    public void Scrub()
    {
        Prepare();
        using var answer = Open.Scrub.Query();
        NeedsScrub = !answer.Read() || answer.GetInt64(0) != 0; // a reader is in the way: the writer tries again soon
    }

    public void Dispose() => Abandon();

    private WriteStatements Open => statements ?? throw new InvalidOperationException("No transaction has begun.");

    private IReadOnlyList<string> Owned(string owner)
    {
        var ids = new List<string>();
        using var rows = Open.FindOwned.Query(owner);
        while (rows.Read()) ids.Add(rows.GetString(0));
        return ids;
    }

    private KnownStream? Find(StreamName name)
    {
        if (known.TryGetValue(name, out var stream)) return stream;
        using var rows = Open.FindStream.Query(name.Value);
        if (!rows.Read()) return null;
        stream = new(rows.GetInt64(0), new(rows.GetInt64(1), rows.GetFieldValue<byte[]>(2)));
        known.Add(name, stream);
        return stream;
    }

    private long IdOf(StreamName name) =>
        Find(name)?.Id ?? (long)Open.InsertStream.Find(name.Value, RecordHash.Origin.ToArray())!;

    private void LimitSize(WriteStatements open, long maxBytes)
    {
        var pages = maxBytes <= 0 ? UnlimitedPages : Math.Max(1, maxBytes / open.PageSize);
        if (pages == pageLimit) return;
        open.LimitPages(pages);
        pageLimit = pages;
    }

    private static byte[] Bytes(ReadOnlyMemory<byte> memory)
    {
        var whole = MemoryMarshal.TryGetArray(memory, out var segment) && segment.Offset == 0 && segment.Count == segment.Array!.Length;
        return whole ? segment.Array! : memory.ToArray();
    }

    private sealed record KnownStream(long Id, StreamHead Head);
}
