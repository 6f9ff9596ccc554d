using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Programmes.Plan;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Programmes;

/// <summary><c>/programmes</c>: which there are, a new one from a template, and what one is.</summary>
public sealed class ProgrammesFeature : IFeature
{
    private const string Home = "/programmes";

    public void Add(IServiceCollection services)
    {
        services.AddSingleton(provider => new RegistryFile(provider.GetRequiredService<SevenHoursOptions>().DataFolder));
        services.AddSingleton<ProgrammeBook>();
        services.AddHostedService<RetentionKeeper>();
    }

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Home, ListAsync).Needing(Permission.OwnAccount);
        var making = routes.MapGroup($"{Home}/new").Needing(Permission.MakeProgrammes);
        making.MapGet("", (HttpContext context) => Ask(NewProgramme.Empty(Today(context)), null));
        making.MapPost("", MakeAsync);

        routes.MapGet($"{Home}/{{programme}}", (string programme, HttpContext context) => context.CoursePageAsync<OverviewPage>(
                programme, view => [(nameof(OverviewPage.Titles), CourseExercises.Titles(context, view))]))
            .Needing(Permission.SeeProgramme);
        var plan = routes.MapGroup($"{Home}/{{programme}}").Needing(Permission.PlanProgramme);
        plan.MapGet("/concept", (string programme, HttpContext context) => context.CoursePageAsync<ConceptPage>(programme));
        plan.MapPost("/concept", ConceptAsync);
    }

    // Whoever may make programmes or is in one has an account; what he sees of the list is his own, an administrator sees all.
    private static async Task<IResult> ListAsync(HttpContext context, ProgrammeBook book)
    {
        var isAdministrator = context.User.May(Permission.SeeProgramme);
        var all = await book.ListAsync(context.User.Account(), context.RequestAborted);
        return new RazorComponentResult<ProgrammesPage>(new Dictionary<string, object?>
        {
            [nameof(ProgrammesPage.Cards)] = all.Where(card => isAdministrator || card.Role is not null).ToList(),
            [nameof(ProgrammesPage.MayMake)] = context.User.May(Permission.MakeProgrammes),
        });
    }

    private static async Task<IResult> MakeAsync(HttpContext context, ProgrammeBook book, Reader reader)
    {
        var form = NewProgramme.Of(await context.Request.ReadFormAsync(context.RequestAborted));
        if (form.Wanted(reader.Language.Tag, out var wrong) is not { } programme)
            return Ask(form, wrong);
        var account = context.User.Account();
        await book.MakeAsync(programme, account ?? CourseAnswers.Operator, account is not null, context.RequestAborted);
        await book.AddPartsAsync<CourseReading>(programme.Id, account ?? CourseAnswers.Operator, Learning.Readings.ReadingsFeature.Shipped(programme, reader.Language.Tag), context.RequestAborted);
        return Results.Redirect($"{Home}/{programme.Id}");
    }

    private static async Task<IResult> ConceptAsync(string programme, HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var language = context.RequestServices.GetRequiredService<Reader>().Language.Tag;
        return await context.ChangeCourseAsync(programme, "concept.changed", "", (course, now) => ConceptForm.Apply(course, form, language, now), $"{Home}/{programme}/concept", refused: wrong =>
            context.RefusedPageAsync<ConceptPage>(programme, form, wrong));
    }

    private static IResult Ask(NewProgramme form, string? wrong) => new RazorComponentResult<NewProgrammePage>(new Dictionary<string, object?>
    {
        [nameof(NewProgrammePage.Form)] = form, [nameof(NewProgrammePage.Wrong)] = wrong,
    }) { StatusCode = wrong is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };

    private static DateOnly Today(HttpContext context) => DateOnly.FromDateTime(context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().Date);
}

/// <summary>What stands in the form of a new programme, as it was written.</summary>
public sealed record NewProgramme(string Template, string Title, string FirstDay, string Floor, ImmutableArray<string> Others, string TimeZone)
{
    private const string DefaultZone = "Europe/Vienna";

    public static NewProgramme Empty(DateOnly today) => new(TemplateShelf.All[0].Name, "", CourseDates.Box(NextMonday(today.AddDays(180))), "", [], DefaultZone);

    public static NewProgramme Of(IFormCollection form) => new(
        form["template"].ToString(), form["title"].ToString().Trim(), form["first"].ToString(), form["floor"].ToString(),
        [.. form["others"].OfType<string>()], form["zone"].ToString().Trim());

    /// <summary>The programme that is asked for; null with the id of the sentence that says what is wrong.</summary>
    public Programme? Wanted(string words, out string? wrong)
    {
        var (template, day) = (TemplateShelf.Find(Template), CourseDates.DateOf(FirstDay));
        wrong = template is null ? "programmes.wrong.template"
            : Title.Length is 0 or > Programme.LongestTitle ? "programmes.wrong.title"
            : day is null ? "programmes.wrong.date"
            : !Zones.IsKnown(TimeZone) ? "programmes.wrong.zone"
            : null;
        if (wrong is not null)
            return null;
        var floor = WorkLanguages.All.Contains(Floor) ? Floor : template!.Languages[0];
        ImmutableArray<string> others = Floor.Length == 0 && Others.IsEmpty ? [.. template!.Languages.Skip(1)] : [.. WorkLanguages.All.Where(Others.Contains)];
        return template!.Make(ProgrammeBook.NewKey(), Title, day!.Value, words, [floor, .. others.Where(language => language != floor)], TimeZone);
    }

    private static DateOnly NextMonday(DateOnly day) => day.AddDays((DayOfWeek.Monday - day.DayOfWeek + 7) % 7);
}
