using Microsoft.Extensions.DependencyInjection.Extensions;
using SevenHours.Disciplines;
using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Drafts;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Home;
using SevenHours.Web.Features.Join;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Exercises;

/// <summary>The exercises behind all screens, and what every screen of an exercise can do: no-duff, and leaving its address bare.</summary>
public sealed class ExercisesFeature : IFeature
{
    public void Add(IServiceCollection services)
    {
        // Opened once, before anybody is let in: what stood in the journal is there again when the server begins to listen.
        services.AddSingleton(provider => ExerciseHost.OpenAsync(
            provider.GetRequiredService<SevenHoursOptions>().DataFolder, AllDisciplines.Create(), provider.GetRequiredService<TimeProvider>())
            .GetAwaiter().GetResult());
        services.AddSingleton(provider => provider.GetRequiredService<ExerciseHost>().Service);
        services.TryAddSingleton<IJoining, LiveJoining>();
        services.TryAddSingleton<IHomeView, LiveHome>();
        services.TryAddSingleton<IDrafts, StoredDrafts>();
    }

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/exercises/{id}", (string id, HttpContext context, ExerciseService exercises) => Visit.Of(context, exercises, id) switch
        {
            null => ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing"),
            { Place: not null } => Results.Redirect($"/exercises/{id}/desk"),
            _ => Results.Redirect($"/exercises/{id}/lobby"),
        }).Needing(Permission.SeeLobby);
        routes.MapPost("/exercises/{id}/no-duff", async (string id, HttpContext context, ExerciseService exercises) =>
        {
            if (Visit.Of(context, exercises, id) is not { } visit)
                return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
            await visit.Exercise.RaiseNoDuffAsync(visit.Actor);
            return Back(context, id);
        }).Needing(Permission.RaiseNoDuff);
        routes.MapPost("/exercises/{id}/no-duff/clear", async (string id, HttpContext context, ExerciseService exercises) =>
        {
            if (Visit.Of(context, exercises, id) is not { } visit)
                return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
            return await visit.Exercise.ClearNoDuffAsync(visit.Actor) is null
                ? Back(context, id)
                : ErrorPages.Show(context, StatusCodes.Status403Forbidden, "error.closed");
        }).Needing(Permission.ClearNoDuff);
    }

    // Back to the page of this exercise that was left; a foreign or missing referrer leads to its first page.
    private static IResult Back(HttpContext context, string id)
    {
        var from = context.Request.GetTypedHeaders().Referer;
        var path = from?.Host == context.Request.Host.Host && from.AbsolutePath.StartsWith($"/exercises/{id}/", StringComparison.Ordinal)
            ? from.PathAndQuery
            : $"/exercises/{id}";
        return Results.Redirect(path);
    }
}
