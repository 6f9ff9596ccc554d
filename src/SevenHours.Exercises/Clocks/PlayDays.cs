using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>Close of play, overnight and morning, read from the scenario's days.</summary>
internal static class PlayDays
{
    /// <summary>When the clock must stop that runs on from a time, in milliseconds; null on the last day.</summary>
    /// <remarks>The last day's close stops nothing: its end is ENDEX.</remarks>
    public static long? CloseAfter(this PlayFrame frame, long milliseconds)
    {
        for (var i = 0; i < frame.Days.Count - 1; i++)
        {
            var close = frame.Days[i].Closes.Seconds * 1000L;
            if (milliseconds < close)
            {
                return close;
            }
        }

        return null;
    }

    /// <summary>The next morning after a time, or null.</summary>
    public static SimTime? OpeningAfter(this PlayFrame frame, SimTime time)
    {
        foreach (var day in frame.Days)
        {
            if (day.Opens > time)
            {
                return day.Opens;
            }
        }

        return null;
    }
}
