using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A line of history with the commands that gave it: what a what-if begins from.</summary>
/// <param name="Scenario">The scenario as it was at STARTEX.</param>
/// <param name="Frame">What the case is measured by.</param>
/// <param name="Names">The wire names of the scenario's disciplines.</param>
/// <param name="Seed">The seed of all luck.</param>
/// <param name="Commands">Its commands, in order.</param>
/// <param name="Events">Its events, in order.</param>
public sealed record RecordedRun(
    Scenario Scenario, DebriefFrame Frame, WireNames Names, ulong Seed, IReadOnlyList<RecordedCommand> Commands, IReadOnlyList<Happened> Events)
{
    /// <summary>Reads a run from what a journal keeps: each command, then the events it gave.</summary>
    /// <exception cref="WireException">A record cannot be read by this kernel and scenario.</exception>
    public static RecordedRun Read(Scenario scenario, DebriefFrame frame, WireNames names, ulong seed, IEnumerable<WireRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var replay = new Replay(World.Create(scenario, seed), names);
        var (commands, events) = (new List<RecordedCommand>(), new List<Happened>());
        foreach (var record in records)
        {
            if (WireCodec.IsCommand(record.Name))
            {
                commands.Add(new RecordedCommand(record, new EventId(events.Count), 0));
                continue;
            }

            events.Add(replay.Apply(record));
            if (commands.Count > 0)
            {
                commands[^1] = commands[^1] with { Events = commands[^1].Events + 1 };
            }
        }

        return new RecordedRun(scenario, frame, names, seed, commands, events);
    }

    /// <summary>The place among <see cref="Commands"/> of the command that gave an event.</summary>
    /// <exception cref="ChangeException">The run has no such event.</exception>
    public int CommandOf(EventId id)
    {
        for (var i = 0; i < Commands.Count; i++)
        {
            if (id.Value >= Commands[i].First.Value && id.Value < Commands[i].First.Value + Commands[i].Events)
            {
                return i;
            }
        }

        throw new ChangeException($"The run has no event {id.Value}; its events are numbered from 0 to {Events.Count - 1}.");
    }

    /// <summary>The run as a history to measure.</summary>
    public History ToHistory() => new(Scenario, Frame, Events);
}
