using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Features.Create;

/// <summary><c>/exercises/new</c>: a director makes an exercise of a case and comes to its control screen.</summary>
public sealed class CreateFeature : IFeature
{
    /// <summary>Longest name, in characters.</summary>
    public const int LongestTitle = 120;

    /// <summary>Most parallel teams.</summary>
    public const int MostTeams = 20;

    public void Add(IServiceCollection services) => services.AddSingleton<ScenarioCatalogue>();

    public void Map(IEndpointRouteBuilder routes)
    {
        var page = routes.MapGroup("/exercises/new").Needing(Permission.CreateExercise);
        page.MapGet("", AskEmptyAsync);
        page.MapPost("", CreateAsync);
    }

    /// <summary>The address of the form for a case.</summary>
    /// <param name="scenario">The name of its folder.</param>
    /// <param name="programme">The programme it is made for; null for none.</param>
    public static string HrefOf(string scenario, string? programme) => $"/exercises/new?case={Uri.EscapeDataString(scenario)}{(programme is null ? "" : $"&programme={programme}")}";

    /// <summary>The address where a case is chosen.</summary>
    /// <param name="programme">The programme it is made for; null for none.</param>
    public static string ChooseHref(string? programme) => $"/exercises/new?cases=all{(programme is null ? "" : $"&programme={programme}")}";

    // Who has named a case, or has but one, writes the rest at once; a programme proposes the case of its template. Everybody else chooses first.
    private static async Task<IResult> AskEmptyAsync(HttpContext context, string? programme, ScenarioCatalogue catalogue)
    {
        var query = context.Request.Query;
        var course = await PlannedAsync(context, programme);
        var template = course is null ? null : TemplateShelf.Find(course.Template);
        var cases = catalogue.All;
        var offer = cases.FirstOrDefault(one => one.Name == query["case"]) ?? (query.ContainsKey("cases") ? null : cases is [var only] ? only : cases.FirstOrDefault(one => one.Name == template?.Scenario));
        if (offer is null)
            return Choose(context, catalogue, course, query["case"].Count > 0 ? "create.case.needed" : null);
        return Ask(catalogue, offer, course is null ? CreateForm.Empty : CreateForm.Empty with
        {
            Form = offer.Name == template?.Scenario ? template.Form ?? "" : "", Language = course.Languages.FirstOrDefault(offer.Languages.Contains) ?? "",
            Worlds = course.Teams.Length > 1 ? "many" : "one", Teams = Math.Clamp(course.Teams.Length, 2, MostTeams).ToString(CultureInfo.InvariantCulture),
        }, course, null);
    }

    private static async Task<IResult> CreateAsync(HttpContext context, ScenarioCatalogue catalogue, ExerciseService exercises, ProgrammeBook book)
    {
        var typed = await context.Request.ReadFormAsync(context.RequestAborted);
        var form = CreateForm.Of(typed);
        var course = await PlannedAsync(context, typed["programme"]);
        var offer = catalogue.Find(form.Case) ?? (catalogue.All is [var only] ? only : null);
        if (form.Wanted(catalogue, out var wrong) is not { } wanted)
            return offer is null ? Choose(context, catalogue, course, wrong) : Ask(catalogue, offer, form, course, wrong);

        var made = await exercises.MakeAsync(wanted, context.User);
        if (made.Exercise is not { } exercise)
            return Ask(catalogue, offer!, form, course, made.Refusal == ExerciseRefusals.StorageUnavailable ? "error.server.title" : wanted.Law is null ? "create.faulty" : "create.law.faulty");
        if (course is not null)
            await book.ChangeAsync(course.Id, context.User.Account() ?? CourseAnswers.Operator, "exercise.linked", exercise.Id.Value, known => known.Playing(exercise.Id.Value), context.RequestAborted);
        return Results.Redirect($"/exercises/{exercise.Id}/control");
    }

    // The programme an exercise is made for; null for none, and for one that its maker does not plan.
    private static async Task<Programme?> PlannedAsync(HttpContext context, string? programme) =>
        programme is { Length: > 0 and < 64 } && await CourseView.ReadAsync(context, programme) is { MayPlan: true } view ? view.Programme : null;

