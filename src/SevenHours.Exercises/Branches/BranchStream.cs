using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>A branch's stream in the journal: each command with the events it gave.</summary>
internal sealed class BranchStream(IJournal journal, StreamName name, ScenarioEdition edition)
{
    private long version;

    public StreamName Name => name;

    /// <summary>The names of the scenario as it is now amended.</summary>
    public NamesInUse Names { get; } = new(edition);

    /// <summary>The codec of the scenario as it is now amended.</summary>
    public WireCodec Codec => Names.Codec;

    public ValueTask<AppendResult> AppendAsync(CommandId id, Batch batch) => journal.AppendAsync(batch.Records.Count == 0
        ? new Append(id, [])
        : new Append(id, name, version, batch.Records));

    /// <summary>The version at which a command ended that was done before: 0 when it gave nothing, null when it was not done.</summary>
    public long? LastOf(CommandId id) => journal.FindCommand(id) is { } extents ? LastIn(extents) : null;

    public long LastIn(IReadOnlyList<StreamExtent> extents)
    {
        foreach (var extent in extents)
        {
            if (extent.Stream == name)
            {
                return extent.LastVersion;
            }
        }

        return 0;
    }

    /// <summary>Walks what was just appended.</summary>
    public void Take(Batch batch, Action<Happened, long, bool> take)
    {
        for (var i = 0; i < batch.Events.Count; i++)
        {
            var endsCommand = i + 1 == batch.Events.Count || batch.Places[i + 1] != batch.Places[i] + 1;
            take(batch.Events[i], version + batch.Places[i], endsCommand);
        }

        version += batch.Records.Count;
    }

    /// <summary>Reads on from where this branch knows its stream.</summary>
    /// <param name="world">The world it has come to; folded on by <paramref name="take"/>.</param>
    /// <param name="until">The last event wanted.</param>
    /// <param name="take">Folds an event; told its version and whether its command gave no more.</param>
    /// <param name="fetched">The records from there on, where they were fetched before; else they are read now.</param>
    public void ReadOn(World world, EventId until, Action<Happened, long, bool> take, IReadOnlyList<StoredRecord>? fetched = null)
    {
        var records = fetched ?? journal.Read(name, version);
        var decoded = DecodeAtOnce(records, world.EventCount, until);
        var first = world.EventCount;
        for (var i = 0; i < records.Count; i++)
        {
            var record = records[i];
            if (!WireCodec.IsCommand(record.Type))
            {
                if (world.EventCount > until.Value)
                {
                    return;
                }

                Follow(world);
                var endsCommand = i + 1 == records.Count || WireCodec.IsCommand(records[i + 1].Type);
                take(decoded?[world.EventCount - first] ?? Codec.ReadEvent(new EventId(world.EventCount), record.ToWire()), record.Version, endsCommand);
            }

            version = record.Version;
        }
    }

    // The events of a long stream are decoded on all processors and then folded in their order. Where something in it can change what names mean, and where one
    // cannot be read, each is decoded in its turn.
    private Happened?[]? DecodeAtOnce(IReadOnlyList<StoredRecord> records, int first, EventId until)
    {
        if (records.Count < ManyRecords)
        {
            return null;
        }

        List<StoredRecord> events = [.. records.Where(record => !WireCodec.IsCommand(record.Type)).Take((int)Math.Clamp((long)until.Value - first + 1, 0, records.Count))];
        if (events.Exists(record => record.Type is "scenario.amended" or "seats.added"))
        {
            return null;
        }

        var (codec, decoded) = (Codec, new Happened?[events.Count]);
        try
        {
            Parallel.For(0, events.Count, i => decoded[i] = codec.ReadEvent(new EventId(first + i), events[i].ToWire()));
            return decoded;
        }
        catch (AggregateException e) when (e.InnerExceptions.All(inner => inner is WireException))
        {
            return null;
        }
    }

    private const int ManyRecords = 1000;

    /// <summary>Takes up the names an amendment added.</summary>
    public void Follow(World world) => Names.Follow(world);
}

/// <summary>Records as the codec takes them.</summary>
internal static class WireRecords
{
    public static WireRecord ToWire(this StoredRecord record) => new(record.Type, record.TypeVersion, record.Payload);
}
