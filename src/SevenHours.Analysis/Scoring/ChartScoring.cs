using SevenHours.Analysis.Charts;

namespace SevenHours.Analysis.Scoring;

/// <summary>Scores a chart that people drew against what is true and could be found out.</summary>
/// <remarks>
/// Practice model, section F: precision and recall of entities and ties against discoverable truth, F1 = 2PR/(P+R), ties weighted by the role they
/// have; a tie is right by its ends, type, direction and time; a tie to somebody innocent that nothing supports weighs double. Defaults of this
/// product, and no finding: the mean of both F1, and half the credit for a tie of which the chart does not say the type.
/// </remarks>
public static class ChartScoring
{
    private const double CreditWithoutRole = 0.5;
    private const int WeightOfAccusation = 2;

    /// <summary>Scores a chart. Names do not matter: an entity is who it is by its id, its label or any alias.</summary>
    /// <param name="chart">What was drawn.</param>
    /// <param name="truth">What is true.</param>
    /// <param name="discoverable">Which ties of the truth could be found out; all when left away. The others may be drawn and are not missed.</param>
    public static ChartScore Score(LinkChart chart, LinkChart truth, Func<Tie, bool>? discoverable = null) => Compare(chart, truth, discoverable).Score;

    /// <summary>Scores a chart and says what was right, wrong and missed.</summary>
    /// <param name="chart">What was drawn.</param>
    /// <param name="truth">What is true.</param>
    /// <param name="discoverable">Which ties of the truth could be found out; all when left away.</param>
    public static ChartComparison Compare(LinkChart chart, LinkChart truth, Func<Tie, bool>? discoverable = null)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(truth);
        var matching = new EntityMatching(chart, truth);
        var toFind = truth.Ties.Where(discoverable ?? (_ => true)).ToList();
        var entities = ScoreEntities(chart, truth, toFind, matching, discoverable is null);
        var (ties, right) = ScoreTies(chart, truth, toFind, matching);
        var score = new ChartScore(chart.Ties.Count + toFind.Count > 0 ? (entities.F1 + ties.F1) / 2 : entities.F1, entities, ties);
        return new ChartComparison(
            score,
            chart.Entities.Where(entity => matching[entity.Id] >= 0).ToDictionary(entity => entity.Id, entity => truth.Entities[matching[entity.Id]].Id, StringComparer.Ordinal),
            right,
            [.. chart.Ties.Where(tie => !right.ContainsKey(tie))],
            [.. toFind.Where(tie => !right.ContainsValue(tie))]);
    }

    private static PrecisionRecall ScoreEntities(LinkChart chart, LinkChart truth, List<Tie> toFind, EntityMatching matching, bool isAllKnown)
    {
        var found = matching.Found;
        var known = isAllKnown
            ? Enumerable.Range(0, truth.Entities.Count).ToHashSet()
            : toFind.SelectMany(tie => new[] { truth.Places[tie.From], truth.Places[tie.To] }).ToHashSet();
        return PrecisionRecall.Of(found.Count, chart.Entities.Count, found.Count(known.Contains), known.Count);
    }

    private static (PrecisionRecall Ties, Dictionary<Tie, Tie> Right) ScoreTies(LinkChart chart, LinkChart truth, List<Tie> toFind, EntityMatching matching)
    {
        var open = truth.Ties.GroupBy(tie => Ends(truth.Places[tie.From], truth.Places[tie.To]))
            .ToDictionary(group => group.Key, group => group.ToList());
        var (right, drawn, reached) = (0.0, 0.0, 0.0);
        var meantBy = new Dictionary<Tie, Tie>(ReferenceEqualityComparer.Instance);
        // Ties that say most are matched first, so that a vaguer one beside them does not take their place.
        foreach (var tie in chart.Ties.OrderByDescending(tie => tie.Role.Length > 0).ThenByDescending(tie => tie.IsDirected))
        {
            var (from, to) = (matching[tie.From], matching[tie.To]);
            if (from >= 0 && to >= 0 && open.TryGetValue(Ends(from, to), out var candidates)
                && candidates.Find(true_ => Agrees(tie, true_, from, truth)) is { } meant)
            {
                candidates.Remove(meant);
                meantBy.Add(tie, meant);
                var credit = meant.Weight * (tie.Role.Length == 0 && meant.Role.Length > 0 ? CreditWithoutRole : 1);
                (right, drawn) = (right + credit, drawn + meant.Weight);
                reached += toFind.Contains(meant) ? credit : 0;
            }
            else
            {
                drawn += tie.Weight * (IsInnocent(truth, from) || IsInnocent(truth, to) ? WeightOfAccusation : 1);
            }
        }

        return (PrecisionRecall.Of(right, drawn, reached, toFind.Sum(tie => (double)tie.Weight)), meantBy);
    }

    private static bool Agrees(Tie drawn, Tie meant, int from, LinkChart truth) =>
        (drawn.Role.Length == 0 || meant.Role.Length == 0 || NameFolding.Fold(drawn.Role) == NameFolding.Fold(meant.Role))
        && (!drawn.IsDirected || !meant.IsDirected || truth.Places[meant.From] == from)
        && Overlaps(drawn, meant);

    /// <summary>Whether both can hold at one time; what is not said does not contradict, and who says the day only does not contradict who says the hour.</summary>
    private static bool Overlaps(Tie one, Tie other) => IsNotAfter(one.Since, other.Until) && IsNotAfter(other.Since, one.Until);

    private static bool IsNotAfter(string since, string until) =>
        string.CompareOrdinal(since, 0, until, 0, Math.Min(since.Length, until.Length)) <= 0;

    private static bool IsInnocent(LinkChart truth, int entity) => entity >= 0 && truth.Entities[entity].IsInnocent;

    private static (int, int) Ends(int a, int b) => a < b ? (a, b) : (b, a);
}
