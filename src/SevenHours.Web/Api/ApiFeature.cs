using SevenHours.Web.Hosting;

namespace SevenHours.Web.Api;

/// <summary>The interface for programs: JSON under <c>/api/v1</c>, described at <c>/openapi/v1.json</c>.</summary>
public sealed class ApiFeature : IFeature
{
    public void Add(IServiceCollection services) => services.AddOpenApi("v1", openApi =>
    {
        openApi.OpenApiVersion = Microsoft.OpenApi.OpenApiSpecVersion.OpenApi3_1;
        openApi.ShouldInclude = description => description.RelativePath?.StartsWith("api/v1/", StringComparison.Ordinal) == true;
        openApi.AddSchemaTransformer(new SchemaComments());
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
        // Only JSON needs no request token: a foreign page cannot send it without asking first.
        var api = routes.MapGroup("/api/v1");
        ExercisesApi.Map(api);
        DoorApi.Map(api);
        SeatApi.Map(api);
        InterviewApi.Map(api);
        ChartApi.Map(api);
        StaffApi.Map(api);
    }
}
