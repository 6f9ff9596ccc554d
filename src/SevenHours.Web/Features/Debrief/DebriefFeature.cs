using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Debrief.Casework;
using SevenHours.Web.Features.Debrief.Lived;
using SevenHours.Web.Features.Debrief.Work;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Debrief;

/// <summary>What happened, and why: for staff at any time, for everybody who played once staff opened it after play (ADR 21).</summary>
public sealed class DebriefFeature : IFeature
{
    public void Add(IServiceCollection services)
    {
        services.TryAddSingleton<SchoolPlays>();
        services.AddHostedService<ReadAhead>();
    }

    public void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").Needing(Permission.SeeDebrief);
        pages.MapGet("/exercises/{id}/debrief", (string id, HttpContext context, ExerciseService exercises, SchoolPlays school, Reader reader) =>
            Show<DebriefPage>(id, context, exercises, school, reader));
        pages.MapGet("/exercises/{id}/debrief/decisions", (string id, HttpContext context, ExerciseService exercises, SchoolPlays school, Reader reader) =>
            Show<DecisionsPage>(id, context, exercises, school, reader));
        pages.MapGet("/exercises/{id}/debrief/casework", (string id, HttpContext context, ExerciseService exercises, SchoolPlays school, Reader reader) =>
            Show<CaseworkPage>(id, context, exercises, school, reader));
        pages.MapGet("/exercises/{id}/debrief/lived", (string id, HttpContext context, ExerciseService exercises, SchoolPlays school, Reader reader) =>
            Show<LivedPage>(id, context, exercises, school, reader));
        pages.MapGet("/exercises/{id}/debrief/work", (string id, HttpContext context, ExerciseService exercises, SchoolPlays school, Reader reader) =>
            Show<WorkPage>(id, context, exercises, school, reader));
        pages.MapGet("/exercises/{id}/debrief/events", (string id, HttpContext context, ExerciseService exercises, SchoolPlays school, Reader reader) =>
            Show<EventsPage>(id, context, exercises, school, reader));
        pages.MapGet("/exercises/{id}/debrief/measures.csv", (string id, HttpContext context, ExerciseService exercises, SchoolPlays school, Reader reader) =>
            Read(id, context, exercises, school, reader) is { } read
                ? MarkedFile.Csv($"{id}-measures", MeasuresCsv.Write(read.Reading))
                : Shut(id, context, exercises));
    }

    internal static IResult Show<TPage>(string id, HttpContext context, ExerciseService exercises, SchoolPlays school, Reader reader)
        where TPage : DebriefScreen =>
        Read(id, context, exercises, school, reader) is { } read
            ? new RazorComponentResult<TPage>(new Dictionary<string, object?>
            {
                [nameof(DebriefScreen.Visit)] = read.Visit,
                [nameof(DebriefScreen.Reading)] = read.Reading,
                [nameof(DebriefScreen.Choice)] = read.Choice,
            })
            : Shut(id, context, exercises);

    // Who played and comes too early is told so once play is over; before, the page is not there.
    internal static IResult Shut(string id, HttpContext context, ExerciseService exercises) =>
        Visit.Of(context, exercises, id) is { Exercise.IsPlayOver: true }
            ? ErrorPages.Show(context, StatusCodes.Status403Forbidden, "debrief.waits")
            : ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");

    // The debrief is the whole truth, and the truth is for staff until they open it.
    internal static (Visit Visit, DebriefReading Reading, DebriefChoice Choice)? Read(
        string id, HttpContext context, ExerciseService exercises, SchoolPlays school, Reader reader)
    {
        if (Visit.Of(context, exercises, id) is not { } visit)
            return null;
        var choice = DebriefChoice.Of(id, context.Request.Query, visit.Exercise.Session.Syndicates.Length);
        if (!visit.May(Permission.SeeTruth) && !visit.Exercise.IsDebriefOpen)
            return null;
        var texts = visit.Exercise.TextsFor(exercises.Texts, reader.Language, choice.Syndicate);
        var reading = DebriefReading.Of(visit.Exercise, choice.Syndicate, texts, school, visit.Actor);
        return (visit, reading with { Notes = SeenNote.Of(visit, choice.Syndicate, texts) }, choice);
    }
}
