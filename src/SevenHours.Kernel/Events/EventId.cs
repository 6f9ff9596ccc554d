using System.Globalization;

namespace SevenHours.Kernel;

/// <summary>The place of an event in its branch's line of history, from 0. Staff see it; a seat never does.</summary>
/// <param name="Value">Zero-based place; -1 means none.</param>
public readonly record struct EventId(int Value) : IComparable<EventId>
{
    /// <summary>No event.</summary>
    public static readonly EventId None = new(-1);

    /// <summary>The first event of every history: the cause of what only the clock brings.</summary>
    public static readonly EventId Startex = new(0);

    /// <summary>Whether this names an event.</summary>
    public bool IsSome => Value >= 0;

    /// <inheritdoc />
    public int CompareTo(EventId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
