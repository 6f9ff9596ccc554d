namespace SevenHours.Debriefing;

/// <summary>How many different people met the person who had to meet most.</summary>
/// <remarks>Whoever offered, assessed, acted, interviewed, screened or interpreted counts once.</remarks>
public sealed class StrangersMet() : Measure(
    name: "strangers_met",
    unit: "count",
    better: Better.Lower,
    title: "Strangers one person had to meet",
    formula: "Most different people who met any one person in care: offers, assessments, acts upon the person, interviews, screenings and their interpreters.",
    range: "0 and up; none when nobody was cared for",
    source: MeasureSources.Practice)
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var rows = PersonCare.All(history).Select(care => new MeasureDetail(
            "person", history.Scenario.Subjects[care.Person].Name, null, care.Strangers, "count", "",
            [.. care.Meetings.GroupBy(m => m.Who, StringComparer.Ordinal).Select(g => g.First().Event).Distinct().Order()])).ToList();
        return Result(rows.Max(r => r.Value), rows.SelectMany(r => r.Evidence).Distinct().Order(), rows);
    }
}
