namespace SevenHours.Exercises;

/// <summary>When a team is worth a look. Minutes are minutes of play: pauses, nights and jumps of the clock do not count.</summary>
/// <param name="Idle">After so many minutes without an act a seat that waits for nothing is idle; 1 to 240, by default 20.</param>
/// <param name="Hard">After so many minutes without an act a seat is flagged whatever it waits for; at least <paramref name="Idle"/>, by default 30.</param>
/// <param name="Stuck">After so many minutes without an act, and with a request open as long, a seat is stuck behind another; by default 15.</param>
/// <param name="Load">So many things waiting are too many, unless the seat did more in its last hour; by default 8.</param>
/// <param name="Repeats">So many refused acts in a quarter of an hour, or the same thing so often in an hour, is being lost; by default 3.</param>
/// <param name="CountsExerciseTime">Whether minutes are those of the exercise clock; otherwise of the room's.</param>
public sealed record WatchLimits(
    int Idle = 20, int Hard = 30, int Stuck = 15, int Load = 8, int Repeats = 3, bool CountsExerciseTime = false)
{
    /// <summary>What holds until somebody says otherwise.</summary>
    public static WatchLimits Default { get; } = new();

    /// <summary>Whether every figure is in its range.</summary>
    public bool AreSound =>
        Idle is >= 1 and <= 240 && Hard >= Idle && Hard <= 480 && Stuck is >= 1 and <= 240 && Load is >= 1 and <= 100 && Repeats is >= 2 and <= 20;

    /// <summary>How long a refusal counts, in seconds of play.</summary>
    internal const int RefusalsFor = 15 * 60;

    /// <summary>How long an act counts as one done lately, in seconds of play.</summary>
    internal const int LatelyFor = 60 * 60;
}
