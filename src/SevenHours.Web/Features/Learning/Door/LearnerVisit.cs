using SevenHours.Programmes;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Identity;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Learning.Door;

/// <summary>Somebody who is trained, before his own pages.</summary>
/// <param name="Course">The programme. What is not released to participants must not reach a page of his: <see cref="Shown"/> says what is.</param>
/// <param name="Person">Who he is.</param>
/// <param name="Now">The moment of reading, by the clocks of the venue.</param>
/// <param name="Language">The language he reads in.</param>
public sealed record LearnerVisit(Course Course, Person Person, DateTimeOffset Now, string Language)
{
    public Programme Programme => Course.Programme;

    /// <summary>The address of his page: <c>/learner/{programme}</c>.</summary>
    public string Base => $"/learner/{Programme.Id}";

    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>The id of the sentence that says what was done or why not.</summary>
    public string? Said { get; init; }

    /// <summary>The visit of whoever learns in a programme in this browser; null when nobody does.</summary>
    public static async Task<LearnerVisit?> ReadAsync(HttpContext context, string programme)
    {
        var services = context.RequestServices;
        var language = services.GetRequiredService<Reader>().Language.Tag;
        return await context.LearnerInAsync(programme) is { } key
            && await services.GetRequiredService<ProgrammeBook>().FindAsync(programme, context.RequestAborted) is { } course
            && course.FindPerson(key) is { IsParticipant: true } person
                ? new LearnerVisit(
                    course with { Programme = course.Programme.In(language) }, person, TimeZoneInfo.ConvertTime(services.GetRequiredService<TimeProvider>().GetUtcNow(), Zones.Of(course.Programme)),
                    language) { Said = context.Request.Query["said"].FirstOrDefault() }
                : null;
    }
}

/// <summary>Answers of a learner's pages.</summary>
internal static class LearnerAnswers
{
    /// <summary>A page of a learner; the error page when nobody learns here.</summary>
    public static async Task<IResult> LearnerPageAsync<TPage>(
        this HttpContext context, string programme, Func<LearnerVisit, Task<IEnumerable<(string Name, object? Value)>?>>? more = null, int status = StatusCodes.Status200OK)
        where TPage : Microsoft.AspNetCore.Components.IComponent
    {
        if (await LearnerVisit.ReadAsync(context, programme) is not { } visit)
            return NobodyHere(context);
        var parameters = new Dictionary<string, object?> { ["Visit"] = visit };
        if (more is not null)
        {
            if (await more(visit) is not { } values)
                return CourseAnswers.Missing(context);
            foreach (var (name, value) in values)
                parameters[name] = value;
        }

        return new Microsoft.AspNetCore.Http.HttpResults.RazorComponentResult<TPage>(parameters) { StatusCode = status };
    }

    public static IResult NobodyHere(HttpContext context) => ErrorPages.Show(context, StatusCodes.Status403Forbidden, "error.learner");
}
