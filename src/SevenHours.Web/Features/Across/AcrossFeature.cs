using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Features.Report;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Across;

/// <summary>
/// <c>/debrief/across</c>: the runs of all exercises somebody may compare, side by side, in groups of five people and more; and
/// <c>/exercises/{id}/debrief/labels</c>, where staff say to which course an exercise belongs and which procedure began with it.
/// </summary>
public sealed class AcrossFeature : IFeature
{
    private const string Labels = "debrief/labels";

    public void Map(IEndpointRouteBuilder routes)
    {
        var across = routes.MapGroup(AcrossChoice.Address).Needing(Permission.CompareRuns);
        across.MapGet("", PageAsync);
        across.MapGet("/file", FileAsync);

        var labels = routes.MapGroup($"/exercises/{{id}}/{Labels}").Needing(Permission.CompareRuns);
        labels.MapGet("", Labelled);
        labels.MapPost("", Served.By(context => DoAsync(context, (visit, form) => visit.Exercise.LabelAsync(
            visit.Actor, form["course"].ToString(), Year(form["year"].ToString()), form["place"].ToString(), OnFloor.KeyOf(form)))));
        labels.MapPost("/procedure", Served.By(context => DoAsync(context, (visit, form) => DateOnly.TryParseExact(form["since"], "yyyy-MM-dd", out var since)
            ? visit.Exercise.NoteProcedureAsync(visit.Actor, form["name"].ToString(), since, form["scope"] != "all", form["agency"].ToString() is { Length: > 0 } agency ? agency : null, OnFloor.KeyOf(form))
            : Task.FromResult<Refusal?>(ReviewRefusals.ProcedureNeedsName))));
        labels.MapPost("/withdraw", Served.By(context => DoAsync(context, (visit, form) =>
            visit.Exercise.WithdrawProcedureAsync(visit.Actor, int.TryParse(form["procedure"], out var number) ? number : 0, OnFloor.KeyOf(form)))));
    }

    private static async Task<AcrossReading> ReadAsync(HttpContext context, ExerciseService exercises, UiLanguage language)
    {
        var choice = AcrossChoice.Of(context.Request.Query);
        return new AcrossReading(await SeenRuns.OfAsync(context, exercises, choice.AlsoOpen), choice, face => exercises.Find(face.Id)!.TextsFor(exercises.Texts, language));
    }

    private static async Task<IResult> PageAsync(HttpContext context, ExerciseService exercises, Reader reader) => new RazorComponentResult<AcrossPage>(new Dictionary<string, object?>
    {
        [nameof(AcrossPage.Reading)] = await ReadAsync(context, exercises, reader.Language),
    });

    private static async Task<IResult> FileAsync(HttpContext context, ExerciseService exercises, Reader reader)
    {
        var query = context.Request.Query;
        if (ReportFormat.Find(query["format"]) is not { } format)
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
        var language = UiLanguage.Find(query["language"]) ?? reader.Language;
        var sheet = query["sheet"].ToString() is { Length: > 0 } named && AcrossPaper.Sheets.Contains(named) ? named : null;
        var paper = AcrossPaper.Make(await ReadAsync(context, exercises, language), language, sheet);
        return Results.File(format.Writer.Write(paper), format.MediaType, $"{MarkedFile.Mark}-across-{(sheet is null ? "" : sheet + "-")}{language.Tag}.{format.Name}");
    }

    private static IResult Labelled(string id, HttpContext context, ExerciseService exercises) =>
        Visit.Of(context, exercises, id) is { } visit ? Show(visit, exercises, context, null, null) : ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");

    private static async Task<IResult> DoAsync(HttpContext context, Func<Visit, IFormCollection, Task<Refusal?>> act)
    {
        var exercises = context.RequestServices.GetRequiredService<ExerciseService>();
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var id = (string?)context.Request.RouteValues["id"] ?? "";
        if (Visit.Of(context, exercises, id) is not { } visit)
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
        if (await act(visit, form) is not { } refused)
            return Results.Redirect($"/exercises/{id}/{Labels}");
        context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Show(visit, exercises, context, refused, form);
    }

    private static RazorComponentResult<LabelsPage> Show(Visit visit, ExerciseService exercises, HttpContext context, Refusal? refused, IFormCollection? form) => new(new Dictionary<string, object?>
    {
        [nameof(LabelsPage.Visit)] = visit,
        [nameof(LabelsPage.Texts)] = visit.Exercise.TextsFor(exercises.Texts, context.RequestServices.GetRequiredService<Reader>().Language),
        [nameof(LabelsPage.Known)] = KnownLabels.Of(context, exercises),
        [nameof(LabelsPage.Refused)] = refused,
        [nameof(LabelsPage.Form)] = form,
    });

    // What is no number is a year no exercise was in.
    private static int? Year(string typed) => typed.Trim().Length == 0 ? null : int.TryParse(typed, out var year) ? year : 0;
}

/// <summary>Names that were given to other exercises, so that one course is not spelled in two ways.</summary>
/// <param name="Courses">Courses.</param>
/// <param name="Places">Places.</param>
public sealed record KnownLabels(IReadOnlyList<string> Courses, IReadOnlyList<string> Places)
{
    internal static KnownLabels Of(HttpContext context, ExerciseService exercises)
    {
        List<ExerciseFace> faces = [.. exercises.All.Select(one => Visit.Of(context, exercises, one.Id.Value)).OfType<Visit>().Where(visit => visit.May(Permission.CompareRuns)).Select(visit => ExerciseFace.Of(visit.Exercise, visit.May(Permission.SeeTruth)))];
        return new KnownLabels(Names(faces.Select(face => face.Course)), Names(faces.Select(face => face.Place)));

        static IReadOnlyList<string> Names(IEnumerable<string> all) => [.. all.Where(name => name.Length > 0).DistinctBy(ExerciseFace.Folded).Order(StringComparer.CurrentCulture)];
    }
}
