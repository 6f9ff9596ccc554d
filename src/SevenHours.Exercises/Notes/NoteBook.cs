using System.Collections.Immutable;
using System.Text.Json;
using SevenHours.Journal;

namespace SevenHours.Exercises;

/// <summary>The observations of an exercise, in a stream of their own beside the play. Thread-safe.</summary>
public sealed class NoteBook
{
    private const string Wire = "note.observed";
    private const int WireVersion = 1;
    private static readonly JsonSerializerOptions Options = SessionWire.MakeOptions();

    private readonly FoldedStream<ImmutableList<Observation>> stream;

    internal NoteBook(IJournal journal, StreamName stream) =>
        this.stream = new(journal, stream, [], static (all, record) => record.Type == Wire ? all.Add(Read(record)) : all);

    /// <summary>All observations that are durable, in the order they were written.</summary>
    public IReadOnlyList<Observation> All => stream.State;

    /// <summary>Raised when one was added.</summary>
    public Signal Changed => stream.Changed;

    /// <summary>Adds an observation; false when the storage cannot write now.</summary>
    internal Task<bool> AddAsync(Observation observation, CommandId id, NewAttachment words) => stream.AppendAsync(id, _ =>
        new NewRecord(Wire, WireVersion, JsonSerializer.SerializeToUtf8Bytes(observation, Options), [words]));

    private static Observation Read(StoredRecord record)
    {
        try
        {
            return JsonSerializer.Deserialize<Observation>(record.Payload.Span, Options)!;
        }
        catch (JsonException e)
        {
            throw new Kernel.WireException($"The observation at {record.Version} cannot be read: {e.Message}", e);
        }
    }
}
