using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Learning.Door;
using SevenHours.Web.Hosting;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Programmes.Sessions;

/// <summary>
/// <c>/programmes/{programme}/sessions/{session}/plan</c>: how a session is held, for those who hold the course; <c>/programmes/{programme}/folder</c>: the
/// plans of all of them on paper, and their handouts; <c>/learner/{programme}/handouts/{session}</c>: the one thing of it that participants read.
/// </summary>
public sealed class SessionPlansFeature : IFeature
{
    /// <summary>Most copies of a handout that are printed at once.</summary>
    public const int MostCopies = 80;

    public void Add(IServiceCollection services) => services.AddSingleton<ILearnerPart, HandoutPart>();

    public void Map(IEndpointRouteBuilder routes)
    {
        var seen = routes.MapGroup("/programmes/{programme}").Needing(Permission.SeeProgramme);
        seen.MapGet("/sessions/{session}/plan", (string programme, string session, HttpContext context) => context.CoursePageAsync<SessionPlanPage>(
            programme, view => view.Programme.FindSession(session) is { } known ? [(nameof(SessionPlanPage.Session), known)] : null));
        seen.MapGet("/folder", (string programme, HttpContext context) => context.CoursePageAsync<FolderPage>(programme));
        seen.MapGet("/folder/plans", (string programme, HttpContext context) => context.CoursePageAsync<FolderPaperPage>(programme));
        seen.MapGet("/folder/handouts", (string programme, string? language, string? copies, HttpContext context) => context.CoursePageAsync<HandoutPaperPage>(programme, _ =>
        [
            (nameof(HandoutPaperPage.Language), UiLanguage.Find(language)), (nameof(HandoutPaperPage.Copies), int.TryParse(copies, out var many) ? Math.Clamp(many, 1, MostCopies) : 1),
        ]));
        routes.MapPost("/programmes/{programme}/sessions/{session}/plan", KeepAsync).Needing(Permission.PlanProgramme);
        routes.MapPost("/programmes/{programme}/sessions/{session}/handout", GiveAsync).Needing(Permission.Teach);
        routes.MapGet("/learner/{programme}/handouts/{session}", (string programme, string session, HttpContext context) => context.LearnerPageAsync<OwnHandoutPage>(
            programme, visit => Task.FromResult<IEnumerable<(string, object?)>?>(
                Handouts.OpenTo(visit.Programme, visit.Person.Team, visit.Now.DateTime).FirstOrDefault(open => open.Id == session) is { } open ? [(nameof(OwnHandoutPage.Session), open)] : null)))
            .Needing(Permission.Learn);
    }

    private static async Task<IResult> KeepAsync(string programme, string session, HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (plan, note) = (form["plan"].ToString(), form["note"].ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Trim());
        return await ChangeAsync(context, programme, session, "session.plan", known => note.Length > CourseSession.LongestNote ? null : known with
        {
            Plan = SessionShelf.Names.Contains(plan) ? plan : null, PlanNote = note.Length == 0 ? null : note,
        });
    }

    private static async Task<IResult> GiveAsync(string programme, string session, HttpContext context)
    {
        var gives = (await context.Request.ReadFormAsync(context.RequestAborted))["give"] == "yes";
        var now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().ToUnixTimeSeconds();
        return await ChangeAsync(context, programme, session, gives ? "handout.given" : "handout.taken", known => known with { HandoutAt = gives ? known.HandoutAt ?? now : null });
    }

    private static Task<IResult> ChangeAsync(HttpContext context, string programme, string session, string act, Func<CourseSession, CourseSession?> change) => context.ChangeCourseAsync(
        programme, act, session,
        (course, now) => course.Programme.FindSession(session) is not { } known ? Decided.Refused("programmes.wrong.part")
            : change(known) is not { } changed ? Decided.Refused("programmes.wrong.note")
            : course.WithSession(changed, now),
        $"/programmes/{programme}/sessions/{session}/plan");
}
