using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Exercises;

/// <summary>The clock of a syndicate as pages draw it.</summary>
public static class ClockReading
{
    /// <summary>The formula of a syndicate's clock.</summary>
    public static ClockFormula ClockOf(this Exercise exercise, int syndicate)
    {
        var session = exercise.Session;
        var clock = session.Syndicate(syndicate).Clock;
        var (begun, ended) = exercise.Live(syndicate).Read(world => (world.EventCount > 0, world.HasEnded));
        var at = new SimTime((int)Math.Min(clock.At / 1000, int.MaxValue - 1));
        // Milliseconds become part of the instant, so that the page counts its first second in full.
        var since = clock.Since - TimeSpan.FromMilliseconds(clock.At % 1000 / (double)clock.Speed);
        var frame = exercise.Edition.Frame;
        var day = frame.DayOf(at);
        return new ClockFormula(
            session.NoDuff is not null ? ClockState.Stopped : ended ? ClockState.Ended : !begun ? ClockState.Waiting : clock.IsRunning ? ClockState.Running : ClockState.Paused,
            at.Seconds, since, clock.Speed, day, day <= frame.Days.Count ? frame.Days[day - 1].Closes.Seconds : null);
    }
}
