using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>The watch over one branch being played. It takes up new events when somebody reads it, so that play never waits for it.</summary>
internal sealed class BranchWatch(Scenario scenario, FeedLog<Happened> events)
{
    private readonly Lock gate = new();
    private readonly TeamWatch watch = new(scenario);
    private bool isSeated;

    /// <summary>An act was refused.</summary>
    public void Refused(Id<Seat> seat, SimTime at)
    {
        lock (gate)
        {
            watch.Refused(seat, at);
        }
    }

    /// <summary>Says where people sit. Who sits there the first time this is said has sat there from the beginning.</summary>
    public void Seat(Scenario now, SeatSet people, SimTime at)
    {
        lock (gate)
        {
            if (isSeated)
            {
                CatchUp(now);
            }

            isSeated = true;
            watch.Seat(people, at);
        }
    }

    /// <summary>Reads it at a moment.</summary>
    public TeamReading Read(Scenario now, SimTime at, PlayedTime played, WatchLimits limits)
    {
        lock (gate)
        {
            CatchUp(now);
            return watch.Read(at, played, limits);
        }
    }

    private void CatchUp(Scenario now)
    {
        if (events.After(watch.Seen) is { Count: > 0 } fresh)
        {
            watch.Follow(now, fresh);
        }
    }
}
