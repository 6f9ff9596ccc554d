using SevenHours.Disciplines.Operations;

namespace SevenHours.Debriefing;

/// <summary>Of the victims who were brought out, how many first met somebody who was there for them rather than the entry team.</summary>
public sealed class PeopleMetBy() : Measure(
    name: "people_met_by",
    unit: "percent",
    better: Better.Higher,
    title: "First met by a support person",
    formula: "Victims at sites entered who first met whoever stood at the door for them ÷ victims at sites entered.",
    range: "0 to 100; none when no site with victims was entered",
    source: "Exercises document, section 4 (support ready at the door); CETS 197 article 12; WHO ten principles. The share is a default of this product.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var met = history.All<SiteEntered>().SelectMany(entered => entered.Event.Met.Select(one => (Event: entered.Id, Who: one))).ToList();
        return Result(
            Quantiles.Percent(met.Count(one => one.Who.By.IsSome), met.Count),
            met.Select(one => one.Event).Distinct(),
            [.. met.Select(one => new MeasureDetail("person", history.Scenario.Subjects[one.Who.Person].Name, one.Who.By.IsSome ? history.Scenario.Seats[one.Who.By].Name : null, one.Who.By.IsSome ? 1 : 0, "count", one.Who.By.IsSome ? "met" : "alone", [one.Event]))]);
    }
}
