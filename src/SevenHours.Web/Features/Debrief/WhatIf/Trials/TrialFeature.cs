using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Debrief.WhatIf.Changing;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Debrief.WhatIf.Trials;

/// <summary>What-ifs played under many seeds: how far they are, and what they came to. They go on when the page is left.</summary>
public sealed class TrialFeature : IFeature
{
    public void Add(IServiceCollection services)
    {
    }

    public void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("/exercises/{id}/debrief/what-if").Needing(Permission.SeeTruth);
        pages.MapGet("/trials/{key}", Show);
        pages.MapPost("/trials/{key}/stop", Stop);
        pages.MapPost("/trials/{key}/again", Again);
        pages.MapGet("/ranking", (string id, HttpContext context, ExerciseService exercises, SchoolPlays school, RunBook runs, Reader reader) => Ranking(id, context, exercises, school, runs, reader));
        pages.MapPost("/ranking", RankAsync);
    }

    private static IResult Show(string id, string key, HttpContext context, ExerciseService exercises, SchoolPlays school, RunBook runs, Reader reader)
    {
        if (At.Of(id, context, exercises, school, runs, reader) is not { } at || exercises.Trials.Find(at.Visit.Exercise.Id, key) is not { } trial)
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
        return new RazorComponentResult<TrialPage>(Parameters(at, exercises, trial));
    }

    private static IResult Ranking(string id, HttpContext context, ExerciseService exercises, SchoolPlays school, RunBook runs, Reader reader)
    {
        if (At.Of(id, context, exercises, school, runs, reader) is not { } at)
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
        return new RazorComponentResult<RankingPage>(Parameters(at, exercises, Latest(exercises, at)));
    }

    private static async Task<IResult> RankAsync(string id, HttpContext context, ExerciseService exercises, SchoolPlays school, RunBook runs, Reader reader)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (At.Of(id, context, exercises, school, runs, reader) is not { } at)
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
        exercises.Trials.Ask(TrialAsking.Of(at, form) with { Most = TrialAsking.Number(form, "most", 30, TrialWanted.MostDecisions) });
        return Results.Redirect($"/exercises/{id}/debrief/what-if/ranking{at.Choice.Query}");
    }

    private static IResult Stop(string id, string key, HttpContext context, ExerciseService exercises, SchoolPlays school, RunBook runs, Reader reader)
    {
        if (At.Of(id, context, exercises, school, runs, reader) is not { } at || exercises.Trials.Find(at.Visit.Exercise.Id, key) is not { } trial)
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
        exercises.Trials.Stop(at.Visit.Exercise.Id, key);
        return Results.Redirect(Address(at, trial.Wanted));
    }

    private static IResult Again(string id, string key, HttpContext context, ExerciseService exercises, SchoolPlays school, RunBook runs, Reader reader)
    {
        if (At.Of(id, context, exercises, school, runs, reader) is not { } at || exercises.Trials.Find(at.Visit.Exercise.Id, key) is not { } trial)
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
        exercises.Trials.Ask(trial.Wanted);
        return Results.Redirect(Address(at, trial.Wanted));
    }

    /// <summary>The ranking of the line that is played; null when nobody asked for one.</summary>
    internal static Trial? Latest(ExerciseService exercises, At at) => Latest(exercises, at.Visit.Exercise, at.Choice.Syndicate);

    /// <summary>The ranking of a syndicate's live branch; null when nobody asked for one.</summary>
    internal static Trial? Latest(ExerciseService exercises, Exercise exercise, int syndicate) =>
        exercises.Trials.Of(exercise.Id).FirstOrDefault(trial => trial.Wanted.IsRanking && trial.Wanted.Branch == exercise.Live(syndicate).Info.Number);

    internal static string Address(At at, TrialWanted wanted) =>
        $"/exercises/{wanted.Exercise}/debrief/what-if/{(wanted.IsRanking ? "ranking" : $"trials/{wanted.Key}")}{at.Choice.Query}";

    private static Dictionary<string, object?> Parameters(At at, ExerciseService exercises, Trial? trial) => new()
    {
        [nameof(DebriefScreen.Visit)] = at.Visit,
        [nameof(DebriefScreen.Reading)] = at.Reading,
        [nameof(DebriefScreen.Choice)] = at.Choice,
        ["Trial"] = trial,
        ["Progress"] = trial is { State: TrialState.Waiting } ? exercises.Trials.ProgressOf(trial) : default(TrialProgress),
    };
}
