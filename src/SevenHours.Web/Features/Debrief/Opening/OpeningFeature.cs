using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Debrief.Opening;

/// <summary>Staff open the debrief to those who played, and close it again (ADR 21); who leads the exercise closes it for good.</summary>
public sealed class OpeningFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/exercises/{id}/debrief/open", OnFloor.Doing("debrief", (at, form) => at.Exercise.OpenDebriefAsync(at.By, form["open"] == "yes"))).Needing(Permission.Coach);
        // Whoever is not sure has closed nothing.
        routes.MapPost("/exercises/{id}/close", OnFloor.Doing("lobby", (at, form) => form["sure"] == "yes" ? at.Exercise.ArchiveAsync(at.By) : Task.FromResult<Refusal?>(null))).Needing(Permission.Steer);
    }
}
