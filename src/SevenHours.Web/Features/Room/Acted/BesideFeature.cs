using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Features.Room.Acted.View;
using SevenHours.Web.Feed;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Room.Acted;

/// <summary><c>/exercises/{id}/beside</c>: the interviews that go on, to sit beside one or to speak in one.</summary>
public sealed class BesideFeature : IFeature
{
    /// <summary>The last part of its address.</summary>
    public const string Page = "beside";

    public void Map(IEndpointRouteBuilder routes)
    {
        var all = routes.MapGroup($"/exercises/{{id}}/{Page}").Needing(Permission.CodeInterviews);
        all.MapGet("", OnFloor.Showing(Page, at => new RazorComponentResult<BesidePage>(new Dictionary<string, object?>
        {
            [nameof(BesidePage.At)] = at, [nameof(BesidePage.Rows)] = GoingOn.All(at),
        })));
        all.MapGet("/feed", OnFloor.Showing(Page, at => LiveParts.Feed(
            at, Permission.CodeInterviews, () => at.Visit.May(Permission.SeeTruth)
                ? at.Exercise.Session.Syndicates.Select(team => at.Exercise.Live(team.Number).Events.Changed.Next)
                : at.Visit.Seat.IsSome ? [at.Exercise.Live(at.Visit.Syndicate).NoticesOf(at.Visit.Seat).Changed.Next] : [], () => PartsAsync(at))));
    }

    private static async Task<IReadOnlyList<(string Id, string Html)>> PartsAsync(OnFloor at) =>
    [
        ("beside-now", await at.Context.RequestServices.GetRequiredService<PartCache>().DrawAsync<Parts.GoingOnList>(
            at.Language, ("Rows", GoingOn.All(at)), ("Base", at.Href), ("Staff", at.Visit.May(Permission.SeeTruth)),
            ("MaySpeak", at.Visit.May(Permission.SpeakForPersons)))),
    ];
}
