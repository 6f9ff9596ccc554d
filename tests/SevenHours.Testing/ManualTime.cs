namespace SevenHours.Testing;

/// <summary>A wall clock that moves only when told to. Timers fire in order while it is moved on.</summary>
public sealed class ManualTime : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<ManualTimer> timers = [];
    private DateTimeOffset now = new(2031, 10, 14, 9, 0, 0, TimeSpan.Zero);
    private int fired;

    /// <summary>How often any timer fired.</summary>
    public int Fired => Volatile.Read(ref fired);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (gate) return now;
    }

    /// <inheritdoc/>
    public override long GetTimestamp() => GetUtcNow().Ticks;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        lock (gate) timers.Add(timer);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock on; timers that come due meanwhile fire at their instants.</summary>
    public void Advance(TimeSpan by)
    {
        var end = GetUtcNow() + by;
        while (TakeDue(end) is { } callback)
        {
            Interlocked.Increment(ref fired);
            callback();
        }

        lock (gate) now = end > now ? end : now;
    }

    private Action? TakeDue(DateTimeOffset end)
    {
        lock (gate)
        {
            if (Earliest() is not { } timer || timer.Due > end) return null;
            now = timer.Due!.Value > now ? timer.Due.Value : now;
            timer.Due = timer.Period > TimeSpan.Zero ? timer.Due + timer.Period : null;
            return timer.Callback;
        }
    }

    private ManualTimer? Earliest() => timers.Where(t => t.Due is not null).MinBy(t => t.Due);

    private sealed class ManualTimer(ManualTime time, Action callback) : ITimer
    {
        public Action Callback => callback;

        public DateTimeOffset? Due { get; set; }

        public TimeSpan Period { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time.gate)
            {
                Due = dueTime < TimeSpan.Zero ? null : time.now + dueTime;
                Period = period;
            }

            return true;
        }

        public void Dispose()
        {
            lock (time.gate) time.timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
