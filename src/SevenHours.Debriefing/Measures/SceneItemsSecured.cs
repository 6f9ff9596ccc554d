using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>How much of what was there to be found at crime scenes was secured, by what is left of each item for a court.</summary>
/// <remarks>
/// Counts scenes into which somebody went. An item that only somebody told could find counts when one of the agencies inside had been told.
/// Each item counts alike; a flaw such as being moved before it was photographed leaves a part of it.
/// </remarks>
public sealed class SceneItemsSecured() : Measure(
    name: "scene_items_secured",
    unit: "percent",
    better: Better.Higher,
    title: "What a scene held and was secured",
    formula: "Σ what is left of each item taken ÷ items that could be found, over scenes somebody went into.",
    range: "0 to 100; none when nobody went into a scene",
    source: "ISO/IEC 27037 on handling; what each flaw leaves is a default of this product.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var rows = new List<MeasureDetail>();
        foreach (var scene in SceneStory.All(history).Where(scene => scene.Visits.Count > 0))
        {
            rows.AddRange(scene.Items.Where(item => item.End != ItemEnd.BeyondReach).Select(item => new MeasureDetail(
                "item", history.Scenario.Table<SceneItem>()[item.Item].Name, null, item.Weight / 10m, "percent",
                item.End == ItemEnd.Taken ? item.Flaws == SceneFlaws.None ? "secured" : "flawed" : item.End == ItemEnd.Left ? "left" : "overlooked",
                item.Events.Count > 0 ? item.Events : [scene.Opened])));
        }

        return Result(rows.Count == 0 ? null : Math.Round(rows.Average(row => row.Value ?? 0), 1), rows.SelectMany(row => row.Evidence), rows);
    }
}
