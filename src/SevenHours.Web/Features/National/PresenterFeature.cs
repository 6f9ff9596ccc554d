using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Learning.Door;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.National;

/// <summary><c>/learner/{programme}/country/{presentation}</c>: whoever presents his country enters it himself, once staff has named him.</summary>
public sealed class PresenterFeature : IFeature
{
    public void Add(IServiceCollection services) => services.AddSingleton<ILearnerPart, PresenterPart>();

    public void Map(IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup("/learner/{programme}/country/{presentation}").Needing(Permission.Learn);
        own.MapGet("", (string programme, string presentation, HttpContext context) => ShowAsync(programme, presentation, context, null, null));
        own.MapPost("", KeepAsync);
    }

    private static Task<IResult> ShowAsync(string programme, string presentation, HttpContext context, Presentation? typed, string? wrong) =>
        context.LearnerPageAsync<PresenterPage>(programme, async visit =>
            (typed ?? await MineAsync(context, visit, presentation)) is { } mine
                ? [(nameof(PresenterPage.Presentation), mine), (nameof(PresenterPage.Wrong), wrong)]
                : null, wrong is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    // Country, person and library are for staff; the rows, the source and how he is named are his.
    private static async Task<IResult> KeepAsync(string programme, string presentation, HttpContext context, ProgrammeBook book, TimeProvider time)
    {
        if (await LearnerVisit.ReadAsync(context, programme) is not { } visit)
            return LearnerAnswers.NobodyHere(context);
        if (await MineAsync(context, visit, presentation) is not { } mine)
            return CourseAnswers.Missing(context);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var typed = NationalForm.Apply(mine, form, [visit.Person], time.GetUtcNow().ToUnixTimeSeconds()) with
        {
            Country = mine.Country, Person = mine.Person, Presenter = form["names"] == "yes" ? NationalForm.Cut(form["presenter"], Presentation.LongestLine) is { Length: > 0 } named ? named : visit.Person.Name : "",
            // What was let into the library was another text: its manager looks at the new one first.
            InLibrarySince = null,
        };
        if (typed.Wrong is { } wrong)
            return await ShowAsync(programme, presentation, context, typed, wrong);
        await book.KeepPresentationAsync(typed, "presenter", "practice.changed", context.RequestAborted);
        return Results.Redirect(CourseAnswers.Saying($"{visit.Base}/country/{presentation}", "learner.said.country"));
    }

    private static async Task<Presentation?> MineAsync(HttpContext context, LearnerVisit visit, string presentation) =>
        (await context.RequestServices.GetRequiredService<ProgrammeBook>().PresentationsAsync(visit.Programme.Id, context.RequestAborted))
            .FirstOrDefault(one => one.Id == presentation && one.Person == visit.Person.Id);
}

/// <summary>On a learner's page: the countries he presents, and the way to ask while a session runs.</summary>
internal sealed class PresenterPart(ProgrammeBook book) : ILearnerPart
{
    public int Order => 40;

    public async Task<LearnerSheet?> ReadAsync(LearnerVisit visit, CancellationToken cancellation)
    {
        var mine = (await book.PresentationsAsync(visit.Programme.Id, cancellation)).Where(one => one.Person == visit.Person.Id).ToList();
        var talk = await book.TalkOfAsync(visit.Programme.Id, cancellation);
        return mine.Count > 0 || talk is not null
            ? LearnerSheet.Of<PresenterSheet>((nameof(PresenterSheet.Visit), visit), (nameof(PresenterSheet.Mine), mine), (nameof(PresenterSheet.Talk), talk?.Secret))
            : null;
    }
}
