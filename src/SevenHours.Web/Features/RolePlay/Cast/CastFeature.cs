using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Feed;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.RolePlay.Cast;

/// <summary><c>/exercises/{id}/cast</c>: those who act, for staff: where they are called to, how the people they act are, and what these told whom.</summary>
public sealed class CastFeature : IFeature
{
    private const string Page = "cast";

    public void Map(IEndpointRouteBuilder routes)
    {
        var cast = routes.MapGroup($"/exercises/{{id}}/{Page}").Needing(Permission.SeeTruth);
        cast.MapGet("", OnFloor.Showing(Page, at => new RazorComponentResult<CastPage>(new Dictionary<string, object?>
        {
            [nameof(CastPage.At)] = at, [nameof(CastPage.Rows)] = CastRow.All(at),
        })));
        cast.MapGet("/feed", OnFloor.Showing(Page, at => LiveParts.Feed(
            at, Permission.SeeTruth, () => [.. at.Exercise.Session.Syndicates.Select(team => at.Exercise.Live(team.Number).Events.Changed.Next), Later(at)], () => PartsAsync(at))));
        cast.MapPost("", OnFloor.Doing(Page, CallAsync)).Needing(Permission.AnswerRequests);
        cast.MapPost("/back", OnFloor.Doing(Page, (at, form) => at.Exercise.TakeBackCallAsync(at.By, NumberOf(form["call"])))).Needing(Permission.AnswerRequests);
    }

    private static Task<Refusal?> CallAsync(OnFloor at, IFormCollection form) =>
        form["seat"].ToString().Split('/') is [var team, var seat]
            ? at.Exercise.CallActorAsync(
                at.By, new SeatPlace(NumberOf(team), seat), form["set"].ToString() is { Length: > 0 } set ? set : null, NumberOf(form["in"]), form["says"].ToString(), OnFloor.KeyOf(form))
            : Task.FromResult<Refusal?>(Refusal.NoSuchSeat);

    private static async Task<IReadOnlyList<(string Id, string Html)>> PartsAsync(OnFloor at) =>
    [
        ("cast-now", await at.Context.RequestServices.GetRequiredService<PartCache>().DrawAsync<CastNow>(
            at.Language, (nameof(CastNow.Rows), CastRow.All(at)), (nameof(CastNow.Base), at.Href), (nameof(CastNow.MayCall), at.Visit.May(Permission.AnswerRequests)))),
    ];

    // Calls become overdue, and trust fades, without anything happening.
    private static Task Later(OnFloor at) => Task.Delay(TimeSpan.FromSeconds(20), at.Context.RequestServices.GetRequiredService<TimeProvider>(), at.Context.RequestAborted);

    private static int NumberOf(string? typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
