using System.Globalization;

namespace SevenHours.Kernel;

/// <summary>An instant of exercise time, in whole seconds since STARTEX.</summary>
/// <remarks><c>default</c> is STARTEX. Times before STARTEX are negative and mean "before the exercise began".</remarks>
/// <param name="Seconds">Whole seconds since STARTEX.</param>
public readonly record struct SimTime(int Seconds) : IComparable<SimTime>
{
    /// <summary>STARTEX.</summary>
    public static readonly SimTime Start = new(0);

    /// <summary>Later than everything that can be scheduled.</summary>
    public static readonly SimTime Never = new(int.MaxValue);

    /// <inheritdoc />
    public int CompareTo(SimTime other) => Seconds.CompareTo(other.Seconds);

    /// <summary>The instant <paramref name="span"/> after <paramref name="time"/>; what lies beyond <see cref="Never"/> is <see cref="Never"/>.</summary>
    public static SimTime operator +(SimTime time, SimSpan span) =>
        time == Never ? Never : new((int)Math.Clamp((long)time.Seconds + span.Seconds, int.MinValue, int.MaxValue));

    /// <summary>How long after <paramref name="earlier"/> the instant <paramref name="later"/> is.</summary>
    public static SimSpan operator -(SimTime later, SimTime earlier) => new(later.Seconds - earlier.Seconds);

    /// <summary>Is the left instant earlier?</summary>
    public static bool operator <(SimTime left, SimTime right) => left.Seconds < right.Seconds;

    /// <summary>Is the left instant later?</summary>
    public static bool operator >(SimTime left, SimTime right) => left.Seconds > right.Seconds;

    /// <summary>Is the left instant not later?</summary>
    public static bool operator <=(SimTime left, SimTime right) => left.Seconds <= right.Seconds;

    /// <summary>Is the left instant not earlier?</summary>
    public static bool operator >=(SimTime left, SimTime right) => left.Seconds >= right.Seconds;

    /// <summary>The time as <c>hh:mm:ss</c>, in Western digits whatever the culture; hours run past 24.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{(Seconds < 0 ? "-" : "")}{Math.Abs(Seconds / 3600):00}:{Math.Abs(Seconds / 60 % 60):00}:{Math.Abs(Seconds % 60):00}");
}
