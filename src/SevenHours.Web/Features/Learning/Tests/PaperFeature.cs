using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Learning.Tests;

/// <summary>
/// <c>/programmes/{programme}/learning/tests/{test}/paper</c> prints each learner's own form in his language; <c>…/typed</c> takes the answers in, a line of
/// letters for each. For those who see names beside what people can do: whoever assesses.
/// </summary>
public sealed class PaperFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var paper = routes.MapGroup($"{LearningFeature.Base}/tests/{{test}}").Needing(Permission.AssessPeople);
        paper.MapGet("/paper", PrintAsync);
        paper.MapGet("/typed", (string programme, string test, HttpContext context, ProgrammeBook book) => ShowAsync(programme, test, context, book, null, null));
        paper.MapPost("/typed", TypeAsync);
    }

    private static async Task<IResult> PrintAsync(string programme, string test, HttpContext context, ProgrammeBook book)
    {
        if (await book.PartAsync<CourseTest>(programme, test, context.RequestAborted) is not { } found)
            return CourseAnswers.Missing(context);
        var (sittings, _) = await book.SittingsAsync([test], context.RequestAborted);
        var taken = sittings.Where(sitting => sitting.TypedBy is null).Select(sitting => sitting.Person).ToHashSet(StringComparer.Ordinal);
        var only = context.Request.Query["person"].FirstOrDefault();
        var host = $"{context.Request.Scheme}://{context.Request.Host}";
        return await context.CoursePageAsync<TestPaperPage>(programme, view =>
        [
            (nameof(TestPaperPage.Test), found), (nameof(TestPaperPage.Host), host),
            (nameof(TestPaperPage.People), view.Course.Participants.Where(person => !taken.Contains(person.Id) && (only is null || person.Id == only)).OrderBy(person => person.Name, StringComparer.Ordinal).ToList()),
        ]);
    }

    private static async Task<IResult> ShowAsync(
        string programme, string test, HttpContext context, ProgrammeBook book, IReadOnlyDictionary<string, (string Typed, TypedAnswers? Read)>? sent, int? kept)
    {
        if (await book.PartAsync<CourseTest>(programme, test, context.RequestAborted) is not { } found)
            return CourseAnswers.Missing(context);
        var (sittings, answers) = await book.SittingsAsync([test], context.RequestAborted);
        return await context.CoursePageAsync<TestTypedPage>(programme, _ =>
        [
            (nameof(TestTypedPage.Test), found), (nameof(TestTypedPage.Sittings), sittings.ToDictionary(sitting => sitting.Person, StringComparer.Ordinal)),
            (nameof(TestTypedPage.Answers), answers.ToLookup(answer => answer.Person, StringComparer.Ordinal)), (nameof(TestTypedPage.Sent), sent), (nameof(TestTypedPage.Kept), kept),
        ], sent is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    // What can be read is kept; what cannot stays in its box, with what is wrong.
    private static async Task<IResult> TypeAsync(string programme, string test, HttpContext context, ProgrammeBook book)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (await CourseView.ReadAsync(context, programme) is not { } view || await book.PartAsync<CourseTest>(programme, test, context.RequestAborted) is not { } found)
            return CourseAnswers.Missing(context);
        var (sittings, answers) = await book.SittingsAsync([test], context.RequestAborted);
        var (wrong, kept) = (new Dictionary<string, (string Typed, TypedAnswers? Read)>(StringComparer.Ordinal), 0);
        foreach (var person in view.Course.Participants)
        {
            var typed = form[$"a-{person.Id}"].ToString().Trim();
            var was = sittings.Any(sitting => sitting.Person == person.Id)
                ? PaperAnswers.Write(found, person.Id, answers.Where(answer => answer.Person == person.Id).ToDictionary(answer => answer.Item, answer => answer.Chosen, StringComparer.Ordinal))
                : "";
            if (typed.Length == 0 || typed == was)
                continue;
            var read = PaperAnswers.Read(found, person.Id, typed);
            if (read.Fault is not null)
                wrong[person.Id] = (typed, read);
            else if (await book.TypeTestAsync(programme, test, person.Id, LearningFeature.By(context), read.Chosen, context.RequestAborted))
                kept++;
            else
                wrong[person.Id] = (typed, null);
        }

        return wrong.Count > 0
            ? await ShowAsync(programme, test, context, book, wrong, kept)
            : LearningFeature.Said(programme, $"/tests/{test}/typed", kept == 0 ? "learning.wrong.paper.none" : "learning.said.typedtest");
    }
}
