using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SevenHours.Debriefing;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Create;
using SevenHours.Web.Features.Debrief.WhatIf.Trials;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;
using SevenHours.Web.Reading;
using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Web.Features.Debrief.WhatIf.Changing;

/// <summary>One decision of a run changed at its moment, and how it goes on: as recorded, or by stand-ins under many seeds.</summary>
public sealed class ChangeFeature : IFeature
{
    public void Add(IServiceCollection services) => services.TryAddSingleton<RunBook>();

    public void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("/exercises/{id}/debrief/what-if/change").Needing(Permission.SeeTruth);
        pages.MapGet("", Show);
        pages.MapPost("", AskAsync);
        pages.MapPost("/people", PlayOnAsync);
    }

    private static IResult Show(string id, HttpContext context, ExerciseService exercises, SchoolPlays school, RunBook runs, Reader reader) =>
        At.Of(id, context, exercises, school, runs, reader) is { } at && ChangeChoice.Of(name => context.Request.Query[name]) is { } choice
            ? Page(context, at, choice, go: context.Request.Query["go"].ToString() == "recorded")
            : ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");

    private static async Task<IResult> AskAsync(string id, HttpContext context, ExerciseService exercises, SchoolPlays school, RunBook runs, Reader reader)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (At.Of(id, context, exercises, school, runs, reader) is not { } at || ChangeChoice.Of(name => form[name]) is not { } choice || MomentOf(at, choice) is not { } moment)
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
        try
        {
            var change = choice.ToChange(at.Run, moment);
            ForkMoment.Check(at.Run, change);
            var wanted = TrialAsking.Of(at, form) with { At = choice.At, LeavesOut = change.LeavesOut, Does = change.Does is { } does ? TrialCommand.Of(does) : null };
            return Results.Redirect($"/exercises/{id}/debrief/what-if/trials/{exercises.Trials.Ask(wanted).Wanted.Key}{at.Choice.Query}");
        }
        catch (ChangeException e)
        {
            return Page(context, at, choice, go: false, e.Refusal ?? Refusal.NoSuchThing);
        }
    }

    private static async Task<IResult> PlayOnAsync(string id, HttpContext context, ExerciseService exercises, SchoolPlays school, RunBook runs, Reader reader)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (!AccessTable.Allows(Standing.Outside(context.User.ServerRoles()), Permission.CreateExercise)
            || At.Of(id, context, exercises, school, runs, reader) is not { } at || ChangeChoice.Of(name => form[name]) is not { } choice || MomentOf(at, choice) is not { } moment)
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
        try
        {
            var title = form["title"].ToString().Trim() is { Length: > 0 and <= CreateFeature.LongestTitle } said ? said : at.Visit.Exercise.ShownTitle();
            var made = await (await exercises.PlayOnAsync(at.Visit.Exercise, at.Visit.Exercise.Live(at.Choice.Syndicate).Info.Number, choice.ToChange(at.Run, moment), title, at.Visit.Actor)).ForAsync(context.User);
            return made.Exercise is { } exercise ? Results.Redirect($"/exercises/{exercise.Id}/control") : Page(context, at, choice, go: false, made.Refusal);
        }
        catch (ChangeException e)
        {
            return Page(context, at, choice, go: false, e.Refusal ?? Refusal.NoSuchThing);
        }
    }

    private static IResult Page(HttpContext context, At at, ChangeChoice choice, bool go, Refusal? refused = null)
    {
        if (MomentOf(at, choice) is not { } moment)
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
        AsRecorded? found = null;
        if (go)
        {
            try
            {
                found = AsRecorded.Of(at.Run, choice.ToChange(at.Run, moment));
            }
            catch (ChangeException e)
            {
                refused = e.Refusal ?? Refusal.NoSuchThing;
            }
        }

        context.Response.StatusCode = refused is null ? StatusCodes.Status200OK : StatusCodes.Status409Conflict;
        return new RazorComponentResult<ChangePage>(new Dictionary<string, object?>
        {
            [nameof(ChangePage.Visit)] = at.Visit,
            [nameof(ChangePage.Reading)] = at.Reading,
            [nameof(ChangePage.Choice)] = at.Choice,
            [nameof(ChangePage.Chosen)] = choice,
            [nameof(ChangePage.Moment)] = moment,
            [nameof(ChangePage.Found)] = found,
            [nameof(ChangePage.MayPlayOn)] = AccessTable.Allows(Standing.Outside(context.User.ServerRoles()), Permission.CreateExercise),
            [nameof(ChangePage.Refused)] = refused,
        }) { StatusCode = context.Response.StatusCode };
    }

    private static ForkMoment? MomentOf(At at, ChangeChoice choice)
    {
        try
        {
            return ForkMoment.Of(at.Run, new EventId(choice.At));
        }
        catch (ChangeException)
        {
            return null;
        }
    }
}
