using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SevenHours.Debriefing;
using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Debrief.WhatIf.Changing;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Debrief.WhatIf;

/// <summary>What would have been if: for staff, for what never happened is told with the truth.</summary>
public sealed class WhatIfFeature : IFeature
{
    /// <summary>How many decision points a page lists.</summary>
    public const int PointsAtOnce = 300;

    public void Add(IServiceCollection services) => services.TryAddSingleton<WhatIfPlays>();

    public void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("/exercises/{id}/debrief/what-if").Needing(Permission.SeeTruth);
        pages.MapGet("", Page);
        pages.MapGet("/trial", Trial);
    }

    private static IResult Page(string id, HttpContext context, ExerciseService exercises, SchoolPlays school, WhatIfPlays plays, RunBook runs, Reader reader)
    {
        if (Visit.Of(context, exercises, id) is not { } visit)
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
        var choice = DebriefChoice.Of(id, context.Request.Query, visit.Exercise.Session.Syndicates.Length);
        var chosen = WhatIfChoice.Of(context.Request.Query);
        var reading = DebriefReading.Of(visit.Exercise, choice.Syndicate, visit.Exercise.TextsFor(exercises.Texts, reader.Language, choice.Syndicate), school, visit.Actor);
        var points = PointsOf(runs, visit.Exercise, choice.Syndicate);
        return new RazorComponentResult<WhatIfPage>(new Dictionary<string, object?>
        {
            [nameof(WhatIfPage.Visit)] = visit,
            [nameof(WhatIfPage.Reading)] = reading,
            [nameof(WhatIfPage.Choice)] = choice,
            [nameof(WhatIfPage.Chosen)] = chosen,
            [nameof(WhatIfPage.Points)] = points.Skip((PartsNav.PartOf(points.Count, PointsAtOnce, choice.Part) - 1) * PointsAtOnce).Take(PointsAtOnce)
                .Select(point => (point.Event, ChangeWords.LineOf(reading, point.Event.Value))).ToList(),
            [nameof(WhatIfPage.PointCount)] = points.Count,
            [nameof(WhatIfPage.Trials)] = exercises.Trials.Of(visit.Exercise.Id).Where(trial => !trial.Wanted.IsRanking && trial.Wanted.Branch == visit.Exercise.Live(choice.Syndicate).Info.Number).ToList(),
            [nameof(WhatIfPage.Trial)] = Of(plays, chosen, reading),
            [nameof(WhatIfPage.Sides)] = reading.History.Events.Count == 0 ? null : Sides.Of(visit, choice.Syndicate, chosen, reading.History),
        });
    }

    // What led to nothing is left out of the list; any event can still be changed from where its causes are shown.
    private static List<DecisionPoint> PointsOf(RunBook runs, Exercise exercise, int syndicate) =>
        runs.Of(exercise, syndicate) is { } run ? [.. DecisionPoint.Of(run).Where(point => point.Consequences > 1)] : [];

    private static IResult Trial(string id, HttpContext context, ExerciseService exercises, SchoolPlays school, WhatIfPlays plays, Reader reader)
    {
        if (Visit.Of(context, exercises, id) is not { } visit)
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
        var chosen = WhatIfChoice.Of(context.Request.Query);
        var reading = DebriefReading.Of(visit.Exercise, 1, visit.Exercise.TextsFor(exercises.Texts, reader.Language), school, visit.Actor);
        return chosen.Find(reading.History.Opening) is var (seat, step) && Of(plays, chosen, reading) is { } trial
            ? new RazorComponentResult<TrialSheet>(new Dictionary<string, object?>
            {
                [nameof(TrialSheet.Reading)] = reading,
                [nameof(TrialSheet.Seat)] = seat,
                [nameof(TrialSheet.Step)] = step.Name,
                [nameof(TrialSheet.Trial)] = trial,
                [nameof(TrialSheet.Again)] = context.Request.Path + context.Request.QueryString,
            })
            : ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
    }

    private static WhatIfTrial? Of(WhatIfPlays plays, WhatIfChoice chosen, DebriefReading reading)
    {
        var opening = reading.History.Opening;
        return WhatIfPlays.CanPlay(opening) && chosen.Find(opening) is var (seat, step)
            ? plays.Of(opening, reading.History.Frame, seat, step.Name)
            : null;
    }
}
