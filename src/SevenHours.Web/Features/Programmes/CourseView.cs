using System.Collections.Immutable;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Identity;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Programmes;

/// <summary>A programme before somebody who may see it.</summary>
/// <param name="Course">The programme with everybody in it.</param>
/// <param name="MayPlan">Whether he may change the plan.</param>
/// <param name="MayKeep">Whether he may see and change what is kept of the people.</param>
/// <param name="Now">The moment of reading, by the clocks of the venue.</param>
public sealed record CourseView(Course Course, bool MayPlan, bool MayKeep, DateTimeOffset Now)
{
    private ImmutableArray<Conflict>? _conflicts;

    /// <summary>Whether he may keep lists of attendance and assess.</summary>
    public bool MayAssess { get; init; }

    /// <summary>Whether he may issue certificates.</summary>
    public bool MayCertify { get; init; }

    /// <summary>Whether he may mark, sign off, and give handouts to participants.</summary>
    public bool MayTeach { get; init; }

    public Programme Programme => Course.Programme;

    public string Base => $"/programmes/{Programme.Id}";

    /// <summary>The date at the venue.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    public ImmutableArray<Conflict> Conflicts => _conflicts ??= ConflictFinder.All(Course);

    /// <summary>The id of the sentence that says what was done or why not.</summary>
    public string? Said { get; init; }

    /// <summary>The programme of an address as its visitor sees it; null when there is none.</summary>
    internal static async Task<CourseView?> ReadAsync(HttpContext context, string programme)
    {
        var services = context.RequestServices;
        if (await services.GetRequiredService<ProgrammeBook>().FindAsync(programme, context.RequestAborted) is not { } course)
            return null;
        course = course with { Programme = course.Programme.In(services.GetRequiredService<Reader>().Language.Tag) };
        var standing = await AccessGate.StandingInAsync(context, programme);
        return new CourseView(
            course, AccessTable.Allows(standing, Permission.PlanProgramme), AccessTable.Allows(standing, Permission.KeepRoster),
            TimeZoneInfo.ConvertTime(services.GetRequiredService<TimeProvider>().GetUtcNow(), Zones.Of(course.Programme)))
        {
            Said = context.Request.Query["said"].FirstOrDefault(),
            MayAssess = AccessTable.Allows(standing, Permission.AssessPeople), MayCertify = AccessTable.Allows(standing, Permission.IssueCertificates),
            MayTeach = AccessTable.Allows(standing, Permission.Teach),
        };
    }
}

/// <summary>Answers of the pages of a programme.</summary>
internal static class CourseAnswers
{
    /// <summary>A page of a programme; the error page when there is none.</summary>
    public static async Task<IResult> CoursePageAsync<TPage>(
        this HttpContext context, string programme, Func<CourseView, IEnumerable<(string Name, object? Value)>?>? more = null, int status = StatusCodes.Status200OK)
        where TPage : Microsoft.AspNetCore.Components.IComponent
    {
        if (await CourseView.ReadAsync(context, programme) is not { } view)
            return Missing(context);
        var parameters = new Dictionary<string, object?> { ["View"] = view };
        if (more is not null)
        {
            if (more(view) is not { } values)
                return Missing(context);
            foreach (var (name, value) in values)
                parameters[name] = value;
        }

        return new Microsoft.AspNetCore.Http.HttpResults.RazorComponentResult<TPage>(parameters) { StatusCode = status };
    }

    /// <summary>The page of a form that was refused: as it was typed, with what is wrong.</summary>
    public static Task<IResult> RefusedPageAsync<TPage>(this HttpContext context, string programme, IFormCollection form, string wrong, params (string Name, object? Value)[] more)
        where TPage : Microsoft.AspNetCore.Components.IComponent =>
        context.CoursePageAsync<TPage>(programme, _ => [("Sent", SentForm.Refused(form, wrong)), .. more], StatusCodes.Status422UnprocessableEntity);

    /// <summary>Changes a programme and leads back to a page of it, which says what was done or why not; a form that would lose what was typed is shown again instead.</summary>
    public static async Task<IResult> ChangeCourseAsync(
        this HttpContext context, string programme, string act, string about, Func<Course, long, Decided> decide, string back, string said = "programmes.said.kept",
        Func<string, Task<IResult>>? refused = null)
    {
        var services = context.RequestServices;
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().ToUnixTimeSeconds();
        var refusal = await services.GetRequiredService<ProgrammeBook>()
            .ChangeAsync(programme, context.User.Account() ?? Operator, act, about, course => decide(course, now), context.RequestAborted);
        return refusal == "programmes.wrong.missing" ? Missing(context)
            : refusal is not null && refused is not null ? await refused(refusal)
            : Results.Redirect(Saying(back, refusal ?? said));
    }

    /// <summary>Who changes a programme without an account: the operator of the server.</summary>
    public const string Operator = "operator";

    public static IResult Missing(HttpContext context) => ErrorPages.Show(context, StatusCodes.Status404NotFound, "programmes.missing");

    /// <summary>An address that says what was done.</summary>
    public static string Saying(string address, string said)
    {
        var (path, mark) = address.Split('#', 2) is [var before, var after] ? (before, $"#{after}") : (address, "");
        return $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}said={said}{mark}";
    }
}
