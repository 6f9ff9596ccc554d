using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Debriefing;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Debrief.Mistakes;

/// <summary>The thirty classic mistakes, suggested by rules; a person of staff names one or sets it aside. Participants never see a suggestion.</summary>
public sealed class MistakesFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("/exercises/{id}/debrief/mistakes").Needing(Permission.SeeTruth);
        pages.MapGet("", Page);
        pages.MapPost("/accept", Served.By(context => JudgeAsync(context, AcceptAsync))).Needing(Permission.Observe);
        pages.MapPost("/aside", Served.By(context => JudgeAsync(context, SetAsideAsync))).Needing(Permission.Observe);
    }

    private static IResult Page(string id, HttpContext context, ExerciseService exercises, SchoolPlays school, Reader reader) =>
        Enter(context, exercises, id, school, reader) is var (visit, reading, choice)
            ? Show(visit, reading, choice, null)
            : ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");

    private static async Task<IResult> JudgeAsync(HttpContext context, Func<Visit, MistakeFinding, DebriefReading, int, IFormCollection, Task<Refusal?>> judge)
    {
        var services = context.RequestServices;
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var id = (string?)context.Request.RouteValues["id"] ?? "";
        if (Enter(context, services.GetRequiredService<ExerciseService>(), id, services.GetRequiredService<SchoolPlays>(), services.GetRequiredService<Reader>()) is not var (visit, reading, choice))
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
        var refusal = Find(reading, form) is { } finding
            ? await judge(visit, finding, reading, choice.Syndicate, form)
            : ExerciseRefusals.NoSuchSuggestion;
        if (refusal is null)
            return Results.Redirect(choice.Href("/mistakes", "#judged"));
        context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Show(visit, reading, choice, new MistakeForm(refusal, $"{form["mistake"]}-{form["event"]}", form["says"].ToString(), context.Request.Path.Value!.EndsWith("/aside", StringComparison.Ordinal)));
    }

    private static Task<Refusal?> AcceptAsync(Visit visit, MistakeFinding finding, DebriefReading reading, int syndicate, IFormCollection form) => visit.Exercise.AcceptMistakeAsync(
        visit.Actor,
        syndicate,
        finding.Mistake,
        finding.At,
        new Observation(
            form["kind"] == "misconception" ? ObservationKind.Misconception : ObservationKind.Challenge,
            form["about"] == "procedure" ? ObservationSubject.Procedure : ObservationSubject.Learner,
            form["weight"] == "critical", 0, -1, 0,
            finding.Agency.IsSome ? [reading.Scenario.Agencies[finding.Agency].Name] : [], null, TextRef.None, "", default)
        {
            Events = [.. finding.Events.Select(one => one.Value)],
        },
        form["says"].ToString(),
        OnFloor.KeyOf(form));

    private static Task<Refusal?> SetAsideAsync(Visit visit, MistakeFinding finding, DebriefReading reading, int syndicate, IFormCollection form) =>
        visit.Exercise.SetMistakeAsideAsync(visit.Actor, syndicate, finding.Mistake, finding.Event, form["says"].ToString(), OnFloor.KeyOf(form));

    // What the form names is looked for again: nothing is kept that the record does not give.
    private static MistakeFinding? Find(DebriefReading reading, IFormCollection form) =>
        int.TryParse(form["mistake"], NumberStyles.None, CultureInfo.InvariantCulture, out var mistake) && int.TryParse(form["event"], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? ClassicMistakes.Find(mistake)?.Find(reading.History).FirstOrDefault(finding => finding.Event.Value == number)
            : null;

    private static RazorComponentResult<MistakesPage> Show(Visit visit, DebriefReading reading, DebriefChoice choice, MistakeForm? form) => new(new Dictionary<string, object?>
    {
        [nameof(MistakesPage.Visit)] = visit,
        [nameof(MistakesPage.Reading)] = reading,
        [nameof(MistakesPage.Choice)] = choice,
        [nameof(MistakesPage.Rows)] = MistakeRow.Open(visit, reading, choice.Syndicate),
        [nameof(MistakesPage.Judged)] = JudgedRow.All(visit, reading, choice.Syndicate),
        [nameof(MistakesPage.Form)] = form,
    });

    private static (Visit Visit, DebriefReading Reading, DebriefChoice Choice)? Enter(HttpContext context, ExerciseService exercises, string id, SchoolPlays school, Reader reader)
    {
        if (Visit.Of(context, exercises, id) is not { } visit)
            return null;
        var choice = DebriefChoice.Of(id, context.Request.Query, visit.Exercise.Session.Syndicates.Length);
        return (visit, DebriefReading.Of(visit.Exercise, choice.Syndicate, visit.Exercise.TextsFor(exercises.Texts, reader.Language, choice.Syndicate), school, visit.Actor), choice);
    }
}

/// <summary>A form that was refused: its words are kept.</summary>
/// <param name="Refused">Why.</param>
/// <param name="Id">Of which suggestion.</param>
/// <param name="Says">The words.</param>
/// <param name="IsAside">Whether it was to be set aside.</param>
public sealed record MistakeForm(Refusal Refused, string Id, string Says, bool IsAside);
