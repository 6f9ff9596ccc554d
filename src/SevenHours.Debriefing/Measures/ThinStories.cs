namespace SevenHours.Debriefing;

/// <summary>Stories that were out with fewer than two independent sources for something they said.</summary>
public sealed class ThinStories() : Measure(
    name: "thin_stories",
    unit: "count",
    better: Better.Lower,
    title: "Stories printed on one source",
    formula: "Stories that were out while some claim in them had fewer than two independent sources: the tip and each finished check that confirms, kinds of source counted once; a document counts as two.",
    range: "0 and up; the target is 0",
    source: "The two-source rule of newsrooms. What counts as independent is a default of this product.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var stories = PressStory.All(history).Where(story => story.IsThin).ToList();
        return Result(stories.Count, stories.Select(story => story.Published));
    }
}
