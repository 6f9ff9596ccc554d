using System.Text;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Programmes.Plan;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;
using SevenHours.Web.Reading;
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
            && Enum.TryParse<Circle>(circle, out var who) && Enum.IsDefined(who) ? await FileAsync(context, view.Programme, who, null, null, context.RequestServices.GetRequiredService<Reader>().Language.Tag) : CourseAnswers.Missing(context));
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
            ? await FileAsync(context, found.Programme, found.Feed.Circle, found.Feed.Post, found.Feed.Team, UiLanguage.Find(lang ?? found.Programme.Floor)?.Tag ?? "en")
            : CourseAnswers.Missing(context);
    }

    private static async Task<IResult> FileAsync(HttpContext context, Programme stored, Circle circle, string? post, string? team, string language)
    {
        var (words, programme) = (Words.In(language), stored.In(language));
        var readings = await context.RequestServices.GetRequiredService<ProgrammeBook>().PartsAsync<CourseReading>(programme.Id, context.RequestAborted);
        // What is read for the whole course stands at its first session.
        var first = Shown.All(programme, circle, post, team).FirstOrDefault(shown => shown.Kind is not null)?.Session;
        var page = $"{context.Request.Scheme}://{context.Request.Host}/{(circle == Circle.Participants ? $"learner/{programme.Id}" : $"programmes/{programme.Id}/learning")}";
        string? Before(string session)
        {
            var read = readings.Where(reading => reading.OpensAt is not null && (reading.Session ?? first) == session).Select(reading => reading.TitleIn(language)).ToList();
            return read.Count == 0 ? null : $"{words["learning.readings"]}: {string.Join("; ", read)}\n{page}";
        }

        return Results.File(
            Encoding.UTF8.GetBytes(CalendarText.Of(programme, circle, post, team, kind => words[$"programmes.kind.{PostWords.Name(kind)}"], Before)),
            "text/calendar; charset=utf-8", $"{MarkedFile.Mark}-{programme.Id}.ics");
    }
}
