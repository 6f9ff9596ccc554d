using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Feed;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.National;

/// <summary>
/// <c>/talk/{talk}</c>: asking about a country's practice from a telephone while it is presented. The address has a secret, is opened by staff and
/// closes by itself; it shows what is presented in this programme and what was asked about it, and takes questions.
/// </summary>
public sealed class TalkFeature : IFeature
{
    private static readonly TimeSpan s_rest = TimeSpan.FromMilliseconds(300);

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/programmes/{programme}/countries/talk", OpenAsync).Needing(Permission.EnterPractice);
        routes.MapGet("/programmes/{programme}/countries/feed", (string programme, HttpContext context) => Follow(context, programme, null)).Needing(Permission.SeeProgramme);
        routes.MapGet("/talk/{talk}", ShowAsync).AllowAnonymous();
        routes.MapPost("/talk/{talk}", AskAsync).AllowAnonymous().RequireRateLimiting(Pace.Join);
        routes.MapGet("/talk/{talk}/feed", async (string talk, HttpContext context, ProgrammeBook book) =>
            await book.TalkAsync(talk, context.RequestAborted) is { } door ? Follow(context, door.Programme, talk) : Results.NotFound()).AllowAnonymous();
    }

    private static async Task<IResult> OpenAsync(string programme, HttpContext context, ProgrammeBook book)
    {
        if (await book.FindAsync(programme, context.RequestAborted) is null)
            return Results.NotFound();
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var by = context.User.Account() ?? CourseAnswers.Operator;
        if (form["do"] == "close")
            await book.CloseTalkAsync(programme, by, context.RequestAborted);
        else
            await book.OpenTalkAsync(programme, by, context.RequestAborted);
        return Results.Redirect(CourseAnswers.Saying($"{NationalFeature.Home(programme)}#talk", form["do"] == "close" ? "national.said.closed" : "national.said.opened"));
    }

    private static Task<IResult> ShowAsync(string talk, HttpContext context) => PageAsync(talk, context, null);

    private static async Task<IResult> PageAsync(string talk, HttpContext context, string? wrong)
    {
        var book = context.RequestServices.GetRequiredService<ProgrammeBook>();
        if (await book.TalkAsync(talk, context.RequestAborted) is not { } door || await book.FindAsync(door.Programme, context.RequestAborted) is not { } course)
            return Errors.ErrorPages.Show(context, StatusCodes.Status404NotFound, "national.talk.closed");
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        return new RazorComponentResult<TalkPage>(new Dictionary<string, object?>
        {
            [nameof(TalkPage.Title)] = course.Programme.Title, [nameof(TalkPage.Talk)] = talk, [nameof(TalkPage.Wrong)] = wrong, [nameof(TalkPage.Said)] = context.Request.Query["said"].FirstOrDefault(),
            [nameof(TalkPage.National)] = await ViewAsync(book, door.Programme, context), [nameof(TalkPage.Row)] = context.Request.Query["row"].FirstOrDefault(), [nameof(TalkPage.Of)] = context.Request.Query["of"].FirstOrDefault(),
        }) { StatusCode = wrong is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };
    }

    private static async Task<IResult> AskAsync(string talk, HttpContext context, ProgrammeBook book, TimeProvider time)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (await book.TalkAsync(talk, context.RequestAborted) is not { } door)
            return Errors.ErrorPages.Show(context, StatusCodes.Status404NotFound, "national.talk.closed");
        var about = (await book.PresentationsAsync(door.Programme, context.RequestAborted)).FirstOrDefault(one => one.Id == form["of"].ToString());
        var text = NationalForm.Cut(form["text"], PracticeQuestion.LongestText);
        if (about is null || NationalWords.RowOf(form["row"]) is not { } row || text.Length == 0)
            return await PageAsync(talk, context, "national.wrong.question");
        var isTaken = await book.AskAsync(new PracticeQuestion
        {
            Id = ProgrammeBook.NewKey(), Presentation = about.Id, Row = row, Text = text, By = NationalForm.Cut(form["by"], Person.LongestName), At = time.GetUtcNow().ToUnixTimeSeconds(),
        }, context.RequestAborted);
        return Results.Redirect(CourseAnswers.Saying($"/talk/{talk}?of={about.Id}&row={NationalWords.Id(row)}", isTaken ? "national.said.asked" : "national.wrong.toomany"));
    }

    private static async Task<NationalView> ViewAsync(ProgrammeBook book, string programme, HttpContext context)
    {
        var all = await book.PresentationsAsync(programme, context.RequestAborted);
        return NationalView.Of(all, new QueryCollection()) with { Questions = [.. await book.QuestionsAsync([.. all.Select(one => one.Id)], context.RequestAborted)] };
    }

    private static FeedResult Follow(HttpContext context, string programme, string? talk) => new(0, end => FollowAsync(context, programme, talk, end));

    // What stands beneath each row, again whenever it reads differently. A telephone's feed ends when the talk is closed.
    private static async IAsyncEnumerable<FeedMessage> FollowAsync(HttpContext context, string programme, string? talk, [EnumeratorCancellation] CancellationToken end)
    {
        var services = context.RequestServices;
        var (book, renderer, reader) = (services.GetRequiredService<ProgrammeBook>(), services.GetRequiredService<PartRenderer>(), services.GetRequiredService<Reader>());
        var isStaff = talk is null && await NationalFeature.MayEnterAsync(context, programme);
        var sent = new Dictionary<FrameRow, string>();
        for (var number = 1; ; number++)
        {
            var next = book.PracticeChanged.Next;
            if (talk is not null && await book.TalkAsync(talk, end) is null)
                yield break;
            var view = await ViewAsync(book, programme, context);
            var parts = new System.Text.StringBuilder();
            foreach (var row in PracticeFrame.Rows)
            {
                var html = await renderer.RenderAsync<AskedList>(reader.Language, (nameof(AskedList.National), view), (nameof(AskedList.Row), row), (nameof(AskedList.Home), isStaff ? NationalFeature.Home(programme) : null));
                if (sent.GetValueOrDefault(row) == html)
                    continue;
                sent[row] = html;
                parts.Append(Partial.For($"asked-{NationalWords.Id(row)}", html));
            }

            if (parts.Length > 0)
                yield return new FeedMessage(number, FeedBody.Of(parts.ToString()));
            await next.WaitAsync(end);
            // A rest of the machine, not of any clock that people read.
            await Task.Delay(s_rest, end);
        }
    }
}
