namespace SevenHours.Exercises;

/// <summary>That somebody of the white cell answers something of the queue.</summary>
/// <param name="Person">Who.</param>
/// <param name="From">Whom he took it from; null when it was free.</param>
/// <param name="At">Since when, by the wall clock.</param>
public sealed record QueueClaim(string Person, string? From, DateTimeOffset At)
{
    /// <summary>How long a claim holds without an answer.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(5);

    /// <summary>When it lapses.</summary>
    public DateTimeOffset Until => At + Lasts;
}

/// <summary>Something of the white cell's queue.</summary>
/// <param name="Syndicate">In which world it waits, from 1.</param>
/// <param name="Item">Its name in the queue of that world.</param>
public readonly record struct QueuePlace(int Syndicate, string Item) : IComparable<QueuePlace>
{
    /// <summary>The longest name, in characters.</summary>
    public const int LongestItem = 100;

    /// <inheritdoc />
    public int CompareTo(QueuePlace other) =>
        Syndicate != other.Syndicate ? Syndicate.CompareTo(other.Syndicate) : string.CompareOrdinal(Item, other.Item);
}
