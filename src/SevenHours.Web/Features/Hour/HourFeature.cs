using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Hour.Endpoints;
using SevenHours.Web.Features.Hour.Live;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Hour;

/// <summary>
/// <c>/exercises/{id}/hour</c>: what comes due in the next hour of one team's world, with what a director does to it; contingencies that are
/// proposed, and seats to look at. What Control has of it (run sheet, clock, answers) posts to Control.
/// </summary>
public sealed class HourFeature : IFeature
{
    public void Add(IServiceCollection services) => services.AddSingleton<HourBook>();

    public void Map(IEndpointRouteBuilder routes)
    {
        var hour = routes.MapGroup("/exercises/{id}/hour").Needing(Permission.SeeTruth);
        HourEndpoints.Map(hour);
        FlagEndpoints.Map(hour);
    }
}
