namespace SevenHours.Journal.Sqlite;

/// <summary>Something the writer is asked to do, and whoever waits for the answer.</summary>
internal abstract class WriteJob
{
    private int taken;

    /// <summary>What it wrote, for subscribers; empty when it wrote nothing.</summary>
    public IReadOnlyList<StoredRecord> Written { get; protected set; } = [];

    /// <summary>Claims the job: either the writer takes it or its caller gives it up, never both.</summary>
    public bool TryTake() => Interlocked.CompareExchange(ref taken, 1, 0) == 0;

    /// <summary>Writes inside a savepoint and prepares the answer. Runs again when the commit around it failed.</summary>
    public abstract void Write(WriteStore store);

    /// <summary>Gives the prepared answer; only after the commit.</summary>
    public abstract void Answer();

    public abstract void Refuse(UnavailableReason reason, string detail);

    public abstract void Fail(Exception bug);
}

/// <summary>A job with its kind of answer.</summary>
internal abstract class WriteJob<TResult> : WriteJob where TResult : class
{
    private readonly TaskCompletionSource<TResult> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);

    protected TResult? Prepared { get; set; }

    public async ValueTask<TResult> AnsweredAsync(CancellationToken cancellation)
    {
        await using (cancellation.UnsafeRegister(GiveUp, this)) return await completion.Task;

        static void GiveUp(object? state, CancellationToken token)
        {
            var job = (WriteJob<TResult>)state!;
            if (job.TryTake()) job.completion.TrySetCanceled(token);
        }
    }

    public sealed override void Answer() =>
        completion.TrySetResult(Prepared ?? throw new InvalidOperationException("The job was not done."));

    public sealed override void Refuse(UnavailableReason reason, string detail) => completion.TrySetResult(Unavailable(reason, detail));

    public sealed override void Fail(Exception bug) => completion.TrySetException(bug);

    protected abstract TResult Unavailable(UnavailableReason reason, string detail);
}
