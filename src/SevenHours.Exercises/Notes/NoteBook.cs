using System.Text.Json;
using SevenHours.Journal;

namespace SevenHours.Exercises;

/// <summary>The observations of an exercise, and what was made of suggestions, in a stream of their own beside the play. Thread-safe.</summary>
public sealed class NoteBook
{
    private const string Wire = "note.observed";
    private const string WireOfJudgements = "note.judged";
    private const int WireVersion = 1;
    private static readonly JsonSerializerOptions Options = SessionWire.MakeOptions();

    private readonly FoldedStream<NoteState> stream;

    internal NoteBook(IJournal journal, StreamName stream) => this.stream = new(journal, stream, NoteState.Empty, static (all, record) => record.Type switch
    {
        Wire => all.With(Read<Observation>(record)),
        WireOfJudgements => all.With(Read<MistakeJudgement>(record)),
        _ => all,
    });

    /// <summary>All observations that are durable, in the order they were written.</summary>
    public IReadOnlyList<Observation> All => stream.State.Observations;

    /// <summary>What was made of suggestions, as far as it is durable, in order.</summary>
    public IReadOnlyList<MistakeJudgement> Judgements => stream.State.Judgements;

    /// <summary>Raised when one was added.</summary>
    public Signal Changed => stream.Changed;

    /// <summary>Adds an observation; false when the storage cannot write now.</summary>
    internal Task<bool> AddAsync(Observation observation, CommandId id, NewAttachment words) => stream.AppendAsync(id, _ => Record(Wire, observation, words));

    /// <summary>Adds what was made of a suggestion, unless it was judged meanwhile; false when the storage cannot write now.</summary>
    /// <param name="judgement">What was made of it: with it stands the observation it became.</param>
    /// <param name="isJudged">Whether a judgement that stands is on the same suggestion.</param>
    /// <param name="id">The command's id: the same again is answered, not done again.</param>
    /// <param name="words">The words of it.</param>
    internal Task<bool> AddAsync(MistakeJudgement judgement, Func<MistakeJudgement, bool> isJudged, CommandId id, NewAttachment words) =>
        stream.AppendAsync(id, all => all.Judgements.Exists(one => isJudged(one)) ? null : Record(WireOfJudgements, judgement, words));

    private static NewRecord Record<T>(string type, T content, NewAttachment words) => new(type, WireVersion, JsonSerializer.SerializeToUtf8Bytes(content, Options), [words]);

    private static T Read<T>(StoredRecord record)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(record.Payload.Span, Options)!;
        }
        catch (JsonException e)
        {
            throw new Kernel.WireException($"The note at {record.Version} cannot be read: {e.Message}", e);
        }
    }
}
