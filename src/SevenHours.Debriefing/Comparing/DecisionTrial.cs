using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A key decision switched off: the school solution played with it and without it, pair by pair under the same seed.</summary>
/// <param name="Seat">The seat whose decision it is.</param>
/// <param name="Step">The id of the step.</param>
/// <param name="Pairs">How many pairs were played.</param>
/// <param name="With">How many reached the goal with it.</param>
/// <param name="Without">How many reached it without.</param>
/// <param name="OnlyWith">In how many pairs the decision alone made the difference for the better.</param>
/// <param name="OnlyWithout">In how many it made the difference for the worse.</param>
/// <param name="Measures">Each measure with the decision against without it: second minus first is what it adds.</param>
public sealed record DecisionTrial(
    Id<Seat> Seat, string Step, int Pairs, int With, int Without, int OnlyWith, int OnlyWithout, IReadOnlyList<PairedComparison> Measures)
{
    /// <summary>How many points of a hundred the decision adds to the share of plays that reach the goal, and the 95 per cent interval of it.</summary>
    public PairedShare Share => PairedShare.Of(Pairs, OnlyWith, OnlyWithout);

    /// <summary>Sums up the pairs.</summary>
    /// <exception cref="ArgumentException">There are not as many plays of one kind as of the other.</exception>
    public static DecisionTrial Of(Id<Seat> seat, string step, IReadOnlyList<PlaySum> with, IReadOnlyList<PlaySum> without)
    {
        var measures = PairedComparison.Of(without, with);
        var pairs = with.Zip(without).ToList();
        return new DecisionTrial(
            seat, step, pairs.Count, with.Count(p => p.IsReached), without.Count(p => p.IsReached),
            pairs.Count(p => p.First.IsReached && !p.Second.IsReached), pairs.Count(p => !p.First.IsReached && p.Second.IsReached), measures);
    }
}
