namespace SevenHours.Debriefing;

/// <summary>Two lines of history, each played under the same seeds: what the changed decision is worth, luck taken out.</summary>
/// <param name="Name">The measure.</param>
/// <param name="Pairs">How many pairs had both values.</param>
/// <param name="Helped">In how many of them the second was better.</param>
/// <param name="Same">In how many it made no difference.</param>
/// <param name="Harmed">In how many it was worse.</param>
/// <param name="Middle">The middle difference, second minus first; null without pairs.</param>
/// <param name="Low">The lower end of the 95 per cent interval of the middle.</param>
/// <param name="High">The upper end of it.</param>
public sealed record PairedComparison(
    string Name, int Pairs, int Helped, int Same, int Harmed, decimal? Middle, decimal? Low, decimal? High)
{
    /// <summary>The averages of both and the difference of them; null without pairs.</summary>
    public PairedMean? Mean { get; init; }

    /// <summary>Whether the difference of averages keeps to one side of nothing, in enough pairs to tell.</summary>
    public bool IsDecisive => Pairs >= PairedMean.LeastPairs && Mean is { Sign: not 0 };

    /// <summary>Compares the plays of two lines; play by play with the same seed.</summary>
    /// <exception cref="ArgumentException">There are not as many of one as of the other.</exception>
    public static IReadOnlyList<PairedComparison> Of(IReadOnlyList<PlaySum> first, IReadOnlyList<PlaySum> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return first.Count != second.Count
            ? throw new ArgumentException($"{first.Count} plays cannot be paired with {second.Count}.", nameof(second))
            : [.. Measures.All.Select((measure, place) => Of(measure, first, second, place))];
    }

    private static PairedComparison Of(Measure measure, IReadOnlyList<PlaySum> first, IReadOnlyList<PlaySum> second, int place)
    {
        List<decimal> differences = [.. first.Zip(second).Select(p => p.Second.Values[place] - p.First.Values[place])
            .OfType<decimal>().Order()];
        var judgements = differences.Select(d => ComparedMeasure.JudgementOf(measure.Better, d)).ToList();
        var (low, high) = IntervalOf(differences);
        return new PairedComparison(
            measure.Name,
            differences.Count,
            judgements.Count(j => j == Judgement.Better),
            judgements.Count(j => j == Judgement.Same),
            judgements.Count(j => j == Judgement.Worse),
            Quantiles.Of(differences, 50),
            low,
            high)
        {
            Mean = PairedMean.Of([.. first.Zip(second)
                .Where(p => p.First.Values[place] is not null && p.Second.Values[place] is not null)
                .Select(p => (p.First.Values[place]!.Value, p.Second.Values[place]!.Value))]),
        };
    }

    // The order statistics around the middle between which it lies in 95 of 100 samples: n/2 less and plus 0.98 √n, in integers.
    private static (decimal? Low, decimal? High) IntervalOf(List<decimal> ascending)
    {
        if (ascending.Count == 0)
        {
            return (null, null);
        }

        var reach = (int)((98L * Root(ascending.Count) + 99) / 100);
        var low = Math.Max(0, ascending.Count / 2 - reach);
        return (ascending[low], ascending[ascending.Count - 1 - low]);
    }

    private static int Root(int value)
    {
        var root = 0;
        while ((long)(root + 1) * (root + 1) <= value)
        {
            root++;
        }

        return root;
    }
}
