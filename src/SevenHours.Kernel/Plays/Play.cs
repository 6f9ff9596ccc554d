namespace SevenHours.Kernel;

/// <summary>A play without people: stand-ins in every seat, the clock as fast as it goes.</summary>
/// <remarks>Deterministic: the same scenario, seed and company give the same commands and events on every machine.</remarks>
public sealed class Play
{
    /// <summary>How often all may act at one instant: more is a mistake in habits that answer each other at once.</summary>
    private const int MostRounds = 200;

    /// <summary>How many commands in a row that are refused or change nothing are a mistake in a habit or playbook act rather than bad luck.</summary>
    private const int MostInVain = 200;

    private readonly List<Happened> events;
    private readonly StandIn[] playing;
    private readonly List<StandIn[]> everybody = [];
    private readonly IReadOnlyDictionary<Id<Seat>, Playbook> books;
    private StandIn[] company;
    private readonly Action<Command, int>? onCommand;
    private SimTime told;

    /// <summary>Prepares a play.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="seed">The seed of all luck.</param>
    /// <param name="skill">How well the stand-ins play.</param>
    /// <param name="playbooks">Other playbooks than the scenario's, such as one without a key decision.</param>
    /// <param name="onCommand">Told of each command that was done, with the count of events before it.</param>
    public Play(
        Scenario scenario, ulong seed, Skill skill, IEnumerable<Playbook>? playbooks = null, Action<Command, int>? onCommand = null)
        : this(World.Create(scenario, seed), [], skill, playbooks, onCommand)
    {
    }

    private Play(
        World world, List<Happened> events, Skill skill, IEnumerable<Playbook>? playbooks, Action<Command, int>? onCommand, Func<SeatCommand, bool>? shuns = null)
    {
        (World, this.events, this.onCommand, told) = (world, events, onCommand, world.Now);
        var scenario = world.Scenario;
        books = (playbooks ?? scenario.Table<Playbook>()).ToDictionary(p => p.Seat);
        company = playing = Company(skill, shuns);
    }

    private Play(Play other, Id<Seat> seat, string step)
    {
        (World, events, told) = (other.World.Fork(), [.. other.events], other.told);
        books = other.books.ToDictionary(b => b.Key, b => b.Key == seat ? b.Value.Without(step) : b.Value);
        everybody = [.. other.everybody.Select(standIns => standIns.Select(s => s.Fork(s.Seat == seat ? step : null)).ToArray())];
        (playing, company) = (everybody[0], everybody[other.everybody.IndexOf(other.company)]);
    }

    /// <summary>Takes up what others began: stand-ins find every seat as it was left and play on, with the luck of that play.</summary>
    /// <param name="scenario">The scenario as it was at STARTEX.</param>
    /// <param name="seed">The seed of all luck.</param>
    /// <param name="before">What happened so far, from the first event.</param>
    /// <param name="skill">How well the stand-ins play.</param>
    /// <param name="playbooks">Other playbooks than the scenario's.</param>
    public static Play After(
        Scenario scenario, ulong seed, IEnumerable<Happened> before, Skill skill, IEnumerable<Playbook>? playbooks = null)
    {
        var world = World.Create(scenario, seed);
        List<Happened> events = [.. before];
        world.ApplyAll(events);
        return new Play(world, events, skill, playbooks, null);
    }

    /// <summary>Takes up a world that others brought so far, and plays on in it.</summary>
    /// <param name="world">The world; it is played in, so pass a fork of one that is still needed.</param>
    /// <param name="before">What happened in it so far, from the first event.</param>
    /// <param name="skill">How well the stand-ins play.</param>
    /// <param name="shuns">What stand-ins leave out of their playbooks; nothing when not given.</param>
    public static Play In(World world, IEnumerable<Happened> before, Skill skill, Func<SeatCommand, bool>? shuns = null) =>
        new(world, [.. before], skill, null, null, shuns);

    /// <summary>The world as far as it was played.</summary>
    public World World { get; }

