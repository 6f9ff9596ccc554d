using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.National;

/// <summary><c>/programmes/{programme}/countries</c>: what each country says of its practice, side by side, and what is asked about it.</summary>
public sealed class NationalFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var seen = routes.MapGroup("/programmes/{programme}/countries").Needing(Permission.SeeProgramme);
        seen.MapGet("", ShowAsync);
        seen.MapGet("/table.xlsx", TableAsync);
        var entered = routes.MapGroup("/programmes/{programme}/countries").Needing(Permission.EnterPractice);
        entered.MapGet("/{presentation}", (string programme, string presentation, HttpContext context) => FormAsync(programme, presentation, context, null, null));
        entered.MapPost("/{presentation}", KeepAsync);
        entered.MapPost("/{presentation}/remove", RemoveAsync);
        entered.MapPost("/{presentation}/library", LibraryAsync).Needing(Permission.PlanProgramme);
        entered.MapGet("/{presentation}/questions/{question}", QuestionAsync);
        entered.MapPost("/{presentation}/questions/{question}", AnswerAsync);
    }

    internal static string Home(string programme) => $"/programmes/{programme}/countries";

    private static async Task<IResult> ShowAsync(string programme, HttpContext context, ProgrammeBook book)
    {
        var all = await book.PresentationsAsync(programme, context.RequestAborted);
        var questions = await book.QuestionsAsync([.. all.Select(one => one.Id)], context.RequestAborted);
        var talk = await book.TalkOfAsync(programme, context.RequestAborted);
        var may = await MayEnterAsync(context, programme);
        return await context.CoursePageAsync<NationalPage>(programme, _ =>
        [
            (nameof(NationalPage.National), NationalView.Of(all, context.Request.Query) with { Questions = [.. questions] }),
            (nameof(NationalPage.MayEnter), may),
            (nameof(NationalPage.Talk), talk is null ? null : $"{context.Request.Scheme}://{context.Request.Host}/talk/{talk.Secret}"),
        ]);
    }

    internal static async Task<bool> MayEnterAsync(HttpContext context, string programme) =>
        AccessTable.Allows(await AccessGate.StandingInAsync(context, programme), Permission.EnterPractice);

    private static async Task<IResult> TableAsync(string programme, HttpContext context, ProgrammeBook book, Reader reader)
    {
        var view = NationalView.Of(await book.PresentationsAsync(programme, context.RequestAborted), context.Request.Query);
        return NationalSheets.File(view.Table, reader, $"countries-{programme}");
    }

    private static async Task<IResult> FormAsync(string programme, string presentation, HttpContext context, Presentation? typed, string? wrong)
    {
        var known = typed ?? (presentation == "new" ? null : await FindAsync(context, programme, presentation));
        if (known is null && presentation != "new")
            return CourseAnswers.Missing(context);
        return await context.CoursePageAsync<PresentationPage>(programme, view =>
        [
            (nameof(PresentationPage.Presentation), known ?? NationalForm.Fresh(view.Programme, view.Today)), (nameof(PresentationPage.Wrong), wrong),
            (nameof(PresentationPage.Laws), DraftFeature.Laws(context.RequestServices.GetRequiredService<Create.ScenarioCatalogue>(), context.RequestServices.GetRequiredService<Reader>().Language.Tag)),
        ], wrong is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> KeepAsync(string programme, string presentation, HttpContext context, ProgrammeBook book, TimeProvider time)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (await CourseView.ReadAsync(context, programme) is not { } view)
            return CourseAnswers.Missing(context);
        var isNew = presentation == "new";
        var known = isNew ? NationalForm.Fresh(view.Programme, view.Today) : await FindAsync(context, programme, presentation);
        if (known is null)
            return CourseAnswers.Missing(context);
        var typed = NationalForm.Apply(known, form, view.Course.People, time.GetUtcNow().ToUnixTimeSeconds());
        if (typed.Wrong is { } wrong)
            return await FormAsync(programme, presentation, context, typed, wrong);
        await book.KeepPresentationAsync(isNew ? typed with { Id = ProgrammeBook.NewKey() } : typed, By(context), isNew ? "practice.entered" : "practice.changed", context.RequestAborted);
        return Results.Redirect(CourseAnswers.Saying(Home(programme), "national.said.kept"));
    }

    private static async Task<IResult> RemoveAsync(string programme, string presentation, HttpContext context, ProgrammeBook book)
    {
        var isSure = (await context.Request.ReadFormAsync(context.RequestAborted))["sure"] == "yes";
        if (await FindAsync(context, programme, presentation) is not { } known)
            return CourseAnswers.Missing(context);
        if (!isSure)
            return Results.Redirect(CourseAnswers.Saying($"{Home(programme)}/{presentation}", "national.wrong.sure"));
        await book.RemovePresentationAsync(known, By(context), context.RequestAborted);
        return Results.Redirect(CourseAnswers.Saying(Home(programme), "national.said.removed"));
    }

    private static async Task<IResult> LibraryAsync(string programme, string presentation, HttpContext context, ProgrammeBook book, TimeProvider time)
    {
        var lets = (await context.Request.ReadFormAsync(context.RequestAborted))["do"] == "let";
        if (await FindAsync(context, programme, presentation) is not { } known)
            return CourseAnswers.Missing(context);
        await book.KeepPresentationAsync(
            known with { InLibrarySince = lets ? known.InLibrarySince ?? time.GetUtcNow().ToUnixTimeSeconds() : null }, By(context), lets ? "practice.released" : "practice.withdrawn", context.RequestAborted);
        return Results.Redirect(CourseAnswers.Saying(Home(programme), lets ? "national.said.released" : "national.said.withdrawn"));
    }

    private static async Task<IResult> QuestionAsync(string programme, string presentation, string question, HttpContext context, ProgrammeBook book) =>
        await FindAsync(context, programme, presentation) is { } known
        && (await book.QuestionsAsync([known.Id], context.RequestAborted)).FirstOrDefault(one => one.Id == question) is { } asked
            ? await context.CoursePageAsync<QuestionPage>(programme, _ => [(nameof(QuestionPage.Presentation), known), (nameof(QuestionPage.Question), asked)])
            : CourseAnswers.Missing(context);

    private static async Task<IResult> AnswerAsync(string programme, string presentation, string question, HttpContext context, ProgrammeBook book)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (await FindAsync(context, programme, presentation) is not { } known
            || (await book.QuestionsAsync([known.Id], context.RequestAborted)).FirstOrDefault(one => one.Id == question) is not { } asked)
            return CourseAnswers.Missing(context);
        if (form["do"] == "drop")
            await book.DropQuestionAsync(programme, question, By(context), context.RequestAborted);
        else
            await book.AnswerAsync(programme, question, NationalForm.Cut(form["answer"], PracticeQuestion.LongestText), By(context), context.RequestAborted);
        return Results.Redirect(CourseAnswers.Saying($"{Home(programme)}#row-{NationalWords.Id(asked.Row)}", form["do"] == "drop" ? "national.said.dropped" : "national.said.answered"));
    }

    private static async Task<Presentation?> FindAsync(HttpContext context, string programme, string presentation) =>
        (await context.RequestServices.GetRequiredService<ProgrammeBook>().PresentationsAsync(programme, context.RequestAborted)).FirstOrDefault(one => one.Id == presentation);

    private static string By(HttpContext context) => context.User.Account() ?? CourseAnswers.Operator;
}
