using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Api;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Privacy;

/// <summary>Who answers for data, what is kept about oneself, taking it along, and having it erased.</summary>
public sealed class PrivacyFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var mine = routes.MapGroup("/exercises/{id}/my-data").Needing(Permission.SeeOwnData);
        mine.MapGet("", (string id, HttpContext context, ExerciseService exercises) => AboutAsync(context, exercises, id, Me(context, exercises, id)));
        mine.MapGet("/export.json", (string id, HttpContext context, ExerciseService exercises) => Export(context, exercises, id, Me(context, exercises, id)));
        mine.MapPost("/erase", (string id, HttpContext context, ExerciseService exercises) => EraseAsync(context, exercises, id, Me(context, exercises, id), "my-data"));

        var privacy = routes.MapGroup("/exercises/{id}/privacy").Needing(Permission.ManagePrivacy);
        privacy.MapGet("", (string id, HttpContext context, ExerciseService exercises) => Visit.Of(context, exercises, id) is { } visit
            ? new RazorComponentResult<PrivacyPage>(new Dictionary<string, object?> { [nameof(PrivacyPage.Visit)] = visit })
            : Missing(context));
        privacy.MapPost("", SetAsync);
        privacy.MapGet("/people.csv", People);
        privacy.MapGet("/report.json", Report);
        privacy.MapGet("/people/{person}", (string id, string person, HttpContext context, ExerciseService exercises) => AboutAsync(context, exercises, id, person));
        privacy.MapGet("/people/{person}/export.json", (string id, string person, HttpContext context, ExerciseService exercises) => Export(context, exercises, id, person));
        privacy.MapPost("/people/{person}/erase", (string id, string person, HttpContext context, ExerciseService exercises) =>
            EraseAsync(context, exercises, id, person, "privacy"));
        privacy.MapPost("/erase", async (string id, HttpContext context, ExerciseService exercises) =>
            Visit.Of(context, exercises, id) is not { } visit ? Missing(context)
            : !await IsSureAsync(context) ? Results.Redirect($"/exercises/{id}/privacy")
            : await visit.Exercise.EraseAllAsync(visit.Actor) is null ? Results.Redirect($"/exercises/{id}/privacy#deletions")
            : ErrorPages.Show(context, StatusCodes.Status503ServiceUnavailable, "error.server"));
    }

    private static string Me(HttpContext context, ExerciseService exercises, string id) => Visit.Of(context, exercises, id)?.Member?.Person ?? "";

    private static async Task<IResult> AboutAsync(HttpContext context, ExerciseService exercises, string id, string person) =>
        Visit.Of(context, exercises, id) is { } visit && visit.Exercise.DataOf(visit.Actor, person) is { } data
            ? new RazorComponentResult<MyDataPage>(new Dictionary<string, object?>
            {
                [nameof(MyDataPage.Visit)] = visit, [nameof(MyDataPage.Data)] = data, [nameof(MyDataPage.Person)] = visit.Exercise.Session.Find(person)!.Person,
                [nameof(MyDataPage.Row)] = await RosterRow.OfAsync(context, visit.Exercise, visit.Exercise.Session.Find(person)!),
            })
            : Missing(context);

    private static IResult Export(HttpContext context, ExerciseService exercises, string id, string person)
    {
        if (Visit.Of(context, exercises, id) is not { } visit || visit.Exercise.DataOf(visit.Actor, person) is not { } data)
            return Missing(context);
        MarkedFile.Call(context, $"{id}-{data.Code}.json");
        return Results.Json(new { marked = MarkedFile.Mark, exercise = id, title = visit.Exercise.ShownTitle(), privacy = PrivacyWords.Of(visit.Exercise), about = data }, ApiJson.Options);
    }

    private static async Task<IResult> EraseAsync(HttpContext context, ExerciseService exercises, string id, string person, string back)
    {
        if (Visit.Of(context, exercises, id) is not { } visit || visit.Exercise.Session.Find(person) is not { } member)
            return Missing(context);
        if (!await IsSureAsync(context))
            return Results.Redirect($"/exercises/{id}/{back}");
        // Who keeps the roster of the course may have it erased there in the same step.
        var row = await RosterRow.OfAsync(context, visit.Exercise, member);
        if (row is { MayKeep: true } && (await context.Request.ReadFormAsync(context.RequestAborted))["roster"] == "yes")
        {
            return await row.EraseAsync(context, member.Person)
                ? Results.Redirect($"/exercises/{id}/{back}")
                : ErrorPages.Show(context, StatusCodes.Status503ServiceUnavailable, "error.server");
        }

        return await visit.Exercise.EraseWordsOfAsync(visit.Actor, member.Person) is null
            ? ErrorPages.Show(context, StatusCodes.Status503ServiceUnavailable, "error.server")
            : Results.Redirect($"/exercises/{id}/{back}");
    }

    private static async Task<IResult> SetAsync(string id, HttpContext context, ExerciseService exercises)
    {
        if (Visit.Of(context, exercises, id) is not { } visit)
            return Missing(context);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var days = int.TryParse(form["days"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var ratings = Enum.TryParse<RatingsSeenBy>(form["ratings"], out var seen) && Enum.IsDefined(seen) ? seen : RatingsSeenBy.Staff;
        var refused = await visit.Exercise.SetPrivacyAsync(
            visit.Actor, form["controller"].ToString(), form["contact"].ToString(), form["purpose"].ToString(), form["basis"].ToString(), days, ratings,
            forEmployers: form["employers"] == "yes");
        return refused is null ? Results.Redirect($"/exercises/{id}/privacy") : ErrorPages.Show(context, StatusCodes.Status422UnprocessableEntity, "error.request");
    }

    private static IResult Report(string id, HttpContext context, ExerciseService exercises)
    {
        if (Visit.Of(context, exercises, id) is not { } visit)
            return Missing(context);
        MarkedFile.Call(context, $"{id}-deletions.json");
        return Results.Json(new { marked = MarkedFile.Mark, exercise = id, title = visit.Exercise.ShownTitle(), deletions = visit.Exercise.Session.Deletions }, ApiJson.Options);
    }

    // Codes, and names only when they are asked for by those who answer for them.
    private static IResult People(string id, bool? names, HttpContext context, ExerciseService exercises)
    {
        if (Visit.Of(context, exercises, id) is not { } visit)
            return Missing(context);
        var (exercise, csv) = (visit.Exercise, new StringBuilder("exercise,code,role,presence,seats").Append(names == true ? ",name\n" : "\n"));
        foreach (var member in exercise.Session.Members.Values.OrderBy(exercise.CodeOf, StringComparer.Ordinal))
        {
            csv.Append(CultureInfo.InvariantCulture, $"{MarkedFile.Mark},{exercise.CodeOf(member)},{member.Role},{member.Presence},");
            csv.AppendJoin(' ', exercise.Session.SeatsOf(member.Person).Select(place => place.Seat));
            csv.Append(names == true ? $",{Quoted(exercise.NameOf(member))}\n" : "\n");
        }

        return MarkedFile.Csv($"{id}-people", csv.ToString());
    }

    // A name that begins like a formula is none.
    private static string Quoted(string? name) => name is null ? "" : $"\"{(name[0] is '=' or '+' or '-' or '@' ? "'" : "")}{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static async Task<bool> IsSureAsync(HttpContext context) => (await context.Request.ReadFormAsync(context.RequestAborted))["sure"] == "yes";

    private static IResult Missing(HttpContext context) => ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
}
