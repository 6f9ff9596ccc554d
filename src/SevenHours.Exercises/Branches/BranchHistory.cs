using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>What happened on a branch as far as it is durable: all of it for staff, and for each seat its own notices.</summary>
internal sealed class BranchHistory
{
    private readonly List<int> commandEnds = [];
    private readonly List<long> versions = [];
    private FeedLog<Notice>[] seats;

    public BranchHistory(Scenario scenario) => seats = [.. scenario.Seats.Ids.Select(_ => new FeedLog<Notice>())];

    public FeedLog<Happened> All { get; } = new();

    /// <summary>The time of the last event.</summary>
    public SimTime LastTime => All.Count == 0 ? SimTime.Start : All.After(All.Count - 1)[0].At;

    public FeedLog<Notice> Of(Id<Seat> seat) => Volatile.Read(ref seats)[seat.Index];

    /// <summary>Adds an event.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="version">Its version in the branch's own stream; 0 for what the parent gave.</param>
    /// <param name="raise">Collects whom to tell.</param>
    public void Add(in Happened happened, long version, HashSet<int>? raise)
    {
        All.Add(happened);
        versions.Add(version);
        if (happened.Event.To.IsEmpty)
        {
            return;
        }

        var redacted = happened.Event.ForSeats();
        foreach (var seat in happened.Event.To)
        {
            var log = seats[seat.Index];
            log.Add(new Notice(log.Count + 1, happened.At, redacted));
            raise?.Add(seat.Index);
        }
    }

    /// <summary>The events so far are all that one command gave.</summary>
    public void EndCommand()
    {
        if (commandEnds.Count == 0 || commandEnds[^1] != All.Count - 1)
        {
            commandEnds.Add(All.Count - 1);
        }
    }

    /// <summary>The last event of the command that gave an event: where history may be cut. Called by the branch's own loop.</summary>
    public EventId EndOfCommand(EventId id)
    {
        var found = commandEnds.BinarySearch(id.Value);
        return new EventId(commandEnds[found >= 0 ? found : ~found]);
    }

    /// <summary>The last event at or before a version of the branch's own stream.</summary>
    public EventId LastAt(long version)
    {
        var found = versions.BinarySearch(version);
        return new EventId(found >= 0 ? found : ~found - 1);
    }

    public void Raise(HashSet<int> seatsTold)
    {
        All.Changed.Raise();
        foreach (var seat in seatsTold)
        {
            seats[seat].Changed.Raise();
        }
    }

    public void Grow(int seatCount)
    {
        if (seatCount > seats.Length)
        {
            Volatile.Write(ref seats, [.. seats, .. Enumerable.Range(seats.Length, seatCount - seats.Length).Select(_ => new FeedLog<Notice>())]);
        }
    }

    public void Close()
    {
        All.Close();
        foreach (var seat in seats)
        {
            seat.Close();
        }
    }
}
