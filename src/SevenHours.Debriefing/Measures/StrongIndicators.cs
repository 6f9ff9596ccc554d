using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Identification.Groups;

namespace SevenHours.Debriefing;

/// <summary>How many of the strong indicators that could be found were found and rest on a sign that shows them.</summary>
public sealed class StrongIndicators() : Measure(
    name: "strong_indicators",
    unit: "percent",
    better: Better.Higher,
    title: "Strong indicators found of those there were",
    formula: "Strong indicators ticked on a sign that supports them ÷ strong indicators that signs of the trafficked people met support.",
    range: "0 to 100; none when nobody trafficked was met",
    source: "Operational indicators of trafficking in human beings (ILO and European Commission, 2009); the share is a default of this product.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var indicators = history.Scenario.Table<Indicator>();
        var rows = new List<MeasureDetail>();
        var (found, all) = (0, 0);
        foreach (var story in ScreeningStory.Of(history).Where(story => story.WasMet && story.Person.IsVictim))
        {
            var there = story.Person.Signs.Select(SignCatalogue.Of).Select(sign => sign.Indicator).OfType<string>().Distinct()
                .Where(name => indicators[indicators[name]].Of(story.Person.IsChild) == Strength.Strong).ToHashSet(StringComparer.Ordinal);
            var ticked = story.Standing.Count(tick => there.Contains(indicators[tick.Indicator].Name) && tick.Sign is { } sign && SignCatalogue.Of(sign).Indicator == indicators[tick.Indicator].Name);
            if (there.Count > 0)
            {
                (found, all) = (found + ticked, all + there.Count);
                rows.Add(ScreeningRows.Row(story, Quantiles.Percent(ticked, there.Count), "percent", ""));
            }
        }

        return all == 0 ? Nothing() : Result(Quantiles.Percent(found, all), rows.SelectMany(row => row.Evidence), rows);
    }
}
