using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>What is remembered of one seat between two readings: little, and never more than an hour of play of it.</summary>
internal sealed class SeatTrace
{
    private readonly List<(SimTime From, SimTime To)> gaps = [];

    /// <summary>Things that wait for it, in the order they came.</summary>
    public List<Pending> Waiting { get; } = [];

    /// <summary>Things it waits for itself, in the order they began.</summary>
    public List<Pending> WaitsFor { get; } = [];

    /// <summary>When it did something lately.</summary>
    public Queue<SimTime> Lately { get; } = new();

    /// <summary>What it did lately that can be done again: the same key is the same thing.</summary>
    public Queue<(string Key, SimTime At, EventId Event)> Repeatable { get; } = new();

    /// <summary>Facts it passed on lately to whom they had been passed before.</summary>
    public Queue<(SimTime At, EventId Event)> ToldAlready { get; } = new();

    /// <summary>When it was refused lately.</summary>
    public Queue<SimTime> Refused { get; } = new();

    public int Acts { get; private set; }

    public (SimTime At, EventId Event)? LastAct { get; private set; }

    /// <summary>From when silence counts: the last act, or when somebody sat down.</summary>
    public SimTime QuietSince { get; private set; }

    /// <summary>Stretches without an act.</summary>
    public IReadOnlyList<(SimTime From, SimTime To)> Gaps => gaps;

    public void Act(SimTime at, EventId @event)
    {
        Acts++;
        Close(at);
        LastAct = (at, @event);
    }

    /// <summary>Somebody sat down where nobody was: what was before is nobody's silence.</summary>
    public void SitDown(SimTime at) => QuietSince = at > QuietSince ? at : QuietSince;

    private void Close(SimTime at)
    {
        if (at - QuietSince is { Seconds: >= ShortestGap })
        {
            gaps.Add((QuietSince, at));
        }

        QuietSince = at;
    }

    /// <summary>What is shorter can be idling under no limit that may be set.</summary>
    private const int ShortestGap = 60;
}

/// <summary>Something open.</summary>
/// <param name="Thing">What it is: an item, a request, an act; none for a task.</param>
/// <param name="Task">Which task; -1 for anything else.</param>
/// <param name="At">Since when.</param>
/// <param name="Event">The event that brought it.</param>
/// <param name="Asked">For a request: the agency that is to answer.</param>
internal readonly record struct Pending(Handle Thing, int Task, SimTime At, EventId Event, Id<Agency> Asked);
