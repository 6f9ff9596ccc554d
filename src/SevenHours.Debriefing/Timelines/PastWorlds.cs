using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>The worlds of a line of history as they were at any moment: the truth and every seat's desk. Thread-safe.</summary>
/// <remarks>
/// Nothing is decided anew: worlds are folded from the events, and copies kept at even distances, so that a moment costs the events
/// since the nearest copy. Memory is bounded: at most <see cref="MostKept"/> copies and the few worlds read last.
/// </remarks>
public sealed class PastWorlds
{
    /// <summary>The most copies that are kept along a history.</summary>
    public const int MostKept = 32;

    /// <summary>The fewest events between two copies, unless said otherwise.</summary>
    public const int LeastApart = 256;

    private const int MostRecent = 3;

    private readonly Lock gate = new();
    private readonly IReadOnlyList<Happened> events;
    private readonly List<World> kept;
    private readonly List<World> recent = [];
    private readonly int apart;

    /// <summary>Prepares to go back in a history.</summary>
    /// <param name="opening">The scenario as it was at STARTEX.</param>
    /// <param name="seed">The seed of all luck.</param>
    /// <param name="events">All events from the first; the id of each is its place.</param>
    /// <param name="leastApart">The fewest events between two copies, at least 1.</param>
    public PastWorlds(Scenario opening, ulong seed, IReadOnlyList<Happened> events, int leastApart = LeastApart)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentOutOfRangeException.ThrowIfLessThan(leastApart, 1);
        this.events = events;
        kept = [World.Create(opening, seed)];
        apart = Math.Max(leastApart, events.Count / MostKept);
    }

    /// <summary>How many events had happened at an instant, those of the instant included.</summary>
    public int CountAt(SimTime at)
    {
        var (from, until) = (0, events.Count);
        while (from < until)
        {
            var middle = (from + until) / 2;
            (from, until) = events[middle].At <= at ? (middle + 1, until) : (from, middle);
        }

        return from;
    }

    /// <summary>Reads the world as it was at an instant, all that happened at it included.</summary>
    /// <param name="at">The instant; before the first event it is the world before STARTEX.</param>
    /// <param name="read">Must neither keep nor change what it is given.</param>
    public T Read<T>(SimTime at, Func<World, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        lock (gate)
        {
            return read(Reach(CountAt(at), at));
        }
    }

    private World Reach(int count, SimTime at)
    {
        var place = recent.FindIndex(world => world.EventCount == count && world.Now == at);
        if (place < 0)
        {
            place = recent.FindIndex(world => world.EventCount <= count && count - world.EventCount <= apart && world.Now <= at);
        }

        var world = place >= 0 ? recent[place] : Copy(count);
        if (place >= 0)
        {
            recent.RemoveAt(place);
        }

        world.Follow(Between(world.EventCount, count), at);
        recent.Insert(0, world);
        recent.RemoveRange(Math.Min(MostRecent, recent.Count), Math.Max(0, recent.Count - MostRecent));
        return world;
    }

    private World Copy(int count)
    {
        while (kept.Count <= count / apart)
        {
            var next = kept[^1].Fork();
            next.ApplyAll(Between(next.EventCount, kept.Count * apart));
            kept.Add(next);
        }

        return kept[count / apart].Fork();
    }

    private IEnumerable<Happened> Between(int from, int until)
    {
        for (var i = from; i < until; i++)
        {
            yield return events[i];
        }
    }
}
