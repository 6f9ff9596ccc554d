using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Features.Learning.Door;

/// <summary><c>/programmes/{programme}/learning/links</c>: gives the personal links of learners out, as a sheet or a table for letters, and takes them back.</summary>
public sealed class LinksFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var links = routes.MapGroup("/programmes/{programme}/learning/links").Needing(Permission.KeepRoster);
        links.MapGet("", (string programme, HttpContext context) => ShowAsync(programme, context));
        links.MapPost("", GiveAsync);
        links.MapPost("/{person}/revoke", async (string programme, string person, HttpContext context, ProgrammeBook book) =>
        {
            await book.RevokeWayAsync(programme, By(context), person, context.RequestAborted);
            return Results.Redirect(CourseAnswers.Saying($"/programmes/{programme}/learning/links", "learning.said.revoked"));
        });
    }

    private static async Task<IResult> ShowAsync(string programme, HttpContext context)
    {
        var ways = await context.RequestServices.GetRequiredService<ProgrammeBook>().WaysAsync(programme, context.RequestAborted);
        return await context.CoursePageAsync<LinksPage>(programme, _ => [(nameof(LinksPage.Ways), ways)]);
    }

    // Shown this once: afterwards only hashes are there, and whoever loses his card gets a new one.
    private static async Task<IResult> GiveAsync(string programme, HttpContext context, ProgrammeBook book)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (await CourseView.ReadAsync(context, programme) is not { } view)
            return CourseAnswers.Missing(context);
        var ways = await book.WaysAsync(programme, context.RequestAborted);
        ImmutableArray<string> whom = form["whom"].ToString() switch
        {
            "lacking" => [.. view.Course.Participants.Where(person => !ways.ContainsKey(person.Id)).Select(person => person.Id)],
            "all" when form["sure"] == "yes" => [.. view.Course.Participants.Select(person => person.Id)],
            var one when view.Course.FindPerson(one) is { IsParticipant: true } => [one],
            _ => [],
        };
        if (whom.IsEmpty)
            return Results.Redirect(CourseAnswers.Saying($"/programmes/{programme}/learning/links", form["whom"] == "all" ? "learning.wrong.sure" : "learning.wrong.nobody"));
        var given = await book.GiveWaysAsync(programme, By(context), whom, context.RequestAborted);
        context.Response.Headers.CacheControl = "no-store";
        var host = $"{context.Request.Scheme}://{context.Request.Host}";
        return form["as"] == "table"
            ? Results.File(TableFile.Csv(Table(given, host)), "text/csv; charset=utf-8", $"{MarkedFile.Mark}-{programme}-links.csv")
            : new RazorComponentResult<CardsPage>(new Dictionary<string, object?>
            {
                [nameof(CardsPage.View)] = view, [nameof(CardsPage.Given)] = given, [nameof(CardsPage.Host)] = host,
            });
    }

    private static FileTable Table(ImmutableArray<GivenWay> given, string host) => new("links",
    [
        ["name", "e-mail", "link", "code"],
        .. given.Select(way => (ImmutableArray<object?>)[way.Person.Name, way.Person.Email, $"{host}/learner/by/{way.Secret}", way.Code]),
    ]);

    private static string By(HttpContext context) => context.User.Account() ?? CourseAnswers.Operator;
}
