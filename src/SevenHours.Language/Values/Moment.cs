namespace SevenHours.Language;

/// <summary>A moment of exercise time in whole seconds from STARTEX; before it, with a minus.</summary>
/// <remarks>Written as a <see cref="Span"/>, with a minus in front for what lies before STARTEX: <c>-30d</c>, <c>-1h30m</c>, <c>2h</c>, <c>D+2 03:00</c>.</remarks>
/// <param name="Seconds">The seconds, negative before STARTEX.</param>
public readonly record struct Moment(int Seconds) : IComparable<Moment>
{
    /// <summary>Reads a moment, or answers false.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Moment moment)
    {
        var isBefore = text is ['-', not 'D', ..];
        var isRead = Span.TryParse(isBefore ? text[1..] : text, out var span);
        moment = new Moment(isBefore ? -span.Seconds : span.Seconds);
        return isRead;
    }

    /// <inheritdoc/>
    public int CompareTo(Moment other) => Seconds.CompareTo(other.Seconds);

    /// <summary>The shortest way of writing it: <c>-30d</c>.</summary>
    public override string ToString() => Seconds < 0 ? $"-{new Span(-Seconds)}" : new Span(Seconds).ToString();

    /// <summary>Whether one is earlier than the other.</summary>
    public static bool operator <(Moment left, Moment right) => left.Seconds < right.Seconds;

    /// <summary>Whether one is later than the other.</summary>
    public static bool operator >(Moment left, Moment right) => left.Seconds > right.Seconds;

    /// <summary>Whether one is no later than the other.</summary>
    public static bool operator <=(Moment left, Moment right) => left.Seconds <= right.Seconds;

    /// <summary>Whether one is no earlier than the other.</summary>
    public static bool operator >=(Moment left, Moment right) => left.Seconds >= right.Seconds;
}
