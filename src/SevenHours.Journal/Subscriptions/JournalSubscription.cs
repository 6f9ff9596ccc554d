using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace SevenHours.Journal;

/// <summary>A place in one or more streams that moves on as records become durable.</summary>
/// <remarks>
/// It is registered from the moment it exists: nothing falls between what is read and what is pushed. A reader that is slow keeps
/// only a bounded number of records waiting; beyond that it reads them from storage when it comes to them, so it holds up nobody.
/// One reader at a time; what a reader has been handed and leaves unread when it stops is not handed out again. Disposal ends the reading; so does disposal of the journal, after the last record.
/// </remarks>
public sealed class JournalSubscription : IDisposable
{
    private const int MaxWaiting = 4096;
    private const int PortionSize = 4096;

    private readonly SubscriptionHub hub;
    private readonly Cursor cursor;
    private readonly Channel<bool> wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Lock gate = new();
    private List<StoredRecord> waiting = [];
    private bool behind = true;

    internal JournalSubscription(SubscriptionHub hub, Cursor cursor)
    {
        this.hub = hub;
        this.cursor = cursor;
    }

    /// <summary>Portions of records as they come; records of one commit arrive together.</summary>
    /// <exception cref="JournalUnavailableException">The storage could not be read; call again to go on from the same place.</exception>
    public async IAsyncEnumerable<IReadOnlyList<StoredRecord>> ReadBatchesAsync(
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        while (true)
        {
            var (taken, reread) = Take();
            while (reread)
            {
                var portion = ReadOn();
                if (portion.Count > 0) yield return portion;
                reread = portion.Count == PortionSize;
            }
            if (taken.Count == 0)
            {
                if (!await wake.Reader.WaitToReadAsync(cancellation)) yield break;
                wake.Reader.TryRead(out _);
                continue;
            }
            taken.RemoveAll(record => !cursor.Advance(record));
            if (taken.Count > 0) yield return taken;
        }
    }

    /// <summary>Records as they come, one by one.</summary>
    /// <exception cref="JournalUnavailableException">The storage could not be read; call again to go on from the same place.</exception>
    public async IAsyncEnumerable<StoredRecord> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var batch in ReadBatchesAsync(cancellation))
            foreach (var record in batch)
                yield return record;
    }

    /// <summary>Ends the subscription.</summary>
    public void Dispose()
    {
        hub.Remove(this);
        Complete();
    }

    /// <summary>Takes what was committed. Called by the writer, so it never waits.</summary>
    internal void Offer(IReadOnlyList<StoredRecord> committed)
    {
        var any = false;
        lock (gate)
        {
            for (var i = 0; i < committed.Count; i++)
            {
                if (!cursor.Covers(committed[i].Stream)) continue;
                any = true;
                if (!behind) waiting.Add(committed[i]);
            }
            if (waiting.Count > MaxWaiting) GoBehind();
        }
        if (any) wake.Writer.TryWrite(true);
    }

    /// <summary>Something may have been written that was never offered: read from storage next.</summary>
    internal void Reread()
    {
        lock (gate) GoBehind();
        wake.Writer.TryWrite(true);
    }

    internal void Complete() => wake.Writer.TryComplete();

    private void GoBehind()
    {
        waiting.Clear();
        behind = true;
    }

    private (List<StoredRecord> Taken, bool Reread) Take()
    {
        lock (gate)
        {
            var taken = (waiting, behind);
            waiting = [];
            behind = false;
            return taken;
        }
    }

    private IReadOnlyList<StoredRecord> ReadOn()
    {
        try
        {
            var portion = cursor.ReadOn(PortionSize);
            foreach (var record in portion) cursor.Advance(record);
            return portion;
        }
        catch
        {
            lock (gate) GoBehind();
            throw;
        }
    }
}
