using SevenHours.Disciplines.Operations;
using SevenHours.Language;

namespace SevenHours.Debriefing;

/// <summary>How much was lacking as doors opened.</summary>
public sealed class ForgottenAtSites() : Measure(
    name: "forgotten",
    unit: "count",
    better: Better.Lower,
    title: "What was lacking as doors opened",
    formula: "Count of needs that sites had and that nobody met as they were entered: not planned, not briefed, ordered late, or met by the wrong one.",
    range: "0 and more; none when no site was entered",
    source: "Practice model, section A 46 to 49 (typical mistakes) and H 14. The count is a default of this product.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        if (history.All<SiteEntered>().Count == 0)
        {
            return Result(null, []);
        }

        var lacks = history.All<SiteForgotten>();
        return Result(
            lacks.Count,
            lacks.Select(lack => lack.Id),
            [.. lacks.Select(lack => new MeasureDetail("need", SnakeCase.Of(lack.Event.Lack.Need), null, 1, "count", SnakeCase.Of(lack.Event.Lack.Why), [lack.Id]))]);
    }
}
