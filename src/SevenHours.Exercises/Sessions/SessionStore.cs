using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>One session and its stream: decides, makes durable, and only then shows.</summary>
internal sealed class SessionStore : IDisposable
{
    private readonly IJournal journal;
    private readonly StreamName stream;
    private readonly SemaphoreSlim turn = new(1, 1);
    private long version;
    private volatile Session state = Session.Initial;

    public SessionStore(IJournal journal, StreamName stream)
    {
        (this.journal, this.stream) = (journal, stream);
        CatchUp();
    }

    /// <summary>The session as far as it is durable.</summary>
    public Session State => state;

    /// <summary>Raised when it changed.</summary>
    public Signal Changed { get; } = new();

    /// <summary>Does a command.</summary>
    /// <param name="command">What is asked.</param>
    /// <param name="id">Its id, if it may come twice.</param>
    /// <param name="words">Words that travel with its first event.</param>
    /// <returns>The events that are durable now, none for a repeat; or a refusal.</returns>
    public Task<Decision> DoAsync(SessionCommand command, CommandId? id = null, params IReadOnlyList<NewAttachment> words) =>
        DoAsync(command, id, words, _ => []);

    /// <summary>Does a command and writes other streams in the same transaction: all of it is durable, or nothing.</summary>
    /// <param name="command">What is asked.</param>
    /// <param name="beside">What else is to be written, once it is decided.</param>
    public Task<Decision> DoAsync(SessionCommand command, Func<Decision, IReadOnlyList<StreamAppend>> beside) => DoAsync(command, null, [], beside);

    /// <summary>Does a command with words that travel with it, and writes other streams in the same transaction.</summary>
    public Task<Decision> DoAsync(SessionCommand command, IReadOnlyList<NewAttachment> words, Func<Decision, IReadOnlyList<StreamAppend>> beside) => DoAsync(command, null, words, beside);

    private async Task<Decision> DoAsync(
        SessionCommand command, CommandId? id, IReadOnlyList<NewAttachment> words, Func<Decision, IReadOnlyList<StreamAppend>> beside)
    {
        await turn.WaitAsync();
        try
        {
            while (true)
            {
                var decision = Session.Decide(state, command);
                if (decision.Refusal is not null || decision.Events.Count == 0)
                {
                    return decision;
                }

                NewRecord[] records = [.. decision.Events.Select((e, i) => SessionWire.Write(e, i == 0 ? words : []))];
                switch (await journal.AppendAsync(new Append(id ?? CommandId.New(), [new StreamAppend(stream, version, records), .. beside(decision)])))
                {
                    case AppendResult.Appended:
                        version += records.Length;
                        state = decision.Events.Aggregate(state, Session.Evolve);
                        Changed.Raise();
                        return decision;
                    case AppendResult.Repeated:
                        return Decision.Nothing;
                    case AppendResult.Conflict:
                        CatchUp(); // what was written by an erasure, or by an append that answered with an error
                        continue;
                    default:
                        return ExerciseRefusals.StorageUnavailable;
                }
            }
        }
        catch (JournalUnavailableException)
        {
            return ExerciseRefusals.StorageUnavailable;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private void CatchUp()
    {
        var next = state;
        foreach (var record in journal.Read(stream, version))
        {
            next = SessionWire.Read(record) is { } @event ? Session.Evolve(next, @event) : next;
            version = record.Version;
        }

        state = next;
        Changed.Raise();
    }
}
