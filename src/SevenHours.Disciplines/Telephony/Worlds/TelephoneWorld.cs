using SevenHours.Analysis.Calls;

namespace SevenHours.Disciplines.Telephony.Worlds;

/// <summary>The telephone records of a region, and what is true behind them.</summary>
/// <param name="Spec">What it was made from.</param>
/// <param name="Index">The records: those of the telephones of the case come first among the numbers, in their order.</param>
/// <param name="Operators">For each number whose customer it is, by place.</param>
public sealed record TelephoneWorld(TelephoneWorldSpec Spec, CallIndex Index, IReadOnlyList<int> Operators)
{
    /// <summary>The records.</summary>
    public CallBook Book => Index.Book;

    /// <summary>Makes a world.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A figure of the specification is out of range.</exception>
    public static TelephoneWorld Make(TelephoneWorldSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentOutOfRangeException.ThrowIfLessThan(spec.Days, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(spec.Ahead);
        ArgumentOutOfRangeException.ThrowIfZero(spec.Operators.Count);
        ArgumentOutOfRangeException.ThrowIfZero(spec.Masts.Count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(spec.Records, 1_000_000);
        return new TelephoneWorldMaker(spec).Make();
    }

    /// <summary>Where somebody of the case truly is. Truth.</summary>
    /// <param name="person">Who, by place.</param>
    /// <param name="time">When, in seconds since STARTEX.</param>
    public Spot TrueSpot(int person, int time) => new Mover(Spec.People[person], Spec.Begins).At(time);

    /// <summary>Whether two people of the case are truly within some metres of each other. Truth.</summary>
    public bool AreTogether(int one, int other, int time, int metres = 100) => TrueSpot(one, time).To(TrueSpot(other, time)) <= metres;
}
