namespace SevenHours.Kernel;

/// <summary>All that one seat knows: the fold of its own stream. Pages, refusals, offers and stand-ins see this and never the world.</summary>
public sealed partial class Desk
{
    private readonly DeskPart[] parts;
    private readonly Clock clock;

    internal Desk(Scenario scenario, Id<Seat> seat, Clock clock)
    {
        Scenario = scenario;
        this.clock = clock;
        Seat = seat;
        parts = [.. scenario.Disciplines.Select(d => d.CreateDeskPart(scenario, seat))];
        changed = new int[parts.Length];
    }

    private Desk(Desk other, Clock clock)
    {
        this.clock = clock;
        (Scenario, Seat, Count, HasEnded, IsFrozen) = (other.Scenario, other.Seat, other.Count, other.HasEnded, other.IsFrozen);
        parts = Array.ConvertAll(other.parts, p => p.Fork());
        changed = (int[])other.changed.Clone();
    }

    /// <summary>The scenario: a desk uses of it only names and texts that every seat may know.</summary>
    public Scenario Scenario { get; private set; }

    /// <summary>Whose desk it is.</summary>
    public Id<Seat> Seat { get; }

    /// <summary>Exercise time, which every seat may know.</summary>
    public SimTime Now
    {
        get
        {
            hasAskedTime = true;
            return clock.Now;
        }
    }

    /// <summary>How many notices the seat has had: the number of the last.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the exercise has ended.</summary>
    public bool HasEnded { get; internal set; }

    /// <summary>Whether the scene this seat is in stands frozen.</summary>
    public bool IsFrozen { get; internal set; }

    /// <summary>The share of a discipline.</summary>
    /// <exception cref="InvalidOperationException">The scenario has no such discipline.</exception>
    public T Part<T>()
        where T : DeskPart
    {
        // Shares are sealed: comparing what they are is quicker than asking whether one can be taken for the other.
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].GetType() == typeof(T))
            {
                Note(i);
                return (T)parts[i];
            }
        }

        throw new InvalidOperationException($"This scenario has no {typeof(T).Name}.");
    }

    /// <summary>A seat's desk folded anew from what it was told: nothing else is needed, and nothing else is to be had.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="seat">Whose desk.</param>
    /// <param name="stream">The seat's whole stream, from its first notice on.</param>
    /// <param name="now">Exercise time.</param>
    public static Desk Fold(Scenario scenario, Id<Seat> seat, IEnumerable<(SimTime At, WorldEvent Redacted)> stream, SimTime now)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(stream);
        var clock = new Clock();
        var desk = new Desk(scenario, seat, clock);
        foreach (var (at, redacted) in stream)
        {
            clock.Now = at;
            desk.Receive(at, redacted);
        }

        clock.Now = now;
        return desk;
    }

    internal Desk Fork(Clock shared) => new(this, shared);

    internal void Grow(Scenario scenario)
    {
        Scenario = scenario;
        foreach (var part in parts)
        {
            part.Grow(scenario);
        }
    }

    internal Notice Receive(SimTime at, WorldEvent redacted)
    {
        var notice = new Notice(++Count, at, redacted);
        isReceiving = true;
        redacted.Apply(this, in notice);
        isReceiving = false;
        return notice;
    }
}
