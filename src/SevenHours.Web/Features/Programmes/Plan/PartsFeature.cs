using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity.Accounts;
using SevenHours.Web.Identity;
using SevenHours.Web.Reading;
using System.Globalization;

namespace SevenHours.Web.Features.Programmes.Plan;

/// <summary>Staff, milestones, budget and exercises of a programme, and which accounts may see and change it.</summary>
public sealed class PartsFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var seen = routes.MapGroup("/programmes/{programme}").Needing(Permission.SeeProgramme);
        seen.MapGet("/staff", (string programme, HttpContext context) => context.CoursePageAsync<StaffPage>(programme, view => [(nameof(StaffPage.Accounts), Accounts(context))]));
        seen.MapGet("/milestones", (string programme, HttpContext context) => context.CoursePageAsync<MilestonesPage>(programme));

        var planned = routes.MapGroup("/programmes/{programme}").Needing(Permission.PlanProgramme);
        planned.MapPost("/staff", (string programme, HttpContext context) => PostAsync<StaffPage>(context, programme, "staff.changed", "staff", StaffForm.Apply, (nameof(StaffPage.Accounts), Accounts(context))));
        planned.MapPost("/props", (string programme, HttpContext context) => PostAsync<StaffPage>(context, programme, "props.changed", "staff", PropsForm.Apply, (nameof(StaffPage.Accounts), Accounts(context))));
        planned.MapPost("/members", MembersAsync);
        planned.MapPost("/milestones", (string programme, HttpContext context) => PostAsync<MilestonesPage>(context, programme, "milestones.changed", "milestones", MilestonesForm.Apply));
        planned.MapPost("/milestones/{milestone}/done", DoneAsync);
        planned.MapGet("/budget", (string programme, HttpContext context) => context.CoursePageAsync<BudgetPage>(programme));
        planned.MapPost("/budget", (string programme, HttpContext context) => PostAsync<BudgetPage>(context, programme, "budget.changed", "budget", BudgetForm.Apply));
        planned.MapPost("/exercises", ExercisesAsync);
    }

    private static async Task<IResult> PostAsync<TPage>(
        HttpContext context, string programme, string act, string page, Func<Course, IFormCollection, string, long, Decided> apply, params (string Name, object? Value)[] more)
        where TPage : Microsoft.AspNetCore.Components.IComponent
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var language = context.RequestServices.GetRequiredService<Reader>().Language.Tag;
        return await context.ChangeCourseAsync(programme, act, "", (course, now) => apply(course, form, language, now), $"/programmes/{programme}/{page}", refused: wrong =>
            context.RefusedPageAsync<TPage>(programme, form, wrong, more));
    }

    private static async Task<IResult> DoneAsync(string programme, string milestone, HttpContext context)
    {
        var isDone = (await context.Request.ReadFormAsync(context.RequestAborted))["done"] == "yes";
        var by = context.User.Account() ?? CourseAnswers.Operator;
        return await context.ChangeCourseAsync(programme, isDone ? "milestone.done" : "milestone.reopened", milestone, (course, now) => course with
        {
            Programme = course.Programme with
            {
                Milestones = [.. course.Programme.Milestones.Select(one => one.Id != milestone ? one : one with { DoneAt = isDone ? one.DoneAt ?? now : null, DoneBy = isDone ? one.DoneBy ?? by : null })],
            },
        }, $"/programmes/{programme}/milestones#{milestone}");
    }

    // The last manager stays one: nobody else could let another in.
    private static async Task<IResult> MembersAsync(string programme, HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var account = form["account"].ToString();
        var accounts = context.RequestServices.GetRequiredService<AccountDirectory>();
        return await context.ChangeCourseAsync(programme, "member.changed", "", (course, _) =>
        {
            var others = course.Members.Where(member => member.Account != account).ToList();
            if (accounts.Find(account) is null && course.RoleOf(account) is null)
                return Decided.Refused("programmes.wrong.account");
            if (Enum.TryParse<ProgrammeRole>(form["role"], out var role) && Enum.IsDefined(role))
                others.Add(new ProgrammeMember(programme, account, role));
            return course.Members.Any(member => member.Role == ProgrammeRole.Manager) && others.All(member => member.Role != ProgrammeRole.Manager)
                ? Decided.Refused("programmes.wrong.lastmanager")
                : course with { Members = [.. others] };
        }, $"/programmes/{programme}/staff#members");
    }

    private static async Task<IResult> ExercisesAsync(string programme, HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var exercises = context.RequestServices.GetRequiredService<ExerciseService>();
        var id = form["exercise"].ToString();
        return await context.ChangeCourseAsync(programme, "exercise.linked", id, (course, now) =>
        {
            if (form["do"] == "unlink")
            {
                return course.Planned(course.Programme with
                {
                    Exercises = course.Programme.Exercises.Remove(id),
                    Sessions = [.. course.Programme.Sessions.Select(session => session.Exercise == id ? session with { Exercise = null } : session)],
                }, now);
            }

            return exercises.All.All(exercise => exercise.Id.Value != id) ? Decided.Refused("programmes.wrong.exercise")
                : course.Playing(id);
        }, $"/programmes/{programme}");
    }

    private static IReadOnlyList<AccountEntry> Accounts(HttpContext context) => [.. context.RequestServices.GetRequiredService<AccountDirectory>().All];
}
