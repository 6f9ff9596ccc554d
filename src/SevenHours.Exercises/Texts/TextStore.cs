using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>What people typed, and their names: outside the events, erasable, and bound to them by salted commitments.</summary>
/// <remarks>Thread-safe. A text is written in the same append as the command that refers to it.</remarks>
public sealed class TextStore
{
    private readonly IJournal journal;
    private readonly ConcurrentDictionary<string, string> known = new(StringComparer.Ordinal);
    private int erasures;

    internal TextStore(IJournal journal) => this.journal = journal;

    /// <summary>Makes words ready to travel with a command.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="owner">The key of the person whose words these are; null when nobody's, such as a title.</param>
    public static Words Prepare(string text, string? owner)
    {
        var salt = RandomNumberGenerator.GetBytes(Commitment.MinSaltLength);
        var content = Encoding.UTF8.GetBytes(text);
        var key = Convert.ToHexStringLower(Commitment.Of(salt, content));
        return new Words(TextRef.Typed(key), new NewAttachment(key, salt, content, owner));
    }

    /// <summary>The words a reference means; null once they are erased, and for references to the author's texts.</summary>
    /// <exception cref="JournalUnavailableException">The storage cannot be read.</exception>
    public string? Find(TextRef reference)
    {
        if (!reference.IsSome || reference.IsAuthored)
        {
            return null;
        }

        if (known.TryGetValue(reference.Key, out var text))
        {
            return text;
        }

        var before = Volatile.Read(ref erasures);
        if (journal.FindAttachment(reference.Key) is not { Content: { } content })
        {
            return null;
        }

        text = Encoding.UTF8.GetString(content);
        known[reference.Key] = text;
        if (Volatile.Read(ref erasures) != before)
        {
            known.TryRemove(reference.Key, out _); // an erasure passed by while this was read
        }

        return text;
    }

    /// <summary>Erases all words of a person in all exercises of this journal, his name included.</summary>
    /// <param name="person">His key.</param>
    /// <param name="reason">Why, naming nobody.</param>
    /// <param name="recordedIn">The stream that keeps a record of it.</param>
    /// <returns>How many texts were erased; null when the storage cannot write now.</returns>
    internal Task<int?> EraseWordsOfAsync(string person, string reason, StreamName recordedIn) =>
        EraseAsync(new ErasureTarget.OwnedBy(person), reason, recordedIn);

    /// <summary>Erases chosen texts.</summary>
    internal Task<int?> EraseAsync(IReadOnlyList<string> ids, string reason, StreamName recordedIn) =>
        EraseAsync(new ErasureTarget.These(ids), reason, recordedIn);

    private async Task<int?> EraseAsync(ErasureTarget target, string reason, StreamName recordedIn)
    {
        var answer = await journal.EraseAsync(new Erasure(CommandId.New(), target, reason, recordedIn));
        if (answer is not ErasureResult.Erased erased)
        {
            return null;
        }

        Interlocked.Increment(ref erasures);
        foreach (var id in erased.Attachments)
        {
            known.TryRemove(id, out _);
        }

        return erased.Attachments.Count;
    }
}

/// <summary>Words on their way into the journal.</summary>
/// <param name="Reference">What the command holds instead of them.</param>
/// <param name="Attachment">What is stored beside it.</param>
public sealed record Words(TextRef Reference, NewAttachment Attachment);
