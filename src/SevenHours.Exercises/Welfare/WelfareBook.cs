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

    private readonly FoldedStream<ImmutableList<WelfareEntry>> stream;

    internal WelfareBook(IJournal journal, StreamName stream) => this.stream = new(journal, stream, [], Fold);

    /// <summary>All entries that are durable, in the order they came.</summary>
    public IReadOnlyList<WelfareEntry> All => stream.State;

    /// <summary>How many flags wait.</summary>
    public int Open => stream.State.Count(entry => entry.IsOpen);

    /// <summary>Raised when something was added or settled.</summary>
    public Signal Changed => stream.Changed;

    /// <summary>Adds an entry; false when the storage cannot write now.</summary>
    internal Task<bool> AddAsync(WelfareEntry entry, CommandId id, params IReadOnlyList<NewAttachment> words) => stream.AppendAsync(id, _ =>
        new NewRecord(Entered, WireVersion, JsonSerializer.SerializeToUtf8Bytes(EntryWire.Of(entry), Options), words));

    /// <summary>The officer has seen to a flag; again, or to none, is harmless.</summary>
    internal Task<bool> SettleAsync(int number, DateTimeOffset now) => stream.AppendAsync(CommandId.New(), all =>
        number >= 1 && number <= all.Count && all[number - 1].IsOpen
            ? new NewRecord(Settled, WireVersion, JsonSerializer.SerializeToUtf8Bytes(new SettledWire(number, now), Options))
            : null);

    private static ImmutableList<WelfareEntry> Fold(ImmutableList<WelfareEntry> all, StoredRecord record) => record.Type switch
    {
        Entered => all.Add(Read<EntryWire>(record).Entry(all.Count + 1)),
        Settled when Read<SettledWire>(record) is var settled => all.SetItem(settled.Number - 1, all[settled.Number - 1] with { SettledAt = settled.At }),
        _ => all,
    };

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
