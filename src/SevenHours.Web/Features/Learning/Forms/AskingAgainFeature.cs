using System.Collections.Immutable;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Learning.Forms;

/// <summary>
/// <c>/programmes/{programme}/learning/forms/{form}/ask</c>: writes to those who have not answered a follow-up, each in his language with a new link of his
/// own. The messages are shown once, for a mail program; the server sends none.
/// </summary>
public sealed class AskingAgainFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var kept = routes.MapGroup($"{LearningFeature.Base}/forms/{{form}}/ask").Needing(Permission.KeepRoster);
        kept.MapGet("", (string programme, string form, HttpContext context, ProgrammeBook book) => ShowAsync(programme, form, context, book, []));
        kept.MapPost("", AskAsync);
    }

    private static async Task<IResult> ShowAsync(string programme, string form, HttpContext context, ProgrammeBook book, ImmutableArray<GivenWay> given)
    {
        if (await book.PartAsync<CourseForm>(programme, form, context.RequestAborted) is not { Kind: FormKind.FollowUp } found)
            return CourseAnswers.Missing(context);
        var (answerers, asks) = (await book.AnswerersAsync(found, context.RequestAborted), await book.AsksAsync(form, context.RequestAborted));
        var now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().ToUnixTimeSeconds();
        return await context.CoursePageAsync<AskAgainPage>(programme, _ =>
        [
            (nameof(AskAgainPage.Form), found), (nameof(AskAgainPage.Answerers), answerers), (nameof(AskAgainPage.Asks), asks), (nameof(AskAgainPage.Given), given),
            (nameof(AskAgainPage.Now), now), (nameof(AskAgainPage.Host), $"{context.Request.Scheme}://{context.Request.Host}"),
        ]);
    }

    // Somebody who has answered is never asked again, whatever the form said when it was drawn.
    private static async Task<IResult> AskAsync(string programme, string form, HttpContext context, ProgrammeBook book)
    {
        var sent = await context.Request.ReadFormAsync(context.RequestAborted);
        if (await CourseView.ReadAsync(context, programme) is not { } view || await book.PartAsync<CourseForm>(programme, form, context.RequestAborted) is not { Kind: FormKind.FollowUp } found)
            return CourseAnswers.Missing(context);
        var answerers = await book.AnswerersAsync(found, context.RequestAborted);
        List<string> whom = [.. view.Course.Participants.Where(person => sent["whom"].Contains(person.Id) && !answerers.Contains(person.Id)).Select(person => person.Id)];
        var back = $"/forms/{form}/ask";
        if (!found.IsOpen(context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().ToUnixTimeSeconds()))
            return LearningFeature.Said(programme, back, "learning.wrong.notopen");
        if (whom.Count == 0)
            return LearningFeature.Said(programme, back, "learning.wrong.nobody");
        var by = LearningFeature.By(context);
        var given = await book.GiveWaysAsync(programme, by, whom, context.RequestAborted);
        await book.NoteAskedAsync(programme, form, by, whom, context.RequestAborted);
        context.Response.Headers.CacheControl = "no-store";
        return await ShowAsync(programme, form, context, book, given);
    }
}
