using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Programmes.Roster;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Programmes.Applying;

/// <summary>
/// <c>/programmes/{programme}/call</c> opens and closes the call; <c>/apply/{programme}</c> is the public page. It is there only while the call is open,
/// and whoever applied is told the same whether he was known or not.
/// </summary>
public sealed class CallFeature : IFeature
{
    private const int MostApplications = 2_000;

    public void Map(IEndpointRouteBuilder routes)
    {
        var kept = routes.MapGroup("/programmes/{programme}/call").Needing(Permission.KeepRoster);
        kept.MapGet("", (string programme, HttpContext context) => context.CoursePageAsync<CallPage>(programme));
        kept.MapPost("", OpenAsync);
        routes.MapGet("/apply/{call}", (string call, HttpContext context) => ShowAsync(call, context, null, null)).AllowAnonymous();
        routes.MapPost("/apply/{call}", ApplyAsync).AllowAnonymous();
    }

    private static async Task<IResult> OpenAsync(string programme, HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        return await context.ChangeCourseAsync(
            programme, "call.changed", "",
            (course, _) => Typed(course, form) is var typed && typed.Programme.Call is { IsOpen: true, Until: null } ? Decided.Refused("programmes.wrong.until")
                : typed.Programme.Call is { IsOpen: true, Controller.Length: 0 } ? Decided.Refused("programmes.wrong.controller")
                : typed,
            $"/programmes/{programme}/call", refused: wrong => context.CoursePageAsync<CallPage>(
                programme, view => [(nameof(CallPage.Typed), Typed(view.Course, form).Programme.Call), (nameof(CallPage.Wrong), wrong)], StatusCodes.Status422UnprocessableEntity));
    }

    private static Course Typed(Course course, IFormCollection form)
    {
        var (controller, says) = (form["controller"].ToString().Trim(), form["says"].ToString());
        return course with
        {
            Programme = course.Programme with
            {
                Call = course.Programme.Call with
                {
                    IsOpen = form["open"] == "yes", Until = CourseDates.DateOf(form["until"]), Controller = controller.Length > 200 ? controller[..200] : controller,
                    Says = says.Length > 4_000 ? says[..4_000] : says.Trim(),
                    KeepDays = int.TryParse(form["keep"], out var keep) && keep is >= 1 and <= 3_650 ? keep : course.Programme.Call.KeepDays,
                },
            },
        };
    }

    private static async Task<IResult> ShowAsync(string call, HttpContext context, IFormCollection? form, string? wrong)
    {
        if (await CourseView.ReadAsync(context, call) is not { } view || !view.Programme.Call.TakesOn(view.Today))
            return Errors.ErrorPages.Show(context, StatusCodes.Status404NotFound, "programmes.call.closed");
        var person = PersonForm.Fresh(call) with { State = RosterState.Applied };
        return new RazorComponentResult<ApplyPage>(new Dictionary<string, object?>
        {
            [nameof(ApplyPage.View)] = view, [nameof(ApplyPage.Wrong)] = wrong,
            [nameof(ApplyPage.Person)] = form is null ? person : PersonForm.Filled(person, form),
        }) { StatusCode = wrong is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };
    }

    private static async Task<IResult> ApplyAsync(string call, HttpContext context, ProgrammeBook book, TimeProvider time)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (await CourseView.ReadAsync(context, call) is not { } view || !view.Programme.Call.TakesOn(view.Today))
            return Errors.ErrorPages.Show(context, StatusCodes.Status404NotFound, "programmes.call.closed");
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        var person = PersonForm.Fields(new Person { Id = ProgrammeBook.NewKey(), Programme = call, Name = "", State = RosterState.Applied, Since = now }, form);
        if (person is null || person.Email.Length == 0 || person.Country.Length == 0)
            return await ShowAsync(call, context, form, "programmes.wrong.person");
        if (form["consent"] != "yes")
            return await ShowAsync(call, context, form, "programmes.wrong.consent");

        // Who sends it twice, or mends his words, is one person; who was decided about changes nothing any more.
        await book.ChangeAsync(call, "public", "application.received", person.Id, course =>
            course.People.FirstOrDefault(other => string.Equals(other.Email, person.Email, StringComparison.OrdinalIgnoreCase)) is { } known
                ? known.State == RosterState.Applied ? course.With(person with { Id = known.Id, Since = known.Since }) : course
                : course.People.Count(other => other.State == RosterState.Applied) >= MostApplications ? course
                : course with { People = [.. course.People, person] }, context.RequestAborted);
        return new RazorComponentResult<AppliedPage>(new Dictionary<string, object?> { [nameof(AppliedPage.Title)] = view.Programme.Title });
    }
}
