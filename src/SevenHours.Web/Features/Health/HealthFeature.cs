using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Health;

/// <summary><c>GET /health</c>: answers as soon as the server can.</summary>
public sealed class HealthFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/health", IResult () => TypedResults.Json(new { status = "ok", exercise = true })).AllowAnonymous();
}