    private static IResult Choose(HttpContext context, ScenarioCatalogue catalogue, Programme? course, string? wrong) =>
        new RazorComponentResult<ChoosePage>(new Dictionary<string, object?>
        {
            [nameof(ChoosePage.Cases)] = catalogue.All, [nameof(ChoosePage.Search)] = CaseSearch.Of(context.Request.Query), [nameof(ChoosePage.Wrong)] = wrong, [nameof(ChoosePage.Course)] = course,
        }) { StatusCode = Status(wrong) };

    private static IResult Ask(ScenarioCatalogue catalogue, ScenarioOffer offer, CreateForm form, Programme? course, string? wrong) =>
        new RazorComponentResult<CreatePage>(new Dictionary<string, object?>
        {
            [nameof(CreatePage.Chosen)] = offer, [nameof(CreatePage.Others)] = catalogue.All.Count - 1, [nameof(CreatePage.Laws)] = catalogue.Laws, [nameof(CreatePage.Form)] = form,
            [nameof(CreatePage.Wrong)] = wrong, [nameof(CreatePage.Course)] = course,
        }) { StatusCode = Status(wrong) };

    private static int Status(string? wrong) => wrong is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
}

/// <summary>What stands in the form, as it was written.</summary>
public sealed record CreateForm(
    string Case, string Title, string Seed, string Worlds, string Teams, string Language, string StandIns, bool Waits, string Law = "", string Form = "")
{
    public static CreateForm Empty { get; } = new("", "", "", "one", "2", "", "school", true);

    public static CreateForm Of(IFormCollection form) => new(
        form["case"].ToString(),
        form["title"].ToString().Trim(),
        form["seed"].ToString().Trim(),
        form["worlds"].ToString(),
        form["teams"].ToString(),
        form["language"].ToString(),
        form["standins"].ToString(),
        form["waits"] != "no",
        form["law"].ToString(),
        form[FormBoxOf(form["case"].ToString())].ToString());

    /// <summary>The name of the box in which a form of a case is chosen: each case has its own.</summary>
    public static string FormBoxOf(string scenario) => $"form.{scenario}";

    /// <summary>The exercise that is asked for; null with the id of the sentence that says what is wrong.</summary>
    public NewExercise? Wanted(ScenarioCatalogue catalogue, out string? wrong)
    {
        var teams = 1;
        var seed = default(ulong);
        var offer = catalogue.Find(Case);
        wrong = offer is null ? "create.case.needed"
            : offer.Gate.IsShut ? "create.gate.shut"
            : Law.Length > 0 && catalogue.Laws.FirstOrDefault(law => law.Name == Law) is not { } ? "create.law.wrong"
            : Law.Length > 0 && !offer.Laws.Contains(catalogue.Laws.First(law => law.Name == Law).Replaces) ? "create.law.unfit"
            : Form.Length > 0 && offer.Forms.All(form => form.Id != Form) ? "create.form.wrong"
            : Title.Length is 0 or > CreateFeature.LongestTitle ? "create.name.needed"
            : Worlds == "many" && (!int.TryParse(Teams, NumberStyles.None, CultureInfo.InvariantCulture, out teams) || teams is < 1 or > CreateFeature.MostTeams)
                ? "create.worlds.wrong"
            : Seed.Length > 0 && !ulong.TryParse(Seed, NumberStyles.None, CultureInfo.InvariantCulture, out seed) ? "create.seed.wrong"
            : null;
        return wrong is not null
            ? null
            : new NewExercise
            {
                ScenarioFolder = offer!.Folder,
                Law = Law.Length > 0 ? Law : null,
                Form = Form.Length > 0 ? Form : null,
                Title = Title,
                Seed = Seed.Length > 0 ? seed : null,
                Syndicates = teams,
                Language = offer.Languages.Contains(Language) ? Language : null,
                HasWaitingRoom = Waits,
                StandIns = offer.Skills.Contains(StandIns) ? StandIns : null,
            };
    }
}
