using System.Runtime.CompilerServices;

namespace SevenHours.Exercises;

/// <summary>A growing list that one writer adds to and any number of readers follow, each at his own pace.</summary>
/// <remarks>Only what is durable is added. Readers pull; the writer never waits for them.</remarks>
public sealed class FeedLog<T>
{
    private T[] items = new T[16];
    private int count;
    private volatile bool isClosed;

    /// <summary>How many there are: the number of the last.</summary>
    public int Count => Volatile.Read(ref count);

    /// <summary>Whether nothing more will come: the branch was left, or the server stops.</summary>
    public bool IsClosed => isClosed;

    /// <summary>Raised when something was added, and when the log is closed.</summary>
    public Signal Changed { get; } = new();

    /// <summary>What comes after the first <paramref name="after"/> items, as far as it is there.</summary>
    /// <param name="after">How many are known already.</param>
    public ArraySegment<T> After(int after)
    {
        var known = Count;
        var from = Math.Clamp(after, 0, known);
        return new ArraySegment<T>(Volatile.Read(ref items), from, known - from);
    }

    /// <summary>Follows the log: first what is there, then what comes, without gap or repetition; ends when the log is closed.</summary>
    /// <param name="after">How many are known already.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async IAsyncEnumerable<ArraySegment<T>> FollowAsync(int after, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        while (true)
        {
            var next = Changed.Next;
            var closed = isClosed;
            var portion = After(after);
            if (portion.Count > 0)
            {
                after = portion.Offset + portion.Count;
                yield return portion;
            }
            else if (closed)
            {
                yield break;
            }
            else
            {
                await next.WaitAsync(cancellation);
            }
        }
    }

    /// <summary>Adds without telling anybody yet.</summary>
    internal void Add(T item)
    {
        if (count == items.Length)
        {
            var larger = new T[count * 2];
            Array.Copy(items, larger, count);
            Volatile.Write(ref items, larger);
        }

        items[count] = item;
        Volatile.Write(ref count, count + 1);
    }

    internal void Close()
    {
        isClosed = true;
        Changed.Raise();
    }
}
