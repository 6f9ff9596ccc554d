using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace SevenHours.Programmes;

/// <summary>Orders that look random and are the same whenever they are asked for: each is drawn from a key, never from a stream.</summary>
public static class KeyedDraw
{
    /// <summary>The number of a key: the first eight bytes of its SHA-256, without the sign.</summary>
    public static long Number(string key) => BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(key))) & long.MaxValue;

    /// <summary>Items in an order drawn from a key; an item that is added or taken away leaves the others in their order.</summary>
    /// <param name="items">The items.</param>
    /// <param name="key">The key of the whole.</param>
    /// <param name="name">What tells an item from the others.</param>
    public static ImmutableArray<T> Shuffled<T>(IEnumerable<T> items, string key, Func<T, string> name) =>
        [.. items.OrderBy(item => Number($"{key}/{name(item)}")).ThenBy(name, StringComparer.Ordinal)];
}
