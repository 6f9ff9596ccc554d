using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Rows of measures over screened people.</summary>
internal static class ScreeningRows
{
    /// <summary>A share of people, with a row for each.</summary>
    public static MeasureResult Share(
        IReadOnlyList<ScreeningStory> people,
        Func<ScreeningStory, bool> counts,
        Func<ScreeningStory, string> standing,
        Func<decimal?, IEnumerable<EventId>, IReadOnlyList<MeasureDetail>?, decimal?, MeasureResult> result,
        Func<MeasureResult> nothing,
        bool onlyMarked = false)
    {
        if (people.Count == 0)
        {
            return nothing();
        }

        IReadOnlyList<MeasureDetail> rows =
            [.. people.Select(story => Row(story, null, "percent", standing(story))).Where(row => !onlyMarked || row.Standing.Length > 0)];
        return result(Quantiles.Percent(people.Count(counts), people.Count), people.SelectMany(story => story.Events), rows, null);
    }

    /// <summary>A row about somebody.</summary>
    public static MeasureDetail Row(ScreeningStory story, decimal? value, string unit, string standing) =>
        new("person", story.Name, null, value, unit, standing, [.. story.Events.Distinct().Order()]);
}
