using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>The exercise clock as a formula: what time it is follows from the wall clock, so nothing ever ticks.</summary>
/// <remarks><c>time = min(At + (wall - Since) * Speed, StopsAt)</c> while it runs, and <c>At</c> while it stands still.</remarks>
/// <param name="IsRunning">Whether it runs.</param>
/// <param name="Speed">Exercise seconds in one second; one of <see cref="Speeds"/>.</param>
/// <param name="Since">The wall instant the formula holds from.</param>
/// <param name="At">Exercise time then, in milliseconds since STARTEX.</param>
/// <param name="StopsAt">Exercise time it does not pass, in milliseconds: the close of the day. Null when there is none.</param>
public sealed record ExerciseClock(bool IsRunning, int Speed, DateTimeOffset Since, long At, long? StopsAt = null)
{
    /// <summary>The speeds there are.</summary>
    public static IReadOnlyList<int> Speeds { get; } = [1, 4, 16, 60];

    /// <summary>Standing still at STARTEX.</summary>
    public static ExerciseClock Stopped(DateTimeOffset wall) => new(false, 1, wall, 0);

    /// <summary>Exercise time at a wall instant, in milliseconds.</summary>
    public long MillisecondsAt(DateTimeOffset wall)
    {
        if (!IsRunning || wall <= Since)
        {
            return At;
        }

        var time = At + (long)((wall - Since).TotalMilliseconds * Speed);
        return StopsAt is { } stop && time > stop ? Math.Max(stop, At) : time;
    }

    /// <summary>Exercise time at a wall instant, in whole seconds.</summary>
    public SimTime TimeAt(DateTimeOffset wall) => new((int)Math.Min(MillisecondsAt(wall) / 1000, int.MaxValue - 1));

    /// <summary>How long from a wall instant until the clock shows a time; null when it never will by itself.</summary>
    public TimeSpan? Until(SimTime time, DateTimeOffset wall)
    {
        if (!IsRunning || time == SimTime.Never || StopsAt is { } stop && time.Seconds * 1000L > stop)
        {
            return null;
        }

        var missing = time.Seconds * 1000L - MillisecondsAt(wall);
        return missing <= 0 ? TimeSpan.Zero : TimeSpan.FromMilliseconds((missing + Speed - 1) / Speed);
    }

    /// <summary>Whether it has come to the close of the day.</summary>
    public bool HasStopped(DateTimeOffset wall) => IsRunning && StopsAt is { } stop && MillisecondsAt(wall) >= stop;

    
    internal ExerciseClock RunFrom(DateTimeOffset wall, long? stopsAt) => new(true, Speed, wall, MillisecondsAt(wall), stopsAt);

    internal ExerciseClock PauseAt(DateTimeOffset wall) => new(false, Speed, wall, MillisecondsAt(wall));

    internal ExerciseClock WithSpeed(int speed, DateTimeOffset wall) => this with { Speed = speed, Since = wall, At = MillisecondsAt(wall) };

    internal ExerciseClock JumpTo(long at, DateTimeOffset wall, long? stopsAt) =>
        this with { Since = wall, At = at, StopsAt = IsRunning ? stopsAt : null };
}
