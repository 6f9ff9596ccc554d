using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace SevenHours.Web.Features.Compass;

/// <summary>
/// <c>…/desk/compass</c> for who sits in a seat and <c>/exercises/{id}/compass</c> for who conducts or looks back: what the law of each country says on an
/// act, before it is done and after.
/// </summary>
public sealed class CompassFeature : IFeature
{
    private const string Name = "compass";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGroup("/exercises/{id}/desk/compass").Needing(Permission.PlaySeat)
            .MapGet("", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, at => Page.Of<CompassPage>(null,
                (nameof(CompassPage.At), at), (nameof(CompassPage.View), at.Read()),
                (nameof(CompassPage.Compass), at.Read(desk => CompassView.Of(Href(at), desk.Scenario, desk.Texts, context.Request.Query, CountryOf(desk)))))));
        routes.MapGroup($"/exercises/{{id}}/{Name}").Needing(Permission.SeeDebrief)
            .MapGet("", OnFloor.Showing(Name, at => new RazorComponentResult<CompassForAllPage>(new Dictionary<string, object?>
            {
                [nameof(CompassForAllPage.At)] = at,
                [nameof(CompassForAllPage.Compass)] = CompassView.Of(
                    at.Href, at.Exercise.Live(at.Team).Scenario, at.Exercise.TextsFor(at.Service.Texts, at.Language), at.Context.Request.Query, null),
            })));
    }

    /// <summary>The compass at a desk.</summary>
    internal static string Href(AtDesk at) => $"{at.Base}/{Name}";

    /// <summary>An act in the compass, as the seat that is about to do it reads it; null when the package has no compass.</summary>
    internal static CompassBearing? Before(AtDesk at, string act) => at.Read(desk =>
        CompassBearing.Of(desk.Scenario, desk.Texts, act, CountryOf(desk)) is { Must.Count: > 0 } bearing ? bearing : null);

    private static string CountryOf(SeatReading desk) => desk.Scenario.Agencies[desk.Agency].Country;
}
