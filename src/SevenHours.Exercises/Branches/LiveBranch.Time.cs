using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>The clock keeper: it wakes when something is due and sleeps otherwise.</content>
public sealed partial class LiveBranch
{
    /// <summary>Brings the working world to the clock's time, step by step, so that stand-ins act when their moment comes.</summary>
    /// <returns>False when so much happened that it must be written before the clock's time is reached.</returns>
    private bool Advance(Batch batch)
    {
        if (world.EventCount == 0)
        {
            return true;
        }

        var target = Later(Now, world.Now);
        var timePasses = clock.IsRunning || target > world.Now;
        while (true)
        {
            var next = Later(Earlier(NextStep, target), world.Now);
            batch.Do(world, stream.Names, new AdvanceTo(next), []);
            company.Turn(world, target);
            if (timePasses && !world.HasEnded)
            {
                company.Act(world, command => batch.Do(world, stream.Names, command, []));
            }

            if (next >= target || world.HasEnded || world.IsRunaway)
            {
                return true;
            }

            if (batch.Records.Count > MostRecordsAtOnce)
            {
                return false;
            }
        }
    }

    /// <summary>Beyond this many records a long jump is written in several appends.</summary>
    private const int MostRecordsAtOnce = 4000;

    /// <summary>When there is something to do next. A stand-in that would look at once again waits a second.</summary>
    private SimTime NextStep => Earlier(
        Earlier(world.NextDue, world.Scenario.Interlude?.TurnAfter(world.Now) ?? SimTime.Never),
        company.NextWake is var wake && wake > world.Now ? wake : world.Now + new SimSpan(1));

    private void SetTimer()
    {
        if (mustRetry)
        {
            timer.Change(RetryAfter, Timeout.InfiniteTimeSpan);
            return;
        }

        var due = world.HasEnded || world.EventCount == 0 ? SimTime.Never : NextStep;
        if (clock is { IsRunning: true, StopsAt: { } stop } && !world.HasEnded)
        {
            due = Earlier(due, new SimTime((int)((stop + 999) / 1000)));
        }

        var wait = clock.Until(due, time.GetUtcNow());
        timer.Change(
            wait is { } span ? span < LongestTimer ? span : LongestTimer : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    private static SimTime Earlier(SimTime left, SimTime right) => left < right ? left : right;

    private static SimTime Later(SimTime left, SimTime right) => left > right ? left : right;
}
