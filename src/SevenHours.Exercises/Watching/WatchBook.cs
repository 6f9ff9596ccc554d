using System.Text.Json;
using SevenHours.Journal;

namespace SevenHours.Exercises;

/// <summary>What staff did about flags and proposals, in a stream of its own beside the play. Thread-safe.</summary>
public sealed class WatchBook
{
    private const string Settled = "watch.settled";
    private const string Postponed = "watch.postponed";
    private const string LimitsSet = "watch.limits";
    private const int WireVersion = 1;
    private static readonly JsonSerializerOptions Options = SessionWire.MakeOptions();

    private readonly FoldedStream<WatchState> stream;

    internal WatchBook(IJournal journal, StreamName stream) => this.stream = new(journal, stream, WatchState.Initial, Fold);

    /// <summary>All that is durable.</summary>
    public WatchState Now => stream.State;

    /// <summary>Raised when something was added.</summary>
    public Signal Changed => stream.Changed;

    internal Task<bool> AddAsync(FlagSettled settled, CommandId id, params IReadOnlyList<NewAttachment> words) => AddAsync(Settled, settled, id, words);

    internal Task<bool> AddAsync(ProposalPostponed postponed, CommandId id) => AddAsync(Postponed, postponed, id, []);

    internal Task<bool> AddAsync(WatchLimits limits, CommandId id) => AddAsync(LimitsSet, limits, id, []);

    private Task<bool> AddAsync<T>(string wire, T entry, CommandId id, IReadOnlyList<NewAttachment> words) => stream.AppendAsync(id, _ =>
        new NewRecord(wire, WireVersion, JsonSerializer.SerializeToUtf8Bytes(entry, Options), words));

    private static WatchState Fold(WatchState state, StoredRecord record) => record.Type switch
    {
        Settled => state with { Settled = state.Settled.Add(Read<FlagSettled>(record)) },
        Postponed => state with { Postponed = state.Postponed.Add(Read<ProposalPostponed>(record)) },
        LimitsSet => state with { Limits = Read<WatchLimits>(record) },
        _ => state,
    };

    private static T Read<T>(StoredRecord record)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(record.Payload.Span, Options)!;
        }
        catch (JsonException e)
        {
            throw new Kernel.WireException($"The entry '{record.Type}' at {record.Version} cannot be read: {e.Message}", e);
        }
    }
}
