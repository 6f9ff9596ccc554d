using System.Collections;
using System.Runtime.CompilerServices;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>A list that equals another with the same items in the same order, so that a row can be compared and drawn once.</summary>
[CollectionBuilder(typeof(Listed), nameof(Listed.Create))]
public sealed class Listed<T>(params T[] items) : IReadOnlyList<T>, IEquatable<Listed<T>>
{
    public int Count => items.Length;

    public T this[int index] => items[index];

    /// <summary>Copies all items to the beginning of a span.</summary>
    public void CopyTo(Span<T> target) => AsSpan().CopyTo(target);

    public bool Equals(Listed<T>? other) => other is not null && items.AsSpan().SequenceEqual(other.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as Listed<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ReadOnlySpan<T> AsSpan() => items;
}

/// <summary>Makes lists that compare by their items.</summary>
public static class Listed
{
    public static Listed<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());
}
