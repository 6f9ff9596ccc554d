using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Debrief;
using SevenHours.Web.Features.Debrief.WhatIf.Trials;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Report;

/// <summary>Papers of a run to take along, in any language of the interface. For those who know the truth: a report tells all of it.</summary>
public sealed class ReportFeature : IFeature
{
    public void Add(IServiceCollection services)
    {
    }

    public void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("/exercises/{id}/debrief/report").Needing(Permission.SeeTruth);
        pages.MapGet("", Page);
        pages.MapGet("/file", File);
    }

    private static IResult Page(string id, HttpContext context, ExerciseService exercises, SchoolPlays school, Reader reader)
    {
        if (Visit.Of(context, exercises, id) is not { } visit)
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
        var choice = DebriefChoice.Of(id, context.Request.Query, visit.Exercise.Session.Syndicates.Length);
        return new RazorComponentResult<ReportPage>(new Dictionary<string, object?>
        {
            [nameof(DebriefScreen.Visit)] = visit,
            [nameof(DebriefScreen.Reading)] = DebriefReading.Of(visit.Exercise, choice.Syndicate, visit.Exercise.TextsFor(exercises.Texts, reader.Language), school, visit.Actor),
            [nameof(DebriefScreen.Choice)] = choice,
        });
    }

    private static IResult File(string id, HttpContext context, ExerciseService exercises, SchoolPlays school, Reader reader)
    {
        var query = context.Request.Query;
        if (Visit.Of(context, exercises, id) is not { } visit || ReportPaper.Find(query["paper"]) is not { } paper || paper.In(query["format"]) is not { } format)
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
        var choice = DebriefChoice.Of(id, query, visit.Exercise.Session.Syndicates.Length);
        var language = UiLanguage.Find(query["language"]) ?? reader.Language;
        var texts = visit.Exercise.TextsFor(exercises.Texts, language);
        var read = DebriefReading.Of(visit.Exercise, choice.Syndicate, texts, school, visit.Actor);
        var reading = read with
        {
            Notes = SeenNote.Of(visit, choice.Syndicate, texts), Review = SeenReview.Of(visit, read, choice.Syndicate), Named = NamedMistake.Of(visit.Exercise, choice.Syndicate, read.Scenario, texts),
        };
        if (reading.History.Events.Count == 0)
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
        var cover = ReportCover.OfCase(reading.History.Frame, texts) with
        {
            Title = visit.Exercise.ShownTitle(),
            Ranking = TrialFeature.Latest(exercises, visit.Exercise, choice.Syndicate) is { State: TrialState.Done } ranking ? ranking : null,
            Team = visit.Exercise.Session.Syndicates.Length > 1 ? texts.Words["debrief.syndicate", ("n", choice.Syndicate)] : "",
            People = query["names"] == "yes" && MayName(visit) ? PeopleOf(visit.Exercise, choice.Syndicate, reading.Scenario) : new Dictionary<Id<Seat>, string>(),
        };
        return Results.File(paper.Write(paper.Make(reading, cover), format, isWhole: query["whole"] == "yes"), format.MediaType, $"{MarkedFile.Mark}-{id}-{paper.Name}-{language.Tag}.{format.Name}");
    }

    /// <summary>Whether a report may name those who played: who answers for their data decides.</summary>
    internal static bool MayName(Visit visit) => visit.May(Permission.ManagePrivacy);

    private static Dictionary<Id<Seat>, string> PeopleOf(Exercise exercise, int syndicate, Scenario scenario)
    {
        var names = new Dictionary<Id<Seat>, string>();
        foreach (var seat in scenario.Seats.Ids)
        {
            var people = exercise.Session.HoldersOf(new SeatPlace(syndicate, scenario.Seats[seat].Name)).People;
            var said = string.Join(", ", people.Select(person => exercise.Session.Find(person) is { } member ? exercise.NameOf(member) : null).OfType<string>());
            if (said.Length > 0)
                names.Add(seat, said);
        }

        return names;
    }
}
