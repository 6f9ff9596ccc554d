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

/// <summary>The exercises behind all screens, and leading from an exercise's bare address to where one belongs.</summary>
public sealed class ExercisesFeature : IFeature
{
    public void Add(IServiceCollection services)
    {
        // Opened once, before anybody is let in: what stood in the journal is there again when the server begins to listen.
        services.AddSingleton(provider => ExerciseHost.OpenAsync(
            provider.GetRequiredService<SevenHoursOptions>().DataFolder, AllDisciplines.Create(), provider.GetRequiredService<TimeProvider>(),
            provider.GetService<Uploads.UploadStore>())
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
            var visit => Results.Redirect(Front.Of(visit)),
        }).Needing(Permission.SeeLobby);
    }
}
