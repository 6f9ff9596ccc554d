namespace SevenHours.Kernel;

/// <summary>A level during play: its value at a moment, from which it drifts.</summary>
/// <param name="Value">Per mille, 0 to 1000, at <paramref name="Since"/>.</param>
/// <param name="Since">When it was last set.</param>
/// <param name="SetBy">The event that set it.</param>
internal readonly record struct LevelState(int Value, SimTime Since, int SetBy)
{
    public int At(SimTime now, int driftPerHour) =>
        driftPerHour == 0
            ? Value
            : (int)Math.Clamp(Value + (long)driftPerHour * (now.Seconds - Since.Seconds) / 3600, 0, 1000);

    /// <summary>The first second at which drift has brought the value to <paramref name="target"/>, or never.</summary>
    public SimTime Reaches(int target, int driftPerHour)
    {
        var way = target - Value;
        if (driftPerHour == 0 || way == 0 || way > 0 != driftPerHour > 0)
        {
            return SimTime.Never;
        }

        var seconds = ((long)Math.Abs(way) * 3600 + Math.Abs(driftPerHour) - 1) / Math.Abs(driftPerHour);
        return new SimTime((int)Math.Min(int.MaxValue - 1, Since.Seconds + seconds));
    }
}
