using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>How many of the weighty facts that were taken as evidence stand on two sources that share nothing.</summary>
/// <remarks>
/// Two exhibits are independent when neither comes from the other nor both from a third, and they are not two statements of one person.
/// What cannot be used, by its own sheet and papers, is no source.
/// </remarks>
public sealed class Corroboration() : Measure(
    name: "corroboration",
    unit: "percent",
    better: Better.Higher,
    title: "Facts in evidence on two sources",
    formula: "Weighty facts proved by two or more independent, usable exhibits ÷ weighty facts proved by any exhibit.",
    range: "0 to 100; none when nothing of weight was taken",
    source: MeasureSources.Practice)
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var stories = ExhibitStory.Of(history);
        var file = CaseFile.OfSheets([.. stories.Select(s => s.Exhibit)], (history.Events.Count > 0 ? history.Events[^1].At : SimTime.Start));
        var facts = history.Scenario.Table<Fact>();
        var rows = stories.SelectMany(s => s.Exhibit.Item.Facts).Distinct().Order().Where(f => facts[f].Weight > 0)
            .Select(f =>
            {
                var sources = file.SourcesOf(f).Count;
                return new MeasureDetail(
                    "fact", facts[f].Name, null, sources, "count", sources > 1 ? "kept" : "missed",
                    [.. stories.Where(s => s.Exhibit.Proves(f)).Select(s => s.Events[0])]);
            })
            .ToList();
        return Result(Quantiles.Percent(rows.Count(r => r.Value > 1), rows.Count), rows.SelectMany(r => r.Evidence), rows);
    }
}
