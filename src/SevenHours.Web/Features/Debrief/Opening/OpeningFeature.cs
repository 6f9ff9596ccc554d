using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Debrief.Opening;

/// <summary>Staff open the debrief to those who played, and close it again (ADR 21).</summary>
public sealed class OpeningFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/exercises/{id}/debrief/open", OnFloor.Doing("debrief", (at, form) => at.Exercise.OpenDebriefAsync(at.By, form["open"] == "yes"))).Needing(Permission.Coach);
}
