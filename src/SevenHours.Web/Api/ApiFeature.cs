using SevenHours.Web.Hosting;

namespace SevenHours.Web.Api;

/// <summary>The interface for programs: JSON under <c>/api/v1</c>, described at <c>/openapi/v1.json</c>.</summary>
public sealed class ApiFeature : IFeature
{
    public void Add(IServiceCollection services) => services.AddOpenApi("v1", openApi =>
    {
        openApi.OpenApiVersion = Microsoft.OpenApi.OpenApiSpecVersion.OpenApi3_1;
        openApi.ShouldInclude = description => description.RelativePath?.StartsWith("api/v1/", StringComparison.Ordinal) == true;
        openApi.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "SevenHours";
            document.Info.Version = "1";
            document.Info.Description = "EXERCISE. Commands, views and feeds of live exercises. A cookie says who asks: POST /api/v1/join gives it.";
            return Task.CompletedTask;
        });
    });

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        var api = routes.MapGroup("/api/v1").DisableAntiforgery();
        api.AddEndpointFilter(OnlyJson);
        ExercisesApi.Map(api);
        SeatApi.Map(api);
        StaffApi.Map(api);
    }

    // Without a request token only JSON may change anything: a foreign page cannot send it without asking first.
    private static async ValueTask<object?> OnlyJson(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var request = call.HttpContext.Request;
        return HttpMethods.IsGet(request.Method) || request.HasJsonContentType()
            ? await next(call)
            : Problems.Of(StatusCodes.Status415UnsupportedMediaType, "request.json", "The body is not JSON.", "Send it with Content-Type: application/json.");
    }
}
