using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Look;

/// <summary><c>GET /look</c>: every component side by side, for those who draw screens. Served only when asked for.</summary>
public sealed class LookFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/look", IResult () => new RazorComponentResult<LookPage>()).AllowAnonymous();
}