    /// <summary>All that happened, in order.</summary>
    public IReadOnlyList<Happened> Events => events;

    /// <summary>When a step of the playbooks was first taken by anybody who played its seat, or found done; <see cref="SimTime.Never"/> as long as it was not.</summary>
    /// <param name="seat">Whose step.</param>
    /// <param name="step">Its id.</param>
    public SimTime TakenAt(Id<Seat> seat, string step) =>
        new(everybody.Min(standIns => standIns[seat.Index].TakenAt(step).Seconds));

    /// <summary>Plays to the end.</summary>
    /// <param name="latest">Stops here if play has not ended before.</param>
    public Play Run(SimTime latest)
    {
        RunUntil(SimTime.Never, latest);
        return this;
    }

    /// <summary>Plays all that comes before an instant, and nothing that anybody does at it.</summary>
    /// <param name="instant">Where to stop: before the first stand-in acts at it or later.</param>
    /// <param name="latest">Stops here if play has not ended before.</param>
    internal void RunUntil(SimTime instant, SimTime latest)
    {
        if (World.EventCount == 0)
        {
            Do(new Begin());
        }

        while (!World.HasEnded && !World.IsRunaway && World.Now < instant)
        {
            Turn();
            LetAllAct();
            var next = World.NextDue;
            if (World.Scenario.Interlude?.TurnAfter(World.Now) is { } turn && turn < next)
            {
                next = turn;
            }

            foreach (var standIn in company)
            {
                next = standIn.Wake < next ? standIn.Wake : next;
            }

            if (World.HasEnded || next > latest)
            {
                break;
            }

            Do(new AdvanceTo(next));
        }
    }

    /// <summary>A copy that goes on by itself, without a step that was not taken yet.</summary>
    internal Play Without(Id<Seat> seat, string step) => new(this, seat, step);

    // Between two parts of a form others play every seat; who played before finds his desk as they left it.
    private void Turn()
    {
        if (World.Scenario.Interlude is not { } interlude || interlude.Holds(World.Now) == (company != playing))
        {
            return;
        }

        company = company == playing ? Company(interlude.Skill, null) : playing;
    }

    private StandIn[] Company(Skill skill, Func<SeatCommand, bool>? shuns)
    {
        StandIn[] standIns = [.. World.Scenario.Seats.Ids.Select(seat => new StandIn(World.Scenario, books.GetValueOrDefault(seat), seat, skill, World.Luck, World.DeskOf(seat), shuns))];
        everybody.Add(standIns);
        return standIns;
    }

    private void LetAllAct()
    {
        var before = -1;
        for (var round = 0; before < events.Count; round++)
        {
            before = events.Count;
            foreach (var standIn in company)
            {
                LetAct(standIn, World.DeskOf(standIn.Seat));
            }

            if (round > MostRounds)
            {
                throw new InvalidOperationException($"The stand-ins keep each other busy at {World.Now} without end.");
            }
        }
    }

    private void LetAct(StandIn standIn, Desk desk)
    {
        var inVain = 0;
        while (standIn.WantsToLook(desk) && standIn.Choose(desk) is { } command)
        {
            var before = events.Count;
            var refusal = Do(command);
            inVain = events.Count > before ? 0 : inVain + 1;
            if (inVain > MostInVain)
            {
                throw new InvalidOperationException(
                    $"The stand-in of {desk.Scenario.Seats[desk.Seat]} insists on {command} at {World.Now}: {(refusal is null ? "it changes nothing" : refusal.Code)}.");
            }
        }
    }

    private Refusal? Do(Command command)
    {
        var (before, at) = (events.Count, World.Now);
        if (World.Step(command, events) is { } refusal)
        {
            return refusal;
        }

        // Time that passed without events is told of only when something follows: replaying needs it, nobody else does.
        if (command is not AdvanceTo && at > told)
        {
            onCommand?.Invoke(new AdvanceTo(at), before);
        }

        if (command is not AdvanceTo || events.Count > before)
        {
            told = World.Now;
            onCommand?.Invoke(command, before);
        }

        return null;
    }
}
