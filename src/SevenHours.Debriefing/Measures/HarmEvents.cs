using SevenHours.Disciplines.Protection;

namespace SevenHours.Debriefing;

/// <summary>The harm people came to, each event weighed by its severity. Never set off against anything.</summary>
public sealed class HarmEvents() : Measure(
    name: "harm_events",
    unit: "points",
    better: Better.Lower,
    title: "Harm to people, weighed by severity",
    formula: "Σ severity (1 to 5) of all harm done to people.",
    range: "0 and up; the target is 0",
    source: "First do no harm: WHO principles for interviewing trafficked women. Severity is the author's.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var harm = history.All<HarmDone>();
        return Result(
            harm.Sum(h => h.Event.Severity),
            harm.Select(h => h.Id),
            [.. harm.Select(h => new MeasureDetail(
                "person", history.Scenario.Subjects[h.Event.Person].Name, null, h.Event.Severity, "points",
                h.Event.Severity >= HarmDone.Severe ? "severe" : "", [h.Id]))]);
    }
}
