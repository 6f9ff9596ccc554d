using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>How many of those who had to be kept apart at crime scenes were.</summary>
/// <remarks>People may be together as they were found for ten minutes from when somebody looks in; after that, or when led together, they count as together.</remarks>
public sealed class SceneSeparation() : Measure(
    name: "scene_separation",
    unit: "percent",
    better: Better.Higher,
    title: "Victims and suspects kept apart at the scene",
    formula: "Pairs never noticed together ÷ pairs of people seen at a scene who must be kept apart.",
    range: "0 to 100; the target is 100; none when no such pair was seen",
    source: "Directive 2012/29/EU article 19 on contact between victim and offender. The ten minutes are a default of this product.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var rows = SceneStory.All(history).SelectMany(scene => scene.Pairs.Select(pair => new MeasureDetail(
            "person", history.Scenario.Subjects[pair.One].Name, null, pair.IsKept ? 100 : 0, "percent", pair.IsKept ? "apart" : "together",
            pair.Together.Count > 0 ? pair.Together : pair.Led.Count > 0 ? pair.Led : [scene.Opened]))).ToList();
        return Result(rows.Count == 0 ? null : Quantiles.Percent(rows.Count(row => row.Value > 0), rows.Count), rows.SelectMany(row => row.Evidence), rows);
    }
}
