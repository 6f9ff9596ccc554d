using System.Collections.Immutable;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Learning.Tests;

/// <summary><c>/programmes/{programme}/learning/tests</c>: making a pair of tests, and what came of it, as page and table.</summary>
public sealed class TestsFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost($"{LearningFeature.Base}/tests", MakeAsync).Needing(Permission.PlanProgramme);
        var taught = routes.MapGroup($"{LearningFeature.Base}/tests/{{test}}").Needing(Permission.Teach);
        taught.MapGet("", ShowAsync);
        taught.MapGet("/results.xlsx", (string programme, string test, HttpContext context, ProgrammeBook book, Reader reader) => ExportAsync(programme, test, context, book, reader, true));
        taught.MapGet("/results.csv", (string programme, string test, HttpContext context, ProgrammeBook book, Reader reader) => ExportAsync(programme, test, context, book, reader, false));
    }

    private static async Task<IResult> MakeAsync(string programme, HttpContext context, ProgrammeBook book, Reader reader)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var competences = CompetenceNames.All.Where(name => form["competence"].Contains(name)).ToList();
        if (competences.Count == 0 || !int.TryParse(form["each"], out var each) || each < 1 || each * competences.Count > TestComposer.MostItems)
            return LearningFeature.Said(programme, "", "learning.wrong.test");
        var pair = TestMaking.Pair(await book.ItemsAsync(context.RequestAborted), competences, each, form["how"] != "same", reader.Words["learning.test.before"], reader.Words["learning.test.after"]);
        return pair[0].FormA.IsEmpty || !await book.AddPartsAsync(programme, LearningFeature.By(context), pair, context.RequestAborted)
            ? LearningFeature.Said(programme, "", "learning.wrong.test")
            : LearningFeature.Said(programme, $"/tests/{pair[0].Id}", pair[0].FormB.IsEmpty && form["how"] != "same" ? "learning.said.oneform" : "learning.said.made");
    }

    private static async Task<IResult> ShowAsync(string programme, string test, HttpContext context, ProgrammeBook book, TimeProvider time)
    {
        if (await book.PartAsync<CourseTest>(programme, test, context.RequestAborted) is not { } found)
            return CourseAnswers.Missing(context);
        var outcome = (await book.OutcomesAsync(programme, context.RequestAborted)).FirstOrDefault(one => one.Before.Pair == found.Pair);
        var (sittings, _) = await book.SittingsAsync([test], context.RequestAborted);
        return await context.CoursePageAsync<TestPage>(programme, _ =>
        [
            (nameof(TestPage.Test), found), (nameof(TestPage.Outcome), outcome), (nameof(TestPage.Now), time.GetUtcNow().ToUnixTimeSeconds()),
            (nameof(TestPage.Begun), sittings.Count), (nameof(TestPage.HandedIn), sittings.Count(sitting => sitting.HandedInAt is not null)),
            (nameof(TestPage.Typed), sittings.Count(sitting => sitting.TypedBy is not null)),
        ]);
    }

    private static async Task<IResult> ExportAsync(string programme, string test, HttpContext context, ProgrammeBook book, Reader reader, bool isWorkbook)
    {
        if (await book.PartAsync<CourseTest>(programme, test, context.RequestAborted) is not { } found
            || (await book.OutcomesAsync(programme, context.RequestAborted)).FirstOrDefault(one => one.Before.Pair == found.Pair) is not { } outcome)
            return CourseAnswers.Missing(context);
        var words = reader.Words;
        string Competence(string name) => name.Length == 0 ? words["learning.all"] : words[$"learning.competence.{name}"];
        var gains = new FileTable(words["learning.gain"],
        [
            [words["learning.competence"], words["learning.people"], words["learning.share.before"], words["learning.share.after"], words["learning.gain"]],
            .. outcome.Gains().Select(line => (ImmutableArray<object?>)[Competence(line.Name), line.People, line.Before, line.After, line.Gain]),
        ]);
        var items = new FileTable(words["learning.items"],
        [
            [words["learning.item.key"], words["learning.competence"], words["learning.item"], words["learning.asked.before"], words["learning.p.before"], words["learning.asked.after"], words["learning.p.after"], words["learning.discrimination"]],
            .. outcome.Items().Select(line => (ImmutableArray<object?>)[line.Item.Id, Competence(line.Item.Competence), line.Item.In(reader.Language.Tag).Stem, line.Before, line.PBefore, line.After, line.PAfter, line.Discrimination]),
        ]);
        return isWorkbook
            ? Results.File(TableFile.Xlsx([gains, items], reader.Language.RightToLeft), TableFile.XlsxType, $"{MarkedFile.Mark}-{programme}-test.xlsx")
            : Results.File(TableFile.Csv(items), "text/csv; charset=utf-8", $"{MarkedFile.Mark}-{programme}-test.csv");
    }
}
