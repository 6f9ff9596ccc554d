using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace SevenHours.Journal.Sqlite;

/// <summary>Reading connections, kept open between uses. Each sees only what is committed.</summary>
internal sealed class ReaderPool(string path, TimeSpan busy) : IDisposable
{
    private const int MaxIdle = 8;

    private readonly ConcurrentBag<Reader> idle = [];
    private volatile bool closed;

    /// <exception cref="JournalUnavailableException">The file could not be read.</exception>
    public T Use<T>(Func<Reader, T> work)
    {
        if (closed) throw new JournalUnavailableException(UnavailableReason.Closed, "The journal is closed.");
        Reader? reader = null;
        try
        {
            if (!idle.TryTake(out reader)) reader = new(SqliteConnections.OpenReader(path, busy));
            var result = work(reader);
            if (idle.Count < MaxIdle && !closed)
            {
                idle.Add(reader);
                reader = null;
            }
            return result;
        }
        catch (SqliteException e) { throw e.ToUnavailable(); }
        finally { reader?.Dispose(); }
    }

    public void Dispose()
    {
        closed = true;
        while (idle.TryTake(out var reader)) reader.Dispose();
    }
}
