using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Learning.Door;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Features.Learning.Tests;

/// <summary>
/// <c>/learner/{programme}/tests/{test}</c>: a learner takes a test, one item to a page, each answer on disk before the next page comes; when the test after the
/// course is closed the same address explains it.
/// </summary>
public sealed class TakingFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup("/learner/{programme}/tests/{test}").Needing(Permission.Learn);
        own.MapGet("", ShowAsync);
        own.MapGet("/{number:int}", (string programme, string test, int number, HttpContext context, ProgrammeBook book, TimeProvider time) => AskAsync(programme, test, number, context, book, time));
        own.MapPost("/{number:int}", AnswerAsync);
        own.MapPost("/hand-in", async (string programme, string test, HttpContext context, ProgrammeBook book) =>
            await context.LearnerInAsync(programme) is { } person && await book.HandInTestAsync(programme, test, person, context.RequestAborted)
                ? Results.Redirect(CourseAnswers.Saying($"/learner/{programme}", "learner.said.handed"))
                : Results.Redirect(CourseAnswers.Saying($"/learner/{programme}", "learner.wrong.closed")));
    }

    private static Task<IResult> ShowAsync(string programme, string test, HttpContext context, ProgrammeBook book, TimeProvider time) =>
        context.LearnerPageAsync<TestStartPage>(programme, async visit =>
        {
            if (await book.PartAsync<CourseTest>(programme, test, context.RequestAborted) is not { } found)
                return null;
            var learning = await LearningView.ReadAsync(book, programme, time, context.RequestAborted);
            return
            [
                (nameof(TestStartPage.Test), found), (nameof(TestStartPage.Learning), learning),
                (nameof(TestStartPage.Taken), await book.SittingAsync(test, visit.Person.Id, context.RequestAborted)),
            ];
        });

    private static Task<IResult> AskAsync(string programme, string test, int number, HttpContext context, ProgrammeBook book, TimeProvider time) =>
        context.LearnerPageAsync<TestItemPage>(programme, async visit =>
        {
            if (await book.PartAsync<CourseTest>(programme, test, context.RequestAborted) is not { } found || !found.IsOpen(time.GetUtcNow().ToUnixTimeSeconds())
                || found.ItemsOf(visit.Person.Id) is var items && (number < 1 || number > items.Length))
                return null;
            var taken = await book.SittingAsync(test, visit.Person.Id, context.RequestAborted);
            return taken?.Sitting.HandedInAt is not null ? null :
            [
                (nameof(TestItemPage.Test), found), (nameof(TestItemPage.Number), number),
                (nameof(TestItemPage.Chosen), taken?.Chosen.GetValueOrDefault(found.ItemsOf(visit.Person.Id)[number - 1].Id)),
            ];
        });

    private static async Task<IResult> AnswerAsync(string programme, string test, int number, HttpContext context, ProgrammeBook book)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var back = $"/learner/{programme}/tests/{test}";
        if (await context.LearnerInAsync(programme) is not { } person)
            return LearnerAnswers.NobodyHere(context);
        if (await book.PartAsync<CourseTest>(programme, test, context.RequestAborted) is not { } found || found.ItemsOf(person) is var items && (number < 1 || number > items.Length))
            return CourseAnswers.Missing(context);
        var item = items[number - 1];
        var chosen = item.Kind == ItemKind.Order
            ? string.Join(' ', item.Options.Select(key => (key, Place: int.TryParse(form[$"place-{key}"], out var place) ? place : 0)).Where(pair => pair.Place > 0).OrderBy(pair => pair.Place).Select(pair => pair.key))
            : string.Join(' ', item.Options.Where(form["chosen"].Contains));
        // Nothing chosen and nothing there before: he looks ahead.
        if (chosen.Length > 0 || await book.SittingAsync(test, person, context.RequestAborted) is { } taken && taken.Chosen.ContainsKey(item.Id))
        {
            if (!await book.AnswerAsync(programme, test, person, item.Id, chosen, context.RequestAborted))
                return Results.Redirect(CourseAnswers.Saying($"/learner/{programme}", "learner.wrong.closed"));
        }

        return Results.Redirect(form["to"] == "back" && number > 1 ? $"{back}/{number - 1}" : form["to"] == "list" || number == items.Length ? back : $"{back}/{number + 1}");
    }
}
