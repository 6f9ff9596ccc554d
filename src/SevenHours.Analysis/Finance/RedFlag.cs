namespace SevenHours.Analysis.Finance;

/// <summary>Something in a book that deserves a question. It proves nothing: lawful life looks like it too.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Account">The place of the account.</param>
/// <param name="Sum">How much it is about, in hundredths.</param>
/// <param name="Lines">The places of the lines that show it, in the order of time.</param>
public sealed record RedFlag(RedFlagKind Kind, int Account, long Sum, IReadOnlyList<int> Lines);

/// <summary>What a flag is raised for. Practice model, section D, Red flags.</summary>
public enum RedFlagKind
{
    /// <summary>Cash paid in piece by piece, each piece below what must be reported and together above it.</summary>
    Structured,

    /// <summary>What comes in goes out again within days.</summary>
    PassedThrough,

    /// <summary>Many pay in, and nearly all of it goes to one or two.</summary>
    Funnel,

    /// <summary>Round sums of cash by night.</summary>
    RoundByNight,

    /// <summary>Several payments of one payer on one day: wages of several people to one account.</summary>
    ManyWages,
}

/// <summary>From when on a flag is raised: assumptions of the model that a school may change. Times in seconds, sums in hundredths.</summary>
public sealed record FlagFigures
{
    /// <summary>A day.</summary>
    internal const int Day = 86_400;

    /// <summary>What must be reported: 10,000 units.</summary>
    public long Threshold { get; init; } = 1_000_000;

    /// <summary>Within how long pieces of cash are one sum: a week.</summary>
    public long StructuredWithin { get; init; } = 7 * Day;

    /// <summary>How many pieces at least.</summary>
    public int StructuredPieces { get; init; } = 3;

    /// <summary>Within how long value passes through: two days.</summary>
    public long PassedWithin { get; init; } = 2 * Day;

    /// <summary>How much of what came in has left by then, in percent.</summary>
    public int PassedPercent { get; init; } = 90;

    /// <summary>How often it must have happened.</summary>
    public int PassedTimes { get; init; } = 3;

    /// <summary>How many payers make a funnel.</summary>
    public int FunnelPayers { get; init; } = 5;

    /// <summary>How much of it goes to the two largest receivers, in percent.</summary>
    public int FunnelPercent { get; init; } = 80;

    /// <summary>Until when it is night, in seconds after midnight: five in the morning.</summary>
    public int NightUntil { get; init; } = 5 * 3_600;

    /// <summary>What a round sum is a multiple of: 50 units.</summary>
    public long RoundTo { get; init; } = 5_000;

    /// <summary>How many of them.</summary>
    public int RoundTimes { get; init; } = 3;

    /// <summary>How many payments of one payer on one day.</summary>
    public int WagesOnOneDay { get; init; } = 3;

    /// <summary>When a day begins, in seconds of the book.</summary>
    public long Midnight { get; init; }
}
