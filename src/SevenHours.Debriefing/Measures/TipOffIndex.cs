using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>How much the other side was alerted before it had to know.</summary>
/// <remarks>
/// Every rise of a level of kind <c>alert</c> counts, up to the first overt act: a rescue entry, a search, an action day, an arrest, a
/// joint
/// inspection. What falls again by drift is not set off.
/// </remarks>
public sealed class TipOffIndex() : Measure(
    name: "tip_off_index",
    unit: "points",
    better: Better.Lower,
    title: "Alert caused before the first overt act",
    formula: "Σ rises of alert, in points of 100, before the first overt act began.",
    range: "0 and up",
    source: MeasureSources.Practice)
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var overt = history.Acts.FirstOvert(history.Scenario);
        var rises = new List<MeasureDetail>();
        foreach (var level in history.Scenario.Levels.Ids.Where(l => history.Scenario.Levels[l].Kind == "alert"))
        {
            foreach (var step in LevelCurve.Of(history, level).Steps)
            {
                if (step.After > step.Before && (overt is null || step.Event.CompareTo(overt.Began) < 0))
                {
                    rises.Add(new MeasureDetail(
                        "level", history.Scenario.Levels[level].Name, null, (step.After - step.Before) / 10m, "points", "", [step.Event]));
                }
            }
        }

        var evidence = rises.SelectMany(r => r.Evidence);
        return Result(rises.Sum(r => r.Value), overt is null ? evidence : evidence.Append(overt.Began), rises);
    }
}
