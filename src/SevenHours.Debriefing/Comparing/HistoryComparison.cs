using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Two lines of history on the same measures.</summary>
/// <param name="SharedEvents">How many events they share from the beginning: the place of the fork.</param>
/// <param name="ForkedAt">The time of the last event they share.</param>
/// <param name="IsSameLuck">Whether both have the same seed: then every draw that the changed decision does not touch is shared.</param>
/// <param name="Rows">The measures, in the order of <see cref="Measures.All"/>.</param>
public sealed record HistoryComparison(int SharedEvents, SimTime ForkedAt, bool IsSameLuck, IReadOnlyList<ComparedMeasure> Rows)
{
    /// <summary>Compares two histories.</summary>
    /// <param name="first">As played.</param>
    /// <param name="second">The branch, or another syndicate.</param>
    public static HistoryComparison Of(History first, History second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var shared = SharedBy(first, second);
        return new HistoryComparison(
            shared, shared == 0 ? SimTime.Start : first.Events[shared - 1].At, first.Seed == second.Seed, Measured(first, second));
    }

    /// <summary>Two histories, or as much of them as there was at some moment, on the same measures.</summary>
    public static IReadOnlyList<ComparedMeasure> Measured(History first, History second) =>
        [.. Measures.All.Select(m => ComparedMeasure.Of(m, m.Compute(first), m.Compute(second)))];

    /// <summary>How many events two histories share from the beginning.</summary>
    public static int SharedBy(History first, History second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var shared = 0;
        while (shared < first.Events.Count && shared < second.Events.Count && IsSame(first.Events[shared], second.Events[shared]))
        {
            shared++;
        }

        return shared;
    }

    // Events hold lists, which records compare by reference: two plays of the same are equal in kind, time, causes and words.
    private static bool IsSame(Happened left, Happened right) =>
        left.At == right.At && left.Causes == right.Causes
        && (ReferenceEquals(left.Event, right.Event) || EventLikeness.Same(left.Event, right.Event));
}

/// <summary>A measure of two histories.</summary>
/// <param name="Name">The measure.</param>
/// <param name="First">Its result in the first.</param>
/// <param name="Second">Its result in the second.</param>
/// <param name="Difference">Second minus first, or null when either has no value.</param>
/// <param name="Judgement">How the second did against the first.</param>
public sealed record ComparedMeasure(string Name, MeasureResult First, MeasureResult Second, decimal? Difference, Judgement Judgement)
{
    internal static ComparedMeasure Of(Measure measure, MeasureResult first, MeasureResult second)
    {
        var difference = second.Value - first.Value;
        return new ComparedMeasure(measure.Name, first, second, difference, JudgementOf(measure.Better, difference));
    }

    internal static Judgement JudgementOf(Better better, decimal? difference) => difference switch
    {
        null => Judgement.NotComparable,
        0 => Judgement.Same,
        < 0 => better == Better.Lower ? Judgement.Better : Judgement.Worse,
        _ => better == Better.Lower ? Judgement.Worse : Judgement.Better,
    };
}

/// <summary>How a second line did against a first.</summary>
public enum Judgement
{
    /// <summary>One of them has no value.</summary>
    NotComparable,

    /// <summary>Better.</summary>
    Better,

    /// <summary>Neither.</summary>
    Same,

    /// <summary>Worse.</summary>
    Worse,
}
