using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Home;

/// <summary><c>GET /</c>: join by PIN, my exercises, a demonstration, practice alone.</summary>
public sealed class HomeFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/", async Task<IResult> (HttpContext context, IHomeView home) =>
        new RazorComponentResult<HomePage>(new Dictionary<string, object?>
        {
            [nameof(HomePage.View)] = await home.ReadAsync(context.User, context.RequestAborted),
        })).AllowAnonymous();
}
