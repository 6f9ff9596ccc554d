using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Practice;

/// <summary>Practice alone: <c>/practice/{case}/{seat}</c> begins one, <c>/exercises/{id}/practice</c> is where the learner comes back to.</summary>
public sealed class PracticeFeature : IFeature
{
    public void Add(IServiceCollection services)
    {
        services.AddSingleton<Practices>();
        services.AddHostedService<PracticeRest>();
    }

    public void Map(IEndpointRouteBuilder routes)
    {
        var begin = routes.MapGroup("/practice/{case}/{seat}").Needing(Permission.PractiseAlone);
        begin.MapGet("", Served.By(context => Task.FromResult(Ask(context, null))));
        begin.MapPost("", Served.By(BeginAsync));

        var practice = routes.MapGroup("/exercises/{id}/practice").Needing(Permission.PlaySeat);
        practice.MapGet("", Served.By(context => AtAsync(context, visit => Task.FromResult<IResult>(Show(visit)))));
        practice.MapPost("/pause", Doing((visit, _) => visit.Exercise.PauseAsync(Practices.Keeper)));
        practice.MapPost("/run", Doing(async (visit, form) =>
            await visit.Exercise.SetSpeedAsync(Practices.Keeper, SpeedIn(form)) ?? await visit.Exercise.RunAsync(Practices.Keeper)));
        practice.MapPost("/end", Doing((visit, _) => visit.Exercise.ArchiveAsync(Practices.Keeper)));
        practice.MapPost("/delete", Served.By(context => AtAsync(context, async visit =>
            await visit.Exercise.EraseAllAsync(Practices.Keeper) is null ? Results.Redirect("/#solo") : Show(visit))));
    }

    private static IResult Ask(HttpContext context, string? wrong)
    {
        var (practices, reader) = (context.RequestServices.GetRequiredService<Practices>(), context.RequestServices.GetRequiredService<Reader>());
        if (Wanted(context) is not ({ } offer, { } seat))
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
        if (practices.OpenOf(context, offer, seat.Seat) is { } open)
            return Results.Redirect(Practices.Href(open));

        var tag = reader.Language.Tag;
        return new RazorComponentResult<BeginPage>(new Dictionary<string, object?>
        {
            [nameof(BeginPage.Case)] = offer.Title(tag), [nameof(BeginPage.Seat)] = seat.Title(tag), [nameof(BeginPage.Minutes)] = seat.Minutes,
            [nameof(BeginPage.Summary)] = offer.Summary(tag), [nameof(BeginPage.Note)] = offer.ContentNote(tag), [nameof(BeginPage.Wrong)] = wrong, [nameof(BeginPage.Tongue)] = offer.TongueFor(tag),
        }) { StatusCode = wrong is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };
    }

    private static async Task<IResult> BeginAsync(HttpContext context)
    {
        var (practices, reader) = (context.RequestServices.GetRequiredService<Practices>(), context.RequestServices.GetRequiredService<Reader>());
        if (Wanted(context) is not ({ } offer, { } seat))
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
        // One press twice, or the same seat from two windows, is one practice.
        if (practices.OpenOf(context, offer, seat.Seat) is { } open)
            return Results.Redirect(Practices.Href(open));

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (exercise, wrong) = await practices.BeginAsync(context, offer, seat, SpeedIn(form), reader.Language, reader.Words["practice.learner"]);
        return exercise is null ? Ask(context, wrong) : Results.Redirect($"/exercises/{exercise.Id}/desk");
    }

    private static (Create.ScenarioOffer? Case, Create.SoloOffer? Seat) Wanted(HttpContext context) =>
        context.RequestServices.GetRequiredService<Practices>().Find((string?)context.Request.RouteValues["case"] ?? "", (string?)context.Request.RouteValues["seat"] ?? "") is { } found
            ? found
            : (null, null);

    private static int SpeedIn(IFormCollection form) =>
        int.TryParse(form["speed"], NumberStyles.None, CultureInfo.InvariantCulture, out var speed) && ExerciseClock.Speeds.Contains(speed) ? speed : 1;

    private static RequestDelegate Doing(Func<Visit, IFormCollection, Task<Refusal?>> act) => Served.By(context => AtAsync(context, async visit =>
    {
        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;
        return await act(visit, form) is { } refused ? Show(visit, refused) : Results.Redirect(ComeBack.To(context, visit.Exercise.Id.Value));
    }));

    private static RazorComponentResult<PracticePage> Show(Visit visit, Refusal? refused = null) => new(new Dictionary<string, object?>
    {
        [nameof(PracticePage.Visit)] = visit, [nameof(PracticePage.Refused)] = refused,
    }) { StatusCode = refused is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };

    // Somebody else's practice is nobody's business, the server's operator's included.
    private static Task<IResult> AtAsync(HttpContext context, Func<Visit, Task<IResult>> serve) =>
        Visit.Of(context, context.RequestServices.GetRequiredService<ExerciseService>(), (string?)context.Request.RouteValues["id"] ?? "") is { Member: not null } visit
        && visit.Exercise.Session is { Exercise.IsPractice: true, Deletions.IsEmpty: true }
            ? serve(visit)
            : Task.FromResult(ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing"));
}
