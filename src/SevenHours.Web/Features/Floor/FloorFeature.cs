using Microsoft.Extensions.DependencyInjection.Extensions;
using SevenHours.Web.Feed;
using SevenHours.Web.Hosting;
using SevenHours.Web.Shared;

namespace SevenHours.Web.Features.Floor;

/// <summary>The bar over the pages of those who conduct an exercise.</summary>
public sealed class FloorFeature : IFeature
{
    public void Add(IServiceCollection services)
    {
        services.TryAddSingleton<IFloorBars, FloorBars>();
        services.TryAddSingleton<IFeedCompanion, FloorCounts>();
    }

    public void Map(IEndpointRouteBuilder routes)
    {
    }
}
