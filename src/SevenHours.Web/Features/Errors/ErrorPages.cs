using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;

namespace SevenHours.Web.Features.Errors;

/// <summary>Errors in words: a page for people, problem details for programs, never a stack trace.</summary>
public static class ErrorPages
{
    /// <summary>An answer with a status and a sentence; <paramref name="id"/> names the strings <c>{id}.title</c> and <c>{id}.what</c>.</summary>
    public static IResult Show(HttpContext context, int status, string id)
    {
        if (!WantsPage(context.Request))
            return Results.Problem(statusCode: status, title: ReasonPhrases.GetReasonPhrase(status));

        return new RazorComponentResult<ErrorPage>(new Dictionary<string, object?> { [nameof(ErrorPage.Id)] = id }) { StatusCode = status };
    }

    public static IApplicationBuilder UseFriendlyErrors(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = context => Show(context, context.Response.StatusCode, Id(context)).ExecuteAsync(context),
            StatusCodeSelector = StatusOf,
            // What a visitor spoils is no fault of the server, and no line of its log.
            SuppressDiagnosticsCallback = failed => StatusOf(failed.Exception) != StatusCodes.Status500InternalServerError,
        });
        return app.UseStatusCodePages(async pages =>
        {
            await Show(pages.HttpContext, pages.HttpContext.Response.StatusCode, Id(pages.HttpContext)).ExecuteAsync(pages.HttpContext);
        });
    }

    // A body too large, too slow or cut off, and a form that is none.
    private static int StatusOf(Exception error) => error switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        AntiforgeryValidationException { InnerException: BadHttpRequestException bad } => bad.StatusCode,
        AntiforgeryValidationException or InvalidDataException => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static string Id(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status500InternalServerError => "error.server",
        // A learner comes by a link of his own, not by a PIN.
        StatusCodes.Status401Unauthorized when context.Request.Path.StartsWithSegments("/learner") => "error.learner",
        StatusCodes.Status401Unauthorized => "error.stranger",
        StatusCodes.Status403Forbidden => "error.closed",
        StatusCodes.Status404NotFound => "error.missing",
        StatusCodes.Status429TooManyRequests => "error.haste",
        _ => "error.request",
    };

    private static bool WantsPage(HttpRequest request) =>
        !request.Path.StartsWithSegments("/api") && !request.Path.StartsWithSegments("/openapi")
        && request.GetTypedHeaders().Accept.Any(type => type.MediaType == "text/html");
}
