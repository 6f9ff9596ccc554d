using SevenHours.Disciplines.Interviews;

namespace SevenHours.Debriefing;

/// <summary>How many details came into people's accounts that were not their own.</summary>
public sealed class PlantedDetails() : Measure(
    name: "planted_details",
    unit: "count",
    better: Better.Lower,
    title: "Details planted in accounts",
    formula: "Details brought into an account by leading, pressing or feeding that the person took up.",
    range: "0 and up; the target is 0; none when there was no interview",
    source: "Studies of suggestion in interviews: leading questions drew most contradictions; doi.org/10.1080/10683169908414991. The count is this product's.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        if (history.All<InterviewOpened>().Count == 0)
        {
            return Nothing();
        }

        var taken = history.All<DetailPlanted>().Where(planted => planted.Event.Taken).ToList();
        var rows = taken.GroupBy(planted => planted.Event.Persona).OrderBy(group => group.Key).Select(group => new MeasureDetail(
            "person", history.Scenario.Table<Persona>()[group.Key].Name, null, group.Count(), "count", "", [.. group.Select(planted => planted.Id)]));
        return Result(taken.Count, taken.Select(planted => planted.Id), [.. rows]);
    }
}
