using System.Collections.Immutable;
using System.Text.Json;
using SevenHours.Journal;

namespace SevenHours.Exercises;

/// <summary>Flags and notes for the welfare officer, in a stream of their own that nothing else reads. Thread-safe.</summary>
public sealed class WelfareBook
{
    private const string Entered = "welfare.entered";
    private const string Settled = "welfare.settled";
    private const int WireVersion = 1;
    private static readonly JsonSerializerOptions Options = SessionWire.MakeOptions();

    private readonly IJournal journal;
    private readonly StreamName stream;
    private readonly SemaphoreSlim turn = new(1, 1);
    private long version;
    private volatile ImmutableList<WelfareEntry> state = [];

    internal WelfareBook(IJournal journal, StreamName stream)
    {
        (this.journal, this.stream) = (journal, stream);
        CatchUp();
    }

    /// <summary>All entries that are durable, in the order they came.</summary>
    public IReadOnlyList<WelfareEntry> All => state;

    /// <summary>How many flags wait.</summary>
    public int Open => state.Count(entry => entry.IsOpen);

    /// <summary>Raised when something was added or settled.</summary>
    public Signal Changed { get; } = new();

    /// <summary>Adds an entry; false when the storage cannot write now.</summary>
    internal Task<bool> AddAsync(WelfareEntry entry, CommandId id, params IReadOnlyList<NewAttachment> words) => AppendAsync(id, () =>
        new NewRecord(Entered, WireVersion, JsonSerializer.SerializeToUtf8Bytes(EntryWire.Of(entry), Options), words));

    /// <summary>The officer has seen to a flag; again, or to none, is harmless.</summary>
    internal Task<bool> SettleAsync(int number, DateTimeOffset now) => AppendAsync(CommandId.New(), () =>
        number >= 1 && number <= state.Count && state[number - 1].IsOpen
            ? new NewRecord(Settled, WireVersion, JsonSerializer.SerializeToUtf8Bytes(new SettledWire(number, now), Options))
            : null);

    private async Task<bool> AppendAsync(CommandId id, Func<NewRecord?> make)
    {
        await turn.WaitAsync();
        try
        {
            while (true)
            {
                if (make() is not { } record)
                {
                    return true;
                }

                switch (await journal.AppendAsync(new Append(id, stream, version, [record])))
                {
                    case AppendResult.Appended or AppendResult.Repeated:
                        CatchUp();
                        return true;
                    case AppendResult.Conflict:
                        CatchUp();
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
            next = record.Type switch
            {
                Entered => next.Add(Read<EntryWire>(record).Entry(next.Count + 1)),
                Settled when Read<SettledWire>(record) is var settled =>
                    next.SetItem(settled.Number - 1, next[settled.Number - 1] with { SettledAt = settled.At }),
                _ => next,
            };
            version = record.Version;
        }

        state = next;
        Changed.Raise();
    }

    private static T Read<T>(StoredRecord record)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(record.Payload.Span, Options)!;
        }
        catch (JsonException e)
        {
            throw new Kernel.WireException($"The welfare entry at {record.Version} cannot be read: {e.Message}", e);
        }
    }

    private sealed record EntryWire(WelfareKind Kind, string? About, Kernel.TextRef Says, string By, DateTimeOffset Wall)
    {
        public static EntryWire Of(WelfareEntry entry) => new(entry.Kind, entry.About, entry.Says, entry.By, entry.Wall);

        public WelfareEntry Entry(int number) => new(Kind, About, Says, By, Wall) { Number = number };
    }

    private sealed record SettledWire(int Number, DateTimeOffset At);
}
