using SevenHours.Disciplines.Cooperation;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>How many of the links between trends of several countries were found by comparing.</summary>
public sealed class OpportunitiesFound() : Measure(
    name: "opportunities_found",
    unit: "percent",
    better: Better.Higher,
    title: "Opportunities found by comparing trends",
    formula: "Links between the trends of several countries that are real and on which the countries agreed ÷ all that are real.",
    range: "0 to 100; none when the package has no such links",
    source: "National teams compare what they see and find what they can do together. The share is a default of this product.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var links = history.Scenario.Table<TrendLink>();
        var real = links.Ids.Where(id => links[id].IsReal).ToList();
        if (real.Count == 0)
        {
            return Result(null, []);
        }

        var found = history.All<LinkAgreed>().Where(a => links[a.Event.Link].IsReal).ToList();
        return Result(Quantiles.Percent(found.Select(f => f.Event.Link).Distinct().Count(), real.Count), found.Select(f => f.Id));
    }
}
