using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Debriefing;
using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;
using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Web.Features.Debrief.Interviews;

/// <summary><c>/exercises/{id}/debrief/interviews</c>: every talk with a person of the case, held by people or by stand-ins; below it, one of them word by word.</summary>
public sealed class TranscriptsFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("/exercises/{id}/debrief/interviews").Needing(Permission.SeeDebrief);
        pages.MapGet("", (string id, HttpContext context, ExerciseService exercises, SchoolPlays school, Reader reader) =>
            DebriefFeature.Show<InterviewsPage>(id, context, exercises, school, reader));
        pages.MapGet("/{first}", (string id, string first, HttpContext context, ExerciseService exercises, SchoolPlays school, Reader reader) => One(id, first, context, exercises, school, reader));
    }

    /// <summary>The address of the talk an event is part of; null for none.</summary>
    internal static string? HrefOf(DebriefChoice choice, DebriefReading reading, EventId id) =>
        id.IsSome && InterviewStory.Holding(reading.History, id) is { } story ? HrefOf(choice, story) : null;

    /// <summary>The address of a talk.</summary>
    internal static string HrefOf(DebriefChoice choice, InterviewStory story) =>
        $"/exercises/{choice.Exercise}/debrief/interviews/{story.First.Value.ToString(CultureInfo.InvariantCulture)}{choice.Query}";

    private static IResult One(string id, string first, HttpContext context, ExerciseService exercises, SchoolPlays school, Reader reader)
    {
        if (DebriefFeature.Read(id, context, exercises, school, reader) is not var (visit, reading, choice))
            return DebriefFeature.Shut(id, context, exercises);
        return int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && InterviewStory.All(reading.History).FirstOrDefault(one => one.First.Value == number) is { } story
            ? new RazorComponentResult<InterviewPage>(new Dictionary<string, object?>
            {
                [nameof(DebriefScreen.Visit)] = visit,
                [nameof(DebriefScreen.Reading)] = reading,
                [nameof(DebriefScreen.Choice)] = choice,
                [nameof(InterviewPage.Story)] = story,
            })
            : ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
    }
}
