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

    // For a programme the case of its template is proposed, in the first of the programme's languages that it speaks, and as many worlds as there are teams.
    private static async Task<IResult> AskEmptyAsync(HttpContext context, string? programme, ScenarioCatalogue catalogue)
    {
        if (await PlannedAsync(context, programme) is not { } course)
            return Ask(catalogue, CreateForm.Empty, null, null);
        var (teams, template) = (course.Teams.Length, TemplateShelf.Find(course.Template));
        var spoken = template?.Scenario is { } name ? catalogue.Find(name)?.Languages : null;
        return Ask(catalogue, CreateForm.Empty with
        {
            Case = template?.Scenario ?? "", Form = template?.Form ?? "", Language = course.Languages.FirstOrDefault(language => spoken?.Contains(language) is true) ?? "",
            Worlds = teams > 1 ? "many" : "one", Teams = Math.Clamp(teams, 2, MostTeams).ToString(CultureInfo.InvariantCulture),
        }, course, null);
    }

    private static async Task<IResult> CreateAsync(HttpContext context, ScenarioCatalogue catalogue, ExerciseService exercises, ProgrammeBook book)
    {
        var typed = await context.Request.ReadFormAsync(context.RequestAborted);
        var form = CreateForm.Of(typed);
        var course = await PlannedAsync(context, typed["programme"]);
        if (form.Wanted(catalogue, out var wrong) is not { } wanted)
            return Ask(catalogue, form, course, wrong);

        var made = await exercises.MakeAsync(wanted, context.User);
        if (made.Exercise is not { } exercise)
            return Ask(catalogue, form, course, made.Refusal == ExerciseRefusals.StorageUnavailable ? "error.server.title" : wanted.Law is null ? "create.faulty" : "create.law.faulty");
        if (course is not null)
            await book.ChangeAsync(course.Id, context.User.Account() ?? CourseAnswers.Operator, "exercise.linked", exercise.Id.Value, known => known.Playing(exercise.Id.Value), context.RequestAborted);
        return Results.Redirect($"/exercises/{exercise.Id}/control");
    }

    // The programme an exercise is made for; null for none, and for one that its maker does not plan.
    private static async Task<Programme?> PlannedAsync(HttpContext context, string? programme) =>
        programme is { Length: > 0 and < 64 } && await CourseView.ReadAsync(context, programme) is { MayPlan: true } view ? view.Programme : null;

    private static IResult Ask(ScenarioCatalogue catalogue, CreateForm form, Programme? course, string? wrong) =>
        new RazorComponentResult<CreatePage>(new Dictionary<string, object?>
        {
            [nameof(CreatePage.Cases)] = catalogue.All, [nameof(CreatePage.Laws)] = catalogue.Laws, [nameof(CreatePage.Form)] = form, [nameof(CreatePage.Wrong)] = wrong,
            [nameof(CreatePage.Course)] = course,
        }) { StatusCode = wrong is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };
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
