namespace SevenHours.Debriefing;

/// <summary>How often the person asked most was asked what she had been asked before.</summary>
public sealed class TimesAsked() : Measure(
    name: "times_asked",
    unit: "count",
    better: Better.Lower,
    title: "Asked the same again",
    formula: "Most times any one person in care was asked something that had been asked before: a topic by somebody else or in another talk, the same offer, the same assessment.",
    range: "0 and up; none when nobody was cared for",
    source: MeasureSources.Practice)
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var rows = PersonCare.All(history).Select(care => (care.Person, Again: PersonMeeting.AskedAgain(care.Meetings))).Select(care => new MeasureDetail(
            "person", history.Scenario.Subjects[care.Person].Name, null, care.Again.Count, "count", "", [.. care.Again.Select(m => m.Event).Distinct().Order()])).ToList();
        return Result(rows.Max(r => r.Value), rows.SelectMany(r => r.Evidence).Distinct().Order(), rows);
    }
}
