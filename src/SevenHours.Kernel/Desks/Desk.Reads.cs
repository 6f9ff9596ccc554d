namespace SevenHours.Kernel;

/// <content>What was looked at, and what changed since: a stand-in need not look again at what is as it was.</content>
public sealed partial class Desk
{
    // For each share, the notice that last touched it; what a notice touches may have changed.
    private readonly int[] changed;
    private bool isReceiving;
    private DeskReads asked;
    private bool hasAskedTime;

    /// <summary>From here on, what is looked at is noted. A desk in play is looked at by one at a time.</summary>
    internal void BeginReading() => (asked, hasAskedTime) = (default, false);

    /// <summary>What was looked at since <see cref="BeginReading"/>.</summary>
    internal DeskReads EndReading() => asked with { Time = hasAskedTime };

    /// <summary>The shares that notices after the given one may have changed.</summary>
    internal ulong ChangedSince(int notice)
    {
        var since = 0UL;
        for (var i = 0; i < changed.Length; i++)
        {
            since |= changed[i] > notice ? DeskReads.Bit(i) : 0;
        }

        return since;
    }

    private void Note(int share)
    {
        if (isReceiving)
        {
            changed[share] = Count;
        }
        else
        {
            asked = asked with { Shares = asked.Shares | DeskReads.Bit(share) };
        }
    }
}

/// <summary>What somebody looked at on a desk: only where that changes can he find something else.</summary>
/// <param name="Shares">A bit for each discipline's share. Where there are more than bits, two share one: both are then looked at once too often.</param>
/// <param name="Time">Whether he asked what time it is.</param>
internal readonly record struct DeskReads(ulong Shares, bool Time)
{
    public static ulong Bit(int share) => 1UL << (share & 63);
}
