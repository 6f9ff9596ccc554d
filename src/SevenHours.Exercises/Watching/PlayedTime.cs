using System.Collections.Immutable;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>When the clock of a team really ran: tells how long was played until an instant of exercise time.</summary>
/// <remarks>Time that was jumped over, such as a night, is not played; nor is any time while the clock stood.</remarks>
public sealed record PlayedTime
{
    /// <summary>Nothing was played.</summary>
    public static PlayedTime None { get; } = new() { Runs = [], Last = null };

    /// <summary>The stretches the clock ran through, in order, not overlapping.</summary>
    private ImmutableArray<Run> Runs { get; init; }

    /// <summary>What the clock follows now.</summary>
    private ExerciseClock? Last { get; init; }

    /// <summary>The clock follows another formula from now on; one that goes back, as when a scene is restarted, undoes what was played since.</summary>
    public PlayedTime Then(ExerciseClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var came = Last is null ? clock.At : Math.Min(Last.MillisecondsAt(clock.Since), clock.At);
        var runs = ImmutableArray.CreateBuilder<Run>(Runs.Length + 1);
        foreach (var run in Runs)
        {
            if (run.From < came)
            {
                runs.Add(run with { To = Math.Min(run.To, came) });
            }
        }

        if (clock.IsRunning)
        {
            var before = runs.Count == 0 ? default : runs[^1];
            runs.Add(new Run(clock.At, long.MaxValue, clock.Speed, before.RoomAt(before.To), before.ExerciseAt(before.To)));
        }

        return new PlayedTime { Runs = runs.ToImmutable(), Last = clock };
    }

    /// <summary>Seconds of play until an instant.</summary>
    /// <param name="at">The instant.</param>
    /// <param name="exerciseTime">Whether to count seconds of the exercise clock; otherwise those of the room.</param>
    public int SecondsAt(SimTime at, bool exerciseTime)
    {
        var milliseconds = at.Seconds * 1000L;
        var (from, until) = (0, Runs.Length);
        while (from < until)
        {
            var middle = (from + until) / 2;
            (from, until) = Runs[middle].From <= milliseconds ? (middle + 1, until) : (from, middle);
        }

        return from == 0 ? 0 : (int)((exerciseTime ? Runs[from - 1].ExerciseAt(milliseconds) : Runs[from - 1].RoomAt(milliseconds)) / 1000);
    }

    /// <summary>A stretch the clock ran through.</summary>
    /// <param name="From">Where it began, in milliseconds of exercise time.</param>
    /// <param name="To">Where it ended; open while it runs.</param>
    /// <param name="Speed">How fast.</param>
    /// <param name="RoomBefore">Milliseconds played in the room before it.</param>
    /// <param name="ExerciseBefore">Milliseconds played by the exercise clock before it.</param>
    private readonly record struct Run(long From, long To, int Speed, long RoomBefore, long ExerciseBefore)
    {
        public long ExerciseAt(long milliseconds) => ExerciseBefore + Math.Min(milliseconds, To) - From;

        public long RoomAt(long milliseconds) => Speed == 0 ? 0 : RoomBefore + ((Math.Min(milliseconds, To) - From) / Speed);
    }
}
