using System.Globalization;

namespace SevenHours.Language;

/// <summary>A length of exercise time in whole seconds; never negative.</summary>
/// <remarks>
/// Written <c>45s</c>, <c>20m</c>, <c>1h30m</c>, <c>2d</c>, <c>0</c>, or as a moment of a play day, <c>D+2 03:00</c>: one day and three
/// hours. The default is zero.
/// </remarks>
/// <param name="Seconds">The seconds, from 0 to <see cref="int.MaxValue"/>.</param>
public readonly record struct Span(int Seconds) : IComparable<Span>
{
    private const int Day = 24 * 60 * 60;

    /// <summary>No time at all.</summary>
    public static Span Zero => default;

    /// <summary>Reads a span, or answers false.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Span span)
    {
        span = default;
        if (text is "0") return true;
        if (text.StartsWith("D+")) return TryParseMoment(text[2..], out span);
        long total = 0;
        var smallest = int.MaxValue;
        while (!text.IsEmpty)
        {
            var digits = CountDigits(text);
            if (digits is 0 or > 9 || digits == text.Length) return false;
            var unit = text[digits] switch { 'd' => Day, 'h' => 60 * 60, 'm' => 60, 's' => 1, _ => 0 };
            if (unit == 0 || unit >= smallest) return false;
            smallest = unit;
            total += long.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture) * unit;
            if (total > int.MaxValue) return false;
            text = text[(digits + 1)..];
        }

        span = new Span((int)total);
        return smallest != int.MaxValue;
    }

    /// <inheritdoc/>
    public int CompareTo(Span other) => Seconds.CompareTo(other.Seconds);

    /// <summary>The shortest way of writing it: <c>1h30m</c>.</summary>
    public override string ToString()
    {
        if (Seconds == 0) return "0";
        var (days, hours, minutes, seconds) = (Seconds / Day, Seconds / 3600 % 24, Seconds / 60 % 60, Seconds % 60);
        return Part(days, 'd') + Part(hours, 'h') + Part(minutes, 'm') + Part(seconds, 's');

        static string Part(int count, char unit) => count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{count}{unit}");
    }

    /// <summary>Whether one is shorter than the other.</summary>
    public static bool operator <(Span left, Span right) => left.Seconds < right.Seconds;

    /// <summary>Whether one is longer than the other.</summary>
    public static bool operator >(Span left, Span right) => left.Seconds > right.Seconds;

    /// <summary>Whether one is no longer than the other.</summary>
    public static bool operator <=(Span left, Span right) => left.Seconds <= right.Seconds;

    /// <summary>Whether one is no shorter than the other.</summary>
    public static bool operator >=(Span left, Span right) => left.Seconds >= right.Seconds;

    // n, or n HH:MM. The first day is D+1.
    private static bool TryParseMoment(ReadOnlySpan<char> text, out Span span)
    {
        span = default;
        var digits = CountDigits(text);
        if (digits is 0 or > 4) return false;
        var day = int.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
        var clock = text[digits..];
        if (day < 1) return false;
        var minutes = 0;
        if (!clock.IsEmpty && !TryParseClock(clock, out minutes)) return false;
        span = new Span(((day - 1) * Day) + (minutes * 60));
        return true;
    }

    private static bool TryParseClock(ReadOnlySpan<char> clock, out int minutes)
    {
        minutes = 0;
        if (clock.Length != 6 || clock[0] != ' ' || clock[3] != ':') return false;
        if (!int.TryParse(clock[1..3], NumberStyles.None, CultureInfo.InvariantCulture, out var hour)) return false;
        if (!int.TryParse(clock[4..], NumberStyles.None, CultureInfo.InvariantCulture, out var minute)) return false;
        minutes = (hour * 60) + minute;
        return hour < 24 && minute < 60;
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count])) count++;
        return count;
    }
}
