using Microsoft.AspNetCore.Antiforgery;
using SevenHours.Web.Refusals;

namespace SevenHours.Web.Hosting;

/// <summary>
/// Every post that a foreign page could forge must carry the request token: as a hidden box, or as a header from htmx.
/// A JSON body cannot be sent across sites without a preflight, which this server never grants, so JSON needs none.
/// An endpoint opts out with <c>DisableAntiforgery()</c>.
/// </summary>
public static class RequestTokens
{
    public static IApplicationBuilder UseRequestTokens(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (NeedsToken(context) && !await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context))
        {
            await new RefusalResult(WebRefusals.PageOutOfDate, StatusCodes.Status400BadRequest).ExecuteAsync(context);
            return;
        }

        await next(context);
    });

    private static bool NeedsToken(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method))
            return false;
        if (context.GetEndpoint() is not { } endpoint || endpoint.Metadata.GetMetadata<IAntiforgeryMetadata>() is { RequiresValidation: false })
            return false;
        return !request.HasJsonContentType();
    }
}
