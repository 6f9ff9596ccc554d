using SevenHours.Debriefing;
using SevenHours.Exercises;
using SevenHours.Kernel;

namespace SevenHours.Web.Api;

/// <summary>The measures of a play so far, each with the events it counted.</summary>
internal sealed record DebriefJson(bool Ended, bool ReachedGoal, int Now, IReadOnlyList<DebriefMeasure> Measures)
{
    public static DebriefJson Of(Exercise exercise, int team)
    {
        var live = exercise.Live(Math.Clamp(team, 1, exercise.Session.Syndicates.Length));
        var edition = exercise.Edition;
        var events = live.Events.After(0);
        var (scenario, ended, reached, now) = live.Read(world =>
            (world.Scenario, world.HasEnded, world.HasEnded && edition.Frame.IsReached(world), world.Now.Seconds));
        var frame = edition.Package is null
            ? new DebriefFrame(edition.Frame, Yardstick.None, TextRef.None)
            : DebriefFrame.Compile(new CompiledPackage(edition.Package, scenario, edition.Frame));
        return new DebriefJson(
            ended, reached, now, [.. SevenHours.Debriefing.Measures.Of(new History(scenario, frame, events)).Select(DebriefMeasure.From)]);
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
