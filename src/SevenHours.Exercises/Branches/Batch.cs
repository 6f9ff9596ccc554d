using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>Commands done on the working world with what they gave, on their way into one append.</summary>
/// <remarks>
/// Time that passed without events is written only when something follows: then the journal's commands, done one after another, give its
/// events again. So whoever replays it stands at the time of the last event after each of them.
/// </remarks>
/// <param name="since">The time of the last durable event.</param>
internal sealed class Batch(SimTime since)
{
    private SimTime told = since;

    public List<NewRecord> Records { get; } = [];

    public List<Happened> Events { get; } = [];

    /// <summary>How many records there are up to and with each event.</summary>
    public List<int> Places { get; } = [];

    /// <summary>Does a command on the world and takes up what it gave. A command that gave nothing is not written.</summary>
    public Refusal? Do(World world, NamesInUse names, Command command, IReadOnlyList<NewAttachment> words)
    {
        var before = Events.Count;
        if (world.Step(command, Events) is { } refusal)
        {
            return refusal;
        }

        if (Events.Count == before)
        {
            return null;
        }

        names.Follow(world); // an amendment may just have added names
        var (first, last) = (Events[before].At, Events[^1].At);
        if (command is AdvanceTo)
        {
            command = new AdvanceTo(last);
        }
        else if (first > told)
        {
            Add(names.Codec.Write(new AdvanceTo(first)), []);
        }

        told = last;
        Add(names.Codec.Write(command), words);
        for (var i = before; i < Events.Count; i++)
        {
            Add(names.Codec.Write(Events[i]), []);
            Places.Add(Records.Count);
        }

        return null;
    }

    private void Add(WireRecord record, IReadOnlyList<NewAttachment> words) =>
        Records.Add(new NewRecord(record.Name, record.Version, record.Json, words));
}
