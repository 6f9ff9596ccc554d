using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Features.Handbook.Pages;
using SevenHours.Web.Features.Handbook.Text;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Handbook;

/// <summary>
/// <c>/handbook</c>: how to design, staff, run and debrief an exercise. It tells how exercises are run and nothing of any case, so whoever has an account or
/// a place in an exercise may read it, participants too.
/// </summary>
public sealed class HandbookFeature : IFeature
{
    /// <summary>Longest question, in characters.</summary>
    public const int LongestQuestion = 80;

    public void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("/handbook").Needing(Permission.ReadHandbook);
        pages.MapGet("", IResult (HttpContext context) =>
        {
            var question = context.Request.Query["q"].ToString().Trim();
            return new RazorComponentResult<HandbookHomePage>(new Dictionary<string, object?>
            {
                [nameof(HandbookHomePage.Desk)] = DeskOf(context), [nameof(HandbookHomePage.Question)] = question.Length > LongestQuestion ? question[..LongestQuestion] : question,
            });
        });
        pages.MapGet("/book", IResult (HttpContext context) => new RazorComponentResult<HandbookBookPage>(new Dictionary<string, object?> { [nameof(HandbookBookPage.Desk)] = DeskOf(context) }));
        pages.MapGet("/checklists", IResult (HttpContext context) =>
            new RazorComponentResult<HandbookChecklistsPage>(new Dictionary<string, object?> { [nameof(HandbookChecklistsPage.Desk)] = DeskOf(context) }));
        pages.MapGet("/{chapter}", IResult (string chapter, HttpContext context) => DeskOf(context) is var desk && desk.Book.Find(chapter) is { } found
            ? new RazorComponentResult<HandbookPage>(new Dictionary<string, object?> { [nameof(HandbookPage.Desk)] = desk, [nameof(HandbookPage.Chapter)] = found })
            : ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing"));
    }

    // The exercise the reader comes from is named only to whoever has a place in it.
    private static HandbookDesk DeskOf(HttpContext context)
    {
        var (wanted, language) = (context.Request.Query["in"].ToString(), context.RequestServices.GetRequiredService<Reader>().Language.Tag);
        var chosen = HandbookText.Languages.Any(one => one.Tag == wanted) ? wanted : null;
        var visit = context.Request.Query["at"].ToString() is { Length: > 0 } id ? Visit.Of(context, context.RequestServices.GetRequiredService<ExerciseService>(), id) : null;
        return new HandbookDesk(HandbookText.In(chosen ?? language), chosen, visit?.Exercise.Id.Value, visit?.Exercise.ShownTitle())
        {
            From = visit,
            IsForeign = chosen is null && HandbookText.Languages.All(one => one.Tag != language),
        };
    }
}

/// <summary>Somebody who reads the handbook.</summary>
/// <param name="Book">The handbook in his language.</param>
/// <param name="Chosen">The language he asked for on this page; null when it is that of the interface.</param>
/// <param name="Exercise">The exercise he comes from; null for none.</param>
/// <param name="ExerciseTitle">Its name.</param>
public sealed record HandbookDesk(HandbookText Book, string? Chosen, string? Exercise, string? ExerciseTitle)
{
    /// <summary>His place in that exercise; null for none.</summary>
    internal Visit? From { get; init; }

    /// <summary>Whether the handbook is not written in the reader's language, so that he reads it in English.</summary>
    public bool IsForeign { get; init; }

    /// <summary>The address of a chapter, of another page of the handbook, or of the list of chapters.</summary>
    public string Href(string? chapter, string? anchor = null) => HandbookSteps.Href(chapter, anchor, Exercise, Chosen);

    /// <summary>The address of a page of the exercise he comes from, by what stands behind the exercise's own; null when it is not for him.</summary>
    public string? PageOf(string path) =>
        From is null || StaffPages.All.Where(page => path == page.Path || path.StartsWith($"{page.Path}/", StringComparison.Ordinal)).Any(page => !page.IsFor(From)) ? null : $"/exercises/{Exercise}/{path}";

    /// <summary>The same page in another language of the handbook.</summary>
    public string HrefIn(string language, string? chapter) => HandbookSteps.Href(chapter, null, Exercise, language);

    /// <summary>The direction of a text.</summary>
    public static string Direction(string language) => HandbookText.Languages.First(one => one.Tag == language).Direction;
}
