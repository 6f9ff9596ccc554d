using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Learning.Tests;

/// <summary><c>/items</c>: the item bank of the server, for those who make programmes. What is changed here changes no test that was made before.</summary>
public sealed class BankFeature : IFeature
{
    /// <summary>The languages an item is written in here; others are translated in the files of <c>programmes/items</c>.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "ru", "ar"];

    public void Map(IEndpointRouteBuilder routes)
    {
        var bank = routes.MapGroup("/items").Needing(Permission.MakeProgrammes);
        bank.MapGet("", ListAsync);
        bank.MapGet("/{item}", AskAsync);
        bank.MapPost("/{item}", KeepAsync);
    }

    private static async Task<IResult> ListAsync(string? competence, HttpContext context, ProgrammeBook book) => new RazorComponentResult<BankPage>(new Dictionary<string, object?>
    {
        [nameof(BankPage.Items)] = await book.ItemsAsync(context.RequestAborted), [nameof(BankPage.Competence)] = CompetenceNames.All.FirstOrDefault(name => name == competence),
        [nameof(BankPage.Said)] = context.Request.Query["said"].FirstOrDefault(),
    });

    private static async Task<IResult> AskAsync(string item, HttpContext context, ProgrammeBook book) =>
        item == "new" ? Show(null, null)
        : (await book.ItemsAsync(context.RequestAborted)).FirstOrDefault(one => one.Id == item) is { } known ? Show(known, null)
        : CourseAnswers.Missing(context);

    private static IResult Show(TestItem? item, string? wrong) => new RazorComponentResult<ItemPage>(new Dictionary<string, object?>
    {
        [nameof(ItemPage.Item)] = item, [nameof(ItemPage.Wrong)] = wrong,
    }) { StatusCode = wrong is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };

    private static async Task<IResult> KeepAsync(string item, HttpContext context, ProgrammeBook book)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var known = (await book.ItemsAsync(context.RequestAborted)).FirstOrDefault(one => one.Id == item);
        if (known is null && item != "new")
            return CourseAnswers.Missing(context);
        var written = Of(form, known);
        if (ItemBank.Wrong(written) is { } wrong)
            return Show(written, wrong);
        await book.KeepItemAsync(written, LearningFeature.By(context), context.RequestAborted);
        return Results.Redirect(CourseAnswers.Saying($"/items?competence={written.Competence}", "learning.said.kept"));
    }

    // Options are lines; the right ones bear a star, and an order is written in its right order.
    private static TestItem Of(IFormCollection form, TestItem? known)
    {
        var kind = Enum.TryParse<ItemKind>(form["kind"], out var wanted) && Enum.IsDefined(wanted) ? wanted : ItemKind.Single;
        var english = Lines(form["options-en"]);
        ImmutableArray<string> keys = [.. english.Select((_, i) => $"{(char)('a' + i)}").Take(26)];
        ImmutableArray<string> right = kind == ItemKind.Order ? keys : [.. keys.Where((_, i) => english[i].StartsWith('*'))];
        var texts = Languages.Where(language => language == "en" || form[$"stem-{language}"].ToString().Trim().Length > 0).ToImmutableDictionary(language => language, language =>
        {
            var options = Lines(form[$"options-{language}"]);
            return new ItemText(
                form[$"stem-{language}"].ToString().Trim(), keys.Zip(options).ToImmutableDictionary(pair => pair.First, pair => pair.Second.TrimStart('*', ' ')),
                form[$"why-{language}"].ToString().Trim(), form[$"vignette-{language}"].ToString().Trim() is { Length: > 0 } vignette ? vignette : null);
        });
        return new TestItem
        {
            Id = known?.Id ?? ProgrammeBook.NewKey(), Competence = form["competence"].ToString(), Objective = form["objective"].ToString().Trim(), Kind = kind,
            Options = keys, Right = right, Texts = texts, Source = form["source"].ToString().Trim(), IsRetired = form["retired"] == "yes",
        };
    }

    private static string[] Lines(string? text) => (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
