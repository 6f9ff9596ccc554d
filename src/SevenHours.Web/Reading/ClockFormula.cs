namespace SevenHours.Web.Reading;

/// <summary>How exercise time runs.</summary>
public enum ClockState
{
    /// <summary>Not started yet.</summary>
    Waiting,
    Running,
    Paused,

    /// <summary>Stopped by no-duff: a real emergency.</summary>
    Stopped,
    Ended,
}

/// <summary>
/// The clock as a formula: exercise time now is <see cref="At"/> plus the wall seconds since <see cref="Since"/> times
/// <see cref="Speed"/> while it runs. It changes only when somebody touches the clock, so it is sent then and never ticks.
/// </summary>
/// <param name="State">How it runs.</param>
/// <param name="At">Exercise seconds since the start, at <paramref name="Since"/>.</param>
/// <param name="Since">The wall instant at which <paramref name="At"/> was true.</param>
/// <param name="Speed">Exercise seconds for each wall second; at least 1.</param>
/// <param name="Day">The day of the exercise, from 1.</param>
/// <param name="CloseOfPlay">Exercise seconds at which play ends for the day; null when it is open.</param>
public sealed record ClockFormula(
    ClockState State, long At, DateTimeOffset Since, int Speed = 1, int Day = 1, long? CloseOfPlay = null)
{
    /// <summary>Exercise seconds at a wall instant.</summary>
    public long Now(DateTimeOffset wall) => State == ClockState.Running
        ? At + Math.Max(0, (long)((wall - Since).TotalMilliseconds * Speed) / 1000)
        : At;

    /// <summary>The state's word for scripts and styles.</summary>
    public string Word => State switch
    {
        ClockState.Running => "running",
        ClockState.Paused => "paused",
        ClockState.Stopped => "stopped",
        ClockState.Ended => "ended",
        _ => "waiting",
    };
}
