using SevenHours.Debriefing;
using SevenHours.Exercises;
using SevenHours.Web.Features.Debrief;

namespace SevenHours.Web.Api;

/// <summary>The measures of a play so far, each with the events it counted.</summary>
internal sealed record DebriefJson(bool Ended, bool ReachedGoal, int Now, IReadOnlyList<DebriefMeasure> Measures)
{
    /// <param name="exercise">The exercise.</param>
    /// <param name="team">Whose play, from 1; one there is not is the nearest there is.</param>
    /// <param name="runs">The runs the pages of the debrief read: who asks here and who looks there learn the same figures.</param>
    public static DebriefJson Of(Exercise exercise, int team, RunsRead runs)
    {
        var syndicate = Math.Clamp(team, 1, exercise.Session.Syndicates.Length);
        var frame = exercise.Edition.Frame;
        var (ended, reached, now) = exercise.Live(syndicate).Read(world => (world.HasEnded, world.HasEnded && frame.IsReached(world), world.Now.Seconds));
        return new DebriefJson(ended, reached, now, [.. runs.Of(exercise, syndicate).Measures.Select(DebriefMeasure.From)]);
    }
}

/// <summary>A measure with its evidence.</summary>
internal sealed record DebriefMeasure(
    string Name, string Title, decimal? Value, decimal? OutOf, string Unit, string Formula, string Source, IReadOnlyList<int> Evidence, IReadOnlyList<DebriefDetail> Details)
{
    public static DebriefMeasure From(MeasureResult result)
    {
        var measure = SevenHours.Debriefing.Measures.Find(result.Name)!;
        return new DebriefMeasure(
            result.Name, measure.Title, result.Value, result.Of, result.Unit, measure.Formula, measure.Source,
            [.. result.Evidence.Select(id => id.Value)], [.. result.Details.Select(DebriefDetail.Of)]);
    }
}

/// <summary>A row of a measure.</summary>
internal sealed record DebriefDetail(string Kind, string About, string? Party, decimal? Value, string Unit, string Standing, IReadOnlyList<int> Evidence)
{
    public static DebriefDetail Of(MeasureDetail detail) => new(
        detail.Kind, detail.About, detail.Party, detail.Value, detail.Unit, detail.Standing, [.. detail.Evidence.Select(id => id.Value)]);
}
