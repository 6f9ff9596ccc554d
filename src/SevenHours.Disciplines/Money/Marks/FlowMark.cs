using SevenHours.Analysis.Finance;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>Lines that an agency holds to be the way of the proceeds.</summary>
/// <param name="Handle">Its name.</param>
/// <param name="Seat">Who marked them.</param>
/// <param name="Lines">The lines, by their places in the books of the case, in order.</param>
/// <param name="Note">Why, in words, or none.</param>
/// <param name="At">When.</param>
public sealed record FlowMark(Handle Handle, Id<Seat> Seat, IReadOnlyList<int> Lines, TextRef Note, SimTime At)
{
    /// <summary>Whether it was taken back.</summary>
    public bool IsTakenBack { get; init; }
}

/// <summary>What an agency makes of a flag.</summary>
public enum FlagVerdict
{
    /// <summary>Nothing yet.</summary>
    Open,

    /// <summary>Somebody looked at it.</summary>
    LookedAt,

    /// <summary>It has an innocent explanation.</summary>
    Innocent,

    /// <summary>Somebody is to be asked.</summary>
    ToBeAsked,
}

/// <summary>A flag somebody judged.</summary>
/// <param name="Kind">What it was raised for.</param>
/// <param name="Account">The number of the account.</param>
/// <param name="Verdict">What was made of it.</param>
/// <param name="Note">Why, in words, or none.</param>
/// <param name="Seat">Who.</param>
/// <param name="At">When.</param>
public sealed record JudgedFlag(RedFlagKind Kind, string Account, FlagVerdict Verdict, TextRef Note, Id<Seat> Seat, SimTime At);
