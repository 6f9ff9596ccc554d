namespace SevenHours.Kernel;

/// <summary>A play without people: stand-ins in every seat, the clock as fast as it goes.</summary>
/// <remarks>Deterministic: the same scenario, seed and company give the same commands and events on every machine.</remarks>
public sealed class Play
{
    private readonly List<Happened> events = [];
    private readonly StandIn[] company;
    private readonly Action<Command, int>? onCommand;

    /// <summary>Prepares a play.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="seed">The seed of all luck.</param>
    /// <param name="skill">How well the stand-ins play.</param>
    /// <param name="playbooks">Other playbooks than the scenario's, such as one without a key decision.</param>
    /// <param name="onCommand">Told of each command that was done, with the count of events before it.</param>
    public Play(
        Scenario scenario, ulong seed, Skill skill, IEnumerable<Playbook>? playbooks = null, Action<Command, int>? onCommand = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        this.onCommand = onCommand;
        World = World.Create(scenario, seed);
        var books = (playbooks ?? scenario.Table<Playbook>()).ToDictionary(p => p.Seat);
        company = [.. scenario.Seats.Ids.Select(seat =>
            new StandIn(scenario, books.GetValueOrDefault(seat), seat, skill, World.Luck, World.DeskOf(seat)))];
    }

    /// <summary>The world as far as it was played.</summary>
    public World World { get; }

    /// <summary>All that happened, in order.</summary>
    public IReadOnlyList<Happened> Events => events;

    /// <summary>Plays to the end.</summary>
    /// <param name="latest">Stops here if play has not ended before.</param>
    public Play Run(SimTime latest)
    {
        Do(new Begin());
        while (!World.HasEnded && !World.IsRunaway)
        {
            LetAllAct();
            var next = World.NextDue;
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

        return this;
    }

    private void LetAllAct()
    {
        foreach (var standIn in company)
        {
            var desk = World.DeskOf(standIn.Seat);
            while (standIn.WantsToLook(desk) && standIn.Choose(desk) is { } command)
            {
                Do(command);
            }
        }
    }

    private void Do(Command command)
    {
        var before = events.Count;
        if (World.Step(command, events) is null && (events.Count > before || command is not AdvanceTo))
        {
            onCommand?.Invoke(command, before);
        }
    }
}
