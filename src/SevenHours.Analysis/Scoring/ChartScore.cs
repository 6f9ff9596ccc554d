using SevenHours.Analysis.Charts;

namespace SevenHours.Analysis.Scoring;

/// <summary>How near a chart comes to the truth.</summary>
/// <param name="Score">From 0 to 1: the mean of the F1 of entities and the F1 of ties; that of entities alone where neither chart nor truth has ties.</param>
/// <param name="Entities">How the entities fare.</param>
/// <param name="Ties">How the ties fare.</param>
public sealed record ChartScore(double Score, PrecisionRecall Entities, PrecisionRecall Ties);

/// <summary>A chart beside the truth: its score, and what it rests on.</summary>
/// <param name="Score">The score.</param>
/// <param name="Who">Whom entities of the chart stand for: ids of the truth by ids of the chart. Those that stand for nobody are not in it.</param>
/// <param name="Right">The ties drawn that are true, and the tie each means.</param>
/// <param name="Wrong">The ties drawn that are not.</param>
/// <param name="Missed">The ties that could have been found and were not drawn.</param>
public sealed record ChartComparison(
    ChartScore Score, IReadOnlyDictionary<string, string> Who, IReadOnlyDictionary<Tie, Tie> Right, IReadOnlyList<Tie> Wrong, IReadOnlyList<Tie> Missed);

/// <summary>Precision and recall.</summary>
/// <param name="Precision">What is right of what was drawn, from 0 to 1; 1 when nothing was drawn.</param>
/// <param name="Recall">What was drawn of what could be found, from 0 to 1; 1 when there was nothing to find.</param>
public readonly record struct PrecisionRecall(double Precision, double Recall)
{
    /// <summary>2PR/(P+R), from 0 to 1.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    internal static PrecisionRecall Of(double right, double drawn, double reached, double toFind) =>
        new(drawn > 0 ? right / drawn : 1, toFind > 0 ? reached / toFind : 1);
}
