namespace SevenHours.Analysis.Ledgers;

/// <summary>Where the value of a source went, by one method.</summary>
/// <param name="Method">The method.</param>
/// <param name="Source">The place of the source account.</param>
/// <param name="Entered">What the source received from elsewhere: all of it counts as tainted. In hundredths.</param>
/// <param name="Holdings">What of it each reached account holds in the end, in the order of accounts; the source is not among them.</param>
/// <param name="LeftAtSource">What of it the source still holds.</param>
public sealed record Trace(TracingMethod Method, int Source, long Entered, IReadOnlyList<TaintedHolding> Holdings, long LeftAtSource)
{
    /// <summary>All that is held, the source included. By haircut and first in, first out it is what entered, to the hundredth.</summary>
    public long Total => Holdings.Sum(holding => holding.Tainted) + LeftAtSource;
}

/// <summary>What a reached account holds of the value of a source.</summary>
/// <param name="Account">The place of the account.</param>
/// <param name="Tainted">What it holds in the end, in hundredths, from 0.</param>
/// <param name="Received">What it ever received of it, in hundredths, from 1; what comes back is counted again.</param>
public readonly record struct TaintedHolding(int Account, long Tainted, long Received);
