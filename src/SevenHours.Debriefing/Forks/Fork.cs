using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>The moment at which a line of history is left, with the change made.</summary>
internal sealed class Fork
{
    private readonly List<Happened> events;
    private readonly WireNames names;
    private WireCodec codec;
    private Scenario known;

    private Fork(RecordedRun run, World world, List<Happened> events) =>
        (World, this.events, names, known, codec) = (world, events, run.Names, world.Scenario, new WireCodec(world.Scenario, run.Names));

    /// <summary>The world as far as it has come.</summary>
    public World World { get; }

    /// <summary>All events of the line.</summary>
    public IReadOnlyList<Happened> Events => events;

    /// <summary>The codec for names as they are now.</summary>
    public WireCodec Codec
    {
        get
        {
            if (!ReferenceEquals(known, World.Scenario))
            {
                (known, codec) = (World.Scenario, new WireCodec(World.Scenario, names));
            }

            return codec;
        }
    }

    /// <summary>The line up to a command that is not yet done.</summary>
    public static Fork Before(RecordedRun run, int command)
    {
        var cut = command < run.Commands.Count ? run.Commands[command].First.Value : run.Events.Count;
        List<Happened> events = [.. run.Events.Take(cut)];
        return new Fork(run, World.Fold(run.Scenario, run.Seed, events), events);
    }

    /// <summary>The line at a change, the change made.</summary>
    /// <returns>The fork and the place of the first recorded command that comes after it.</returns>
    /// <exception cref="ChangeException">What is to be done cannot be done or read.</exception>
    public static (Fork Fork, int Next) At(RecordedRun run, Change change)
    {
        var place = run.CommandOf(change.At);
        var fork = Before(run, change.LeavesOut ? place : place + 1);
        fork.Reach(run.Events[change.At.Value].At);
        if (change.Does is { } wire)
        {
            fork.Make(wire);
        }

        return (fork, place + 1);
    }

    /// <summary>Does a command.</summary>
    public Refusal? Do(Command command) => World.Step(command, events);

    private void Reach(SimTime time)
    {
        if (time > World.Now)
        {
            Do(new AdvanceTo(time));
        }
    }

    private void Make(WireRecord wire)
    {
        Command command;
        try
        {
            command = Codec.ReadCommand(wire);
        }
        catch (WireException e)
        {
            throw new ChangeException($"What is to be done cannot be read. {e.Message}", e);
        }

        if (Do(command) is { } refusal)
        {
            throw new ChangeException($"'{wire.Name}' cannot be done at {World.Now}: {refusal.Says} {refusal.Detail} {refusal.Instead} ({refusal.Code})", refusal);
        }
    }
}
