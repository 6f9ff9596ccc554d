using SevenHours.Disciplines.Techniques;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>How long techniques ran in all while the law asked for an order and none allowed them.</summary>
/// <remarks>What came in that time is good for nothing in court. Pictures already recorded are read at an instant and count nothing.</remarks>
public sealed class TechniqueHoursOutside() : Measure(
    name: "technique_time_outside",
    unit: "s",
    better: Better.Lower,
    title: "Techniques without an order in force",
    formula: "Σ over techniques that need an order: the time from their beginning to their end, or to the end of the run, that no order and no urgent ground covers.",
    range: "0 and more; none when no technique that needs an order was used",
    source: "Practice model, section A, authorisation engine: use beyond scope or expiry is worth nothing. The sum is a default of this product.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var rows = TechniqueStory.Of(history).Where(story => story.Started.NeedsOrder).Select(story =>
        {
            var until = story.Ended.IsSome ? history[story.Ended].At : history.Until;
            var outside = Outside(story.Started.BegunAt, until, TechniqueStory.CoveredOf(history, story.Started));
            return new MeasureDetail(
                "action", history.Scenario.Table<Disciplines.Actions.ActionDefinition>()[history.Acts.Find(story.Started.Act)!.Plan.Action].Name,
                history.Scenario.Seats[story.Started.Seat].Name, outside, "s", outside > 0 ? "outside" : "covered", [.. new[] { story.Began, story.Ended }.Where(id => id.IsSome)]);
        }).ToList();
        return rows.Count == 0 ? Nothing() : Result(rows.Sum(row => row.Value ?? 0), rows.SelectMany(row => row.Evidence), rows);
    }

    /// <summary>How much of a time no cover reaches, in seconds.</summary>
    /// <param name="from">When it begins.</param>
    /// <param name="until">When it ends.</param>
    /// <param name="covered">The times that are covered; they may overlap.</param>
    public static int Outside(SimTime from, SimTime until, IEnumerable<CoveredTime> covered)
    {
        var (at, outside) = (from.Seconds, 0);
        foreach (var time in covered.OrderBy(one => one.From))
        {
            var begins = Math.Min(Math.Max(time.From.Seconds, at), until.Seconds);
            outside += Math.Max(0, begins - at);
            at = Math.Max(at, Math.Min(time.Until.Seconds, until.Seconds));
        }

        return outside + Math.Max(0, until.Seconds - at);
    }
}
