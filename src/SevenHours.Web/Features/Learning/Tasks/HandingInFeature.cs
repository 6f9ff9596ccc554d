using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Learning.Door;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Learning.Tasks;

/// <summary><c>/learner/{programme}/tasks/{task}</c>: a learner or his team writes, keeps, hands in, and reads the mark that was agreed.</summary>
public sealed class HandingInFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup("/learner/{programme}/tasks/{task}").Needing(Permission.Learn);
        own.MapGet("", ShowAsync);
        own.MapPost("", KeepAsync).WithMetadata(new BodyLimit(CourseTask.LargestFile + 200_000));
        own.MapGet("/file", async (string programme, string task, HttpContext context, ProgrammeBook book) =>
            await FindAsync(programme, task, context, book) is { Work: { } work } && await book.WorkFileAsync(task, work.Id, context.RequestAborted) is { } file ? WorkFiles.Answer(context, file) : CourseAnswers.Missing(context));
    }

    private static Task<IResult> ShowAsync(string programme, string task, HttpContext context, ProgrammeBook book, TimeProvider time, Reader reader) =>
        context.LearnerPageAsync<HandInPage>(programme, async _ =>
        {
            if (await FindAsync(programme, task, context, book) is not var (found, _, work) || found.OpensAt is null)
                return null;
            var (marks, final) = await book.MarksAsync(task, context.RequestAborted);
            var agreed = final.FirstOrDefault(mark => mark.Work == work?.Id);
            return
            [
                (nameof(HandInPage.Asked), found.In(reader.Words)), (nameof(HandInPage.Work), work), (nameof(HandInPage.IsOpen), found.IsOpen(time.GetUtcNow().ToUnixTimeSeconds())), (nameof(HandInPage.Final), agreed),
                (nameof(HandInPage.Said), agreed is null ? [] : marks.Where(mark => mark.Work == work?.Id && mark.Says.Length > 0).Select(mark => mark.Says).ToList()),
            ];
        });

    private static async Task<IResult> KeepAsync(string programme, string task, HttpContext context, ProgrammeBook book)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (await FindAsync(programme, task, context, book) is not var (found, visit, _))
            return CourseAnswers.Missing(context);
        var back = $"/learner/{programme}/tasks/{task}";
        (string, string, byte[])? sent = null;
        if (form.Files.GetFile("file") is { Length: > 0 } file && (sent = await WorkFiles.ReadAsync(file, CourseTask.LargestFile, context.RequestAborted)) is null)
            return Results.Redirect(CourseAnswers.Saying(back, "learner.wrong.file"));
        var isKept = await book.KeepWorkAsync(programme, task, found.IsForTeams ? null : visit.Person.Id, visit.Person.Team, form["text"].ToString(), sent, form["do"] == "hand", context.RequestAborted);
        return Results.Redirect(CourseAnswers.Saying(back, !isKept ? "learner.wrong.closed" : form["do"] == "hand" ? "learner.said.handed" : "learner.said.kept"));
    }

    // A team's work is its members' alone.
    private static async Task<(CourseTask Task, LearnerVisit Visit, HandedWork? Work)?> FindAsync(string programme, string task, HttpContext context, ProgrammeBook book) =>
        await LearnerVisit.ReadAsync(context, programme) is { } visit && await book.PartAsync<CourseTask>(programme, task, context.RequestAborted) is { } found && (!found.IsForTeams || visit.Person.Team is not null)
            ? (found, visit, await book.WorkAsync(task, found.IsForTeams ? null : visit.Person.Id, visit.Person.Team, context.RequestAborted))
            : null;
}
