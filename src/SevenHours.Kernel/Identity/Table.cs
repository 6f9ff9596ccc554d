using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace SevenHours.Kernel;

/// <summary>All definitions of one kind, numbered densely in ordinal order of their names; what amendments add comes last.</summary>
/// <typeparam name="T">The kind of definition.</typeparam>
public sealed class Table<T> : IReadOnlyList<T>
    where T : Definition
{
    private readonly T[] items;
    private readonly Dictionary<string, int> byName;

    /// <summary>Numbers <paramref name="definitions"/> in ordinal order of their names.</summary>
    /// <param name="definitions">The definitions, in any order.</param>
    /// <param name="before">The names that have numbers already, by number: they keep them, and what is new comes after.</param>
    /// <exception cref="ArgumentException">Two definitions share a name, or one of <paramref name="before"/> is missing.</exception>
    public Table(IEnumerable<T> definitions, IReadOnlyList<string>? before = null)
    {
        items = [.. definitions];
        Array.Sort(items, (left, right) => string.CompareOrdinal(left.Name, right.Name));
        if (before is { Count: > 0 })
        {
            items = Keep(before);
        }

        byName = new Dictionary<string, int>(items.Length, StringComparer.Ordinal);
        for (var i = 0; i < items.Length; i++)
        {
            byName.Add(items[i].Name, i);
        }
    }

    private T[] Keep(IReadOnlyList<string> before)
    {
        var sorted = items.ToDictionary(i => i.Name, StringComparer.Ordinal);
        var kept = before.Select(name =>
            sorted.Remove(name, out var item) ? item : throw new ArgumentException($"{typeof(T).Name} '{name}' is gone.", nameof(before)));
        return [.. kept.ToList(), .. items.Where(i => sorted.ContainsKey(i.Name))];
    }

    /// <inheritdoc />
    public int Count => items.Length;

    /// <inheritdoc />
    public T this[int index] => items[index];

    /// <summary>The definition with this number.</summary>
    public T this[Id<T> id] => items[id.Index];

    /// <summary>The number of the definition called <paramref name="name"/>.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Id<T> this[string name] =>
        TryFind(name, out var id) ? id : throw new KeyNotFoundException($"No {typeof(T).Name} is called '{name}'.");

    /// <summary>Finds the number of the definition called <paramref name="name"/>.</summary>
    public bool TryFind([NotNullWhen(true)] string? name, out Id<T> id)
    {
        if (name is not null && byName.TryGetValue(name, out var index))
        {
            id = new Id<T>(index);
            return true;
        }

        id = Id<T>.None;
        return false;
    }

    /// <summary>Every number, in order.</summary>
    public IEnumerable<Id<T>> Ids => Enumerable.Range(0, items.Length).Select(i => new Id<T>(i));

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
