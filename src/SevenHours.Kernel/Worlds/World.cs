namespace SevenHours.Kernel;

/// <summary>One line of history as it stands now: the truth and every seat's desk. Mutable, with one writer.</summary>
/// <remarks>
/// <see cref="Apply"/> is the only code that changes it. If what was emitted cannot be made durable, the world is thrown away and folded
/// anew. <see cref="Fork()"/> copies it; the copy shares the scenario and nothing else.
/// </remarks>
public sealed partial class World
{
    /// <summary>The version of the kernel's behaviour, recorded in every play. It rises when the same commands give other events.</summary>
    public const int KernelVersion = 1;

    private readonly Schedule schedule;
    private readonly Clock clock = new();
    private Part[] parts;
    private Desk[] desks;

    private World(Scenario scenario, ulong seed)
    {
        Scenario = scenario;
        Luck = new Luck(seed);
        schedule = new Schedule();
        rules = [.. scenario.Rules.Select(r => new RuleState(RuleStatus.Idle, SimTime.Never, r.Held, 0, EventId.None))];
        levels = [.. scenario.Levels.Select(l => new LevelState(l.Start, SimTime.Start, -1))];
        flags = new bool[scenario.Flags.Count];
        dirty = new DirtyRules(rules.Length);
        parts = [.. scenario.Disciplines.Select(d => d.CreatePart(scenario))];
        desks = [.. scenario.Seats.Ids.Select(seat => new Desk(scenario, seat, clock))];
    }

    private World(World other, Luck luck)
    {
        Scenario = other.Scenario;
        Luck = luck;
        schedule = other.schedule.Fork();
        rules = (RuleState[])other.rules.Clone();
        levels = (LevelState[])other.levels.Clone();
        flags = (bool[])other.flags.Clone();
        frozen = [.. other.frozen];
        dirty = new DirtyRules(rules.Length);
        parts = [.. other.parts.Select(p => p.Fork())];
        desks = [.. other.desks.Select(d => d.Fork(clock))];
        (Now, EventCount, HasEnded, Outcome, IsRunaway) = (other.Now, other.EventCount, other.HasEnded, other.Outcome, other.IsRunaway);
    }

    /// <summary>A world before STARTEX.</summary>
    /// <exception cref="ArgumentException">The scenario has more seats than <see cref="SeatSet.Capacity"/>.</exception>
    public static World Create(Scenario scenario, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return scenario.Seats.Count <= SeatSet.Capacity
            ? new World(scenario, seed)
            : throw new ArgumentException($"A world has at most {SeatSet.Capacity} seats.", nameof(scenario));
    }

    /// <summary>The scenario, amendments included.</summary>
    public Scenario Scenario { get; private set; }

    /// <summary>All luck of this world.</summary>
    public Luck Luck { get; }

    /// <summary>Exercise time reached.</summary>
    public SimTime Now
    {
        get => clock.Now;
        private set => clock.Now = value;
    }

    /// <summary>How many events its history has; the id of the next.</summary>
    public int EventCount { get; private set; }

    /// <summary>The event last applied.</summary>
    public EventId LastEvent => new(EventCount - 1);

    /// <summary>Whether ENDEX has come.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>The author's word for how it ended, or null.</summary>
    public string? Outcome { get; private set; }

    /// <summary>Whether a cascade ran away and was stopped.</summary>
    public bool IsRunaway { get; private set; }

    /// <summary>When the next thing is due, or <see cref="SimTime.Never"/>.</summary>
    public SimTime NextDue => HasEnded ? SimTime.Never : schedule.Next;

    /// <summary>What a seat knows.</summary>
    public Desk DeskOf(Id<Seat> seat) => desks[seat.Index];

    /// <summary>A discipline's share of the truth.</summary>
    /// <exception cref="InvalidOperationException">The scenario has no such discipline.</exception>
    public T Part<T>()
        where T : Part
    {
        // Shares are sealed: comparing what they are is quicker than asking whether one can be taken for the other.
        foreach (var part in parts)
        {
            if (part.GetType() == typeof(T))
            {
                return (T)part;
            }
        }

        throw new InvalidOperationException($"This scenario has no {typeof(T).Name}.");
    }

    /// <summary>A copy that can go its own way.</summary>
    public World Fork() => new(this, Luck);

    /// <summary>A copy that goes its own way with other luck: what was drawn before stays drawn.</summary>
    /// <param name="seed">The seed of all luck from here on.</param>
    public World Fork(ulong seed) => new(this, new Luck(seed));

    /// <summary>A copy that goes its own way with other luck and other values of what nobody has measured: what is under way stays as it was begun.</summary>
    /// <param name="seed">The seed of all luck from here on.</param>
    /// <param name="varied">This world's scenario, <see cref="Scenario.Vary"/>.</param>
    /// <exception cref="ArgumentException">It is another scenario.</exception>
    public World Fork(ulong seed, Scenario varied)
    {
        ArgumentNullException.ThrowIfNull(varied);
        if (varied.Hash != Scenario.Hash || varied.Rules.Count != Scenario.Rules.Count || varied.Seats.Count != Scenario.Seats.Count)
        {
            throw new ArgumentException("Only a variation of the same scenario can take its place.", nameof(varied));
        }

        var world = Fork(seed);
        world.Scenario = varied;
        Array.ForEach(world.parts, part => part.Grow(varied));
        Array.ForEach(world.desks, desk => desk.Grow(varied));
        return world;
    }

    /// <summary>Changes the world by one event, and the desks of those who learn of it.</summary>
    /// <remarks>
    /// Folding the events of a history onto a new world gives the state their commands gave. What the event touches is not looked at: what
    /// followed from it stands in the history itself.
    /// </remarks>
    public void Apply(in Happened happened)
    {
        Change(in happened);
        dirty.Clear();
    }

    /// <summary>Folds a history onto this world.</summary>
    public void ApplyAll(IEnumerable<Happened> history)
    {
        foreach (var happened in history)
        {
            Apply(in happened);
        }
    }

    internal void Change(in Happened happened)
    {
        schedule.DropBefore(happened.At);
        Now = happened.At;
        EventCount = happened.Id.Value + 1;
        happened.Event.Apply(this);
        var to = happened.Event.To;
        if (!to.IsEmpty)
        {
            var redacted = happened.Event.ForSeats();
            foreach (var seat in to)
            {
                desks[seat.Index].Receive(Now, redacted);
            }
        }
    }

    /// <summary>Has something woken at an instant. Called only while an event is applied.</summary>
    public void Schedule(SimTime time, int priority, Wake wake, int tag)
    {
        if (time != SimTime.Never)
        {
            schedule.Add(time, priority, wake, tag);
        }
    }

    /// <summary>The opaque name of a seat's next thing of a kind.</summary>
    /// <param name="kind">A number for the kind of thing, pinned by its discipline.</param>
    /// <param name="origin">The seat it begins at.</param>
    /// <param name="ordinal">How many of this kind began there before.</param>
    public Handle HandleFor(int kind, Id<Seat> origin, int ordinal) =>
        new(Luck.Draw(LuckPurpose.Handle, kind, origin.Index, 0, ordinal) | 1);

    internal (Wake Wake, int Tag) TakeDue() => schedule.Take();

    internal SimTime NextScheduled => schedule.Next;

    internal void Reach(SimTime time) => Now = time;

    internal void End(string outcome) => (HasEnded, Outcome) = (true, outcome);

    internal void StopRunaway() => IsRunaway = true;
}
