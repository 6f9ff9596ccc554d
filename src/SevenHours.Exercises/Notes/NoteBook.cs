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

    private readonly IJournal journal;
    private readonly StreamName stream;
    private readonly SemaphoreSlim turn = new(1, 1);
    private long version;
    private volatile ImmutableList<Observation> state = [];

    internal NoteBook(IJournal journal, StreamName stream)
    {
        (this.journal, this.stream) = (journal, stream);
        CatchUp();
    }

    /// <summary>All observations that are durable, in the order they were written.</summary>
    public IReadOnlyList<Observation> All => state;

    /// <summary>Raised when one was added.</summary>
    public Signal Changed { get; } = new();

    /// <summary>Adds an observation; false when the storage cannot write now.</summary>
    internal async Task<bool> AddAsync(Observation observation, CommandId id, NewAttachment words)
    {
        await turn.WaitAsync();
        try
        {
            while (true)
            {
                var record = new NewRecord(Wire, WireVersion, JsonSerializer.SerializeToUtf8Bytes(observation, Options), [words]);
                switch (await journal.AppendAsync(new Append(id, stream, version, [record])))
                {
                    case AppendResult.Appended or AppendResult.Repeated:
                        CatchUp();
                        return true;
                    case AppendResult.Conflict:
                        CatchUp(); // an erasure was recorded here
                        continue;
                    default:
                        return false;
                }
            }
        }
        catch (JournalUnavailableException)
        {
            return false;
        }
        finally
        {
            turn.Release();
        }
    }

    private void CatchUp()
    {
        var next = state;
        foreach (var record in journal.Read(stream, version))
        {
            next = record.Type == Wire ? next.Add(Read(record)) : next;
            version = record.Version;
        }

        state = next;
        Changed.Raise();
    }

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
