namespace SevenHours.Kernel;

/// <summary>The dense number of a definition within its table: an array index that cannot be mixed up with another kind's.</summary>
/// <remarks>Numbers are assigned by the scenario compiler in ordinal order of the author's ids, so that the same package gives the
/// same numbers everywhere. They never leave the process: the wire carries the author's ids.</remarks>
/// <typeparam name="T">What is numbered.</typeparam>
/// <param name="Index">Zero-based index into <see cref="Table{T}"/>.</param>
public readonly record struct Id<T>(int Index) : IComparable<Id<T>>
    where T : Definition
{
    /// <summary>No definition. <c>default</c> is the first definition, not this.</summary>
    public static readonly Id<T> None = new(-1);

    /// <summary>Whether this names a definition at all.</summary>
    public bool IsSome => Index >= 0;

    /// <inheritdoc />
    public int CompareTo(Id<T> other) => Index.CompareTo(other.Index);
}
