using SevenHours.Journal;

namespace SevenHours.Exercises;

/// <summary>A stream beside the play, folded and kept in mind: one writes at a time, anybody reads what is durable. Thread-safe.</summary>
internal sealed class FoldedStream<T>
    where T : class
{
    private readonly IJournal journal;
    private readonly StreamName stream;
    private readonly Func<T, StoredRecord, T> fold;
    private readonly SemaphoreSlim turn = new(1, 1);
    private long version;
    private volatile T state;

    /// <summary>Reads what stands in the stream.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="empty">What an empty stream means.</param>
    /// <param name="fold">What a record makes of it; told also the journal's own records, such as erasures.</param>
    public FoldedStream(IJournal journal, StreamName stream, T empty, Func<T, StoredRecord, T> fold)
    {
        (this.journal, this.stream, this.fold, state) = (journal, stream, fold, empty);
        CatchUp();
    }

    /// <summary>All that is durable.</summary>
    public T State => state;

    /// <summary>Raised when something was added.</summary>
    public Signal Changed { get; } = new();

    /// <summary>Adds a record, made anew of what stands there when somebody else was faster.</summary>
    /// <param name="id">The command's id: the same again is answered, not done again.</param>
    /// <param name="make">Makes the record; null when there is nothing to add.</param>
    /// <returns>False when the storage cannot write now.</returns>
    public async Task<bool> AppendAsync(CommandId id, Func<T, NewRecord?> make)
    {
        await turn.WaitAsync();
        try
        {
            while (make(state) is { } record)
            {
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

            return true;
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
            next = fold(next, record);
            version = record.Version;
        }

        state = next;
        Changed.Raise();
    }
}
