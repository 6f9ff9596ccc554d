using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Programmes.Plan;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;
using SevenHours.Web.Strings;
using Words = SevenHours.Web.Strings.Words;

namespace SevenHours.Web.Features.Programmes.Feeds;

/// <summary>
/// <c>/programmes/{programme}/calendar</c> gives addresses of calendar feeds out and takes them back; <c>/calendars/{token}</c> is one, for a
/// calendar program that can sign in nowhere: its secret is all it has.
/// </summary>
public sealed class CalendarFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var planned = routes.MapGroup("/programmes/{programme}/calendar").Needing(Permission.PlanProgramme);
        planned.MapGet("", (string programme, HttpContext context) => context.CoursePageAsync<CalendarPage>(programme));
        planned.MapPost("", GiveAsync);
        planned.MapPost("/{feed}/revoke", (string programme, string feed, HttpContext context) => context.ChangeCourseAsync(programme, "feed.revoked", feed, (course, _) =>
            course with { Feeds = [.. course.Feeds.Where(other => other.Id != feed)] }, $"/programmes/{programme}/calendar", "programmes.said.revoked"));
        planned.MapGet("/preview", async (string programme, string circle, HttpContext context) => await CourseView.ReadAsync(context, programme) is { } view
            && Enum.TryParse<Circle>(circle, out var who) && Enum.IsDefined(who) ? File(view.Programme, who, null, null, "en") : CourseAnswers.Missing(context));
        routes.MapGet("/calendars/{token}", FeedAsync).AllowAnonymous();
    }

    // Shown once: only the hash is kept.
    private static async Task<IResult> GiveAsync(string programme, HttpContext context, ProgrammeBook book)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (!Enum.TryParse<Circle>(form["circle"], out var circle) || !Enum.IsDefined(circle))
            return CourseAnswers.Missing(context);
        var (secret, hash) = ProgrammeBook.NewSecret();
        var by = context.User.Account() ?? CourseAnswers.Operator;
        var now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().ToUnixTimeSeconds();
        var refusal = await book.ChangeAsync(programme, by, "feed.given", "", course => course with
        {
            Feeds =
            [
                .. course.Feeds,
                new CalendarFeed
                {
                    Id = ProgrammeBook.NewKey(), Programme = programme, Circle = circle, Hash = hash, Since = now, By = by,
                    Post = circle is Circle.RolePlayers or Circle.Interpreters ? course.Programme.FindPost(form["post"].ToString())?.Id : null,
                    Team = circle == Circle.Participants ? course.Programme.FindTeam(form["team"].ToString())?.Id : null,
                },
            ],
        }, context.RequestAborted);
        if (refusal is not null)
            return CourseAnswers.Missing(context);
        var request = context.Request;
        context.Response.Headers.CacheControl = "no-store";
        return await context.CoursePageAsync<CalendarPage>(programme, _ => [(nameof(CalendarPage.Given), $"{request.Scheme}://{request.Host}/calendars/{secret}.ics")]);
    }

    private static async Task<IResult> FeedAsync(string token, string? lang, HttpContext context, ProgrammeBook book)
    {
        var secret = token.EndsWith(".ics", StringComparison.Ordinal) ? token[..^4] : token;
        return secret.Length is > 20 and < 80 && await book.FeedAsync(secret, context.RequestAborted) is { } found
            ? File(found.Programme, found.Feed.Circle, found.Feed.Post, found.Feed.Team, UiLanguage.Find(lang ?? found.Programme.Floor)?.Tag ?? "en")
            : CourseAnswers.Missing(context);
    }

    private static FileContentHttpResult File(Programme programme, Circle circle, string? post, string? team, string language)
    {
        var words = Words.In(language);
        return TypedResults.File(
            Encoding.UTF8.GetBytes(CalendarText.Of(programme, circle, post, team, kind => words[$"programmes.kind.{PostWords.Name(kind)}"])),
            "text/calendar; charset=utf-8", $"{MarkedFile.Mark}-{programme.Id}.ics");
    }
}
