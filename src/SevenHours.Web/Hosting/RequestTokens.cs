using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using SevenHours.Web.Audits;
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
            await context.RequestServices.GetRequiredService<Attempts>().WriteAsync(context, Attempts.ForgedPost);
            await new RefusalResult(WebRefusals.PageOutOfDate, StatusCodes.Status400BadRequest).ExecuteAsync(context);
            return;
        }

        if (!await IsReadableAsync(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        // To a handler that asks for a form anything else is an empty one: it then says in words what is missing.
        if (!context.Request.HasFormContentType)
            context.Features.Set<IFormFeature>(new FormFeature(FormCollection.Empty));
        await next(context);
    });

    // A form is read here, where everything wrong with it is the sender's; what a handler meets later is its own.
    private static async Task<bool> IsReadableAsync(HttpRequest request)
    {
        if (!request.HasFormContentType || request.HttpContext.GetEndpoint() is null)
            return true;
        try
        {
            await request.ReadFormAsync(request.HttpContext.RequestAborted);
            return true;
        }
        catch (Exception e) when (e is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return false;
        }
    }

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
