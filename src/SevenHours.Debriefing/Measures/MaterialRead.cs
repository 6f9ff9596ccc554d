using SevenHours.Disciplines.Digital;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>How much of what mattered in copies of devices was found by reading them.</summary>
/// <remarks>
/// Counted is each thing the author put on a device that says something, as soon as a copy held it that some agency had; found is what
/// somebody marked. What was never copied, or had vanished, was not there to be found and does not count: see what each device lost.
/// </remarks>
public sealed class MaterialRead() : Measure(
    name: "material_read",
    unit: "percent",
    better: Better.Higher,
    title: "What mattered in copies of devices, found",
    formula: "Things of weight that somebody marked in a copy of a device ÷ things of weight that some copy held.",
    range: "0 to 100; none when no copy held anything of weight",
    source: MeasureSources.Practice)
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var rows = DeviceStory.Of(history).SelectMany(story => story.Items.Where(item => item.Copied.IsSome && item.Facts.Count > 0).Select(item => new MeasureDetail(
            "fact", history.Scenario.Table<Fact>()[item.Facts[0]].Name, null, item.Marked.IsSome ? 1 : 0, "count", item.Marked.IsSome ? "kept" : "missed",
            [.. new[] { item.Copied, item.Marked }.Where(e => e.IsSome)]))).ToList();
        return rows.Count == 0 ? Nothing() : Result(Quantiles.Percent(rows.Count(r => r.Value > 0), rows.Count), rows.SelectMany(r => r.Evidence), rows);
    }
}
