using Microsoft.Data.Sqlite;

namespace SevenHours.Journal.Sqlite;

/// <summary>
/// The writer. It takes all jobs that wait, writes each in a savepoint of one transaction, commits once, then publishes and answers.
/// It never waits for company: while it syncs, the next group gathers by itself, so groups grow with load and one lone append goes
/// straight through.
/// </summary>
internal sealed class GroupCommit
{
    private static readonly TimeSpan ScrubPause = TimeSpan.FromMilliseconds(100);

    private readonly object gate = new(); // not a Lock: the writer sleeps on it
    private readonly WriteStore store;
    private readonly SubscriptionHub hub;
    private readonly int maxGroup;
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Queue<WriteJob> waiting = [];
    private long? lockedAt;
    private long maxBytes;
    private bool closing;

    public GroupCommit(WriteStore store, SubscriptionHub hub, int maxGroup)
    {
        this.store = store;
        this.hub = hub;
        this.maxGroup = Math.Max(1, maxGroup);
        new Thread(Run) { IsBackground = true, Name = "journal writer" }.Start();
    }

    public long MaxBytes
    {
        get => Volatile.Read(ref maxBytes);
        set => Volatile.Write(ref maxBytes, value);
    }

    public void Enqueue(WriteJob job)
    {
        lock (gate)
        {
            if (!closing)
            {
                waiting.Enqueue(job);
                Monitor.Pulse(gate);
                return;
            }
        }
        job.Refuse(UnavailableReason.Closed, "The journal is closed.");
    }

    /// <summary>Accepts nothing more and ends when all that was accepted is answered.</summary>
    public Task CloseAsync()
    {
        lock (gate)
        {
            closing = true;
            Monitor.Pulse(gate);
        }
        return ended.Task;
    }

    private void Run()
    {
        var group = new List<WriteJob>();
        while (Take(group))
        {
            if (group.Count > 0) Commit(group);
            if (store.NeedsScrub) TryScrub();
            foreach (var job in group) job.Answer();
            group.Clear();
        }
        store.Dispose();
        ended.SetResult();
    }

    /// <summary>Waits for jobs; false when there are none and none will come.</summary>
    private bool Take(List<WriteJob> group)
    {
        lock (gate)
        {
            while (waiting.Count == 0 && !closing)
            {
                if (!store.NeedsScrub) Monitor.Wait(gate);
                else if (!Monitor.Wait(gate, ScrubPause)) return true;
            }
            while (group.Count < maxGroup && waiting.TryDequeue(out var job))
                if (job.TryTake()) group.Add(job);
            return group.Count > 0 || waiting.Count > 0 || !closing;
        }
    }

    /// <summary>Commits a group; what cannot be written is answered and leaves the group, what remains is ready to be answered.</summary>
    private void Commit(List<WriteJob> group)
    {
        try
        {
            if (store.Begin(MaxBytes, isPatient: !WasLockedLately)) hub.RereadAll();
            lockedAt = null;
            var failed = group.Where(job => !TryWrite(job)).ToHashSet();
            store.Commit();
            group.RemoveAll(failed.Contains);
            foreach (var job in group) hub.Publish(job.Written);
        }
        catch (SqliteException e)
        {
            store.Abandon();
            Unwind(group, e.ToReason(), e.Message);
        }
        catch (JournalUnavailableException e)
        {
            store.Abandon();
            Unwind(group, e.Reason, e.Message);
        }
        catch (Exception e)
        {
            store.Abandon();
            foreach (var job in group) job.Fail(e);
            group.Clear();
        }
    }

    private bool TryWrite(WriteJob job)
    {
        try
        {
            store.InSavepoint(job.Write);
            return true;
        }
        catch (Exception e) when (e is not SqliteException)
        {
            job.Fail(e);
            return false;
        }
    }

    /// <summary>
    /// Whether a job has just waited in vain for the file. The next ones, often sent at the same moment, then only look whether it is
    /// free: together they wait once, and not one after another.
    /// </summary>
    private bool WasLockedLately => lockedAt is { } at && store.Since(at) < store.Patience;

    /// <summary>A full disk may still have room for the small ones: each tries alone. Any other cause concerns all.</summary>
    private void Unwind(List<WriteJob> group, UnavailableReason reason, string detail)
    {
        if (reason == UnavailableReason.Locked && !WasLockedLately) lockedAt = store.Stamp;
        var alone = group.Count > 1 && reason == UnavailableReason.DiskFull;
        WriteJob[] jobs = [.. group];
        group.Clear();
        foreach (var job in jobs)
        {
            if (!alone)
            {
                job.Refuse(reason, detail);
                continue;
            }
            List<WriteJob> one = [job];
            Commit(one);
            foreach (var done in one) done.Answer();
        }
    }

    private void TryScrub()
    {
        try
        {
            store.Scrub();
        }
        catch (Exception e) when (e is SqliteException or JournalUnavailableException)
        {
            store.Abandon(); // the erasure itself is durable; the log is cut as soon as the file can be written again
        }
    }
}
