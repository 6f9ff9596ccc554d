using System.Globalization;

namespace SevenHours.Kernel;

/// <summary>A length of exercise time, in whole seconds.</summary>
/// <param name="Seconds">Whole seconds; may be negative.</param>
public readonly record struct SimSpan(int Seconds) : IComparable<SimSpan>
{
    /// <summary>No time at all.</summary>
    public static readonly SimSpan Zero = new(0);

    /// <summary>A span of whole minutes.</summary>
    public static SimSpan FromMinutes(int minutes) => new(checked(minutes * 60));

    /// <summary>A span of whole hours.</summary>
    public static SimSpan FromHours(int hours) => new(checked(hours * 3600));

    /// <inheritdoc />
    public int CompareTo(SimSpan other) => Seconds.CompareTo(other.Seconds);

    /// <summary>The two spans together.</summary>
    public static SimSpan operator +(SimSpan left, SimSpan right) => new(checked(left.Seconds + right.Seconds));

    /// <summary>Scales the span by a percentage, rounding towards zero.</summary>
    public SimSpan Percent(int percent) => new((int)((long)Seconds * percent / 100));

    /// <summary>The span as whole seconds, invariantly.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Seconds}s");
}
