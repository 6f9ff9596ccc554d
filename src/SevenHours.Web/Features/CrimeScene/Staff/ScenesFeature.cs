using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Feed;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;
using Scene = SevenHours.Disciplines.CrimeScenes.CrimeScene;

namespace SevenHours.Web.Features.CrimeScene.Staff;

/// <summary><c>/exercises/{id}/crime-scenes</c>: what really lies at each crime scene and what became of it, and the list by which a real set is laid out. For staff.</summary>
public sealed class ScenesFeature : IFeature
{
    private const string Name = "crime-scenes";

    public void Map(IEndpointRouteBuilder routes)
    {
        var staff = routes.MapGroup($"/exercises/{{id}}/{Name}").Needing(Permission.SeeTruth);
        staff.MapGet("", OnFloor.Showing(Name, Show));
        staff.MapGet("/feed", OnFloor.Showing(Name, Follow));
    }

    /// <summary>Whether the case of somebody's exercise has a scene at all.</summary>
    internal static bool HasScenes(Visit visit) => visit.Exercise.Edition.Scenario.Table<Scene>().Count > 0;

    private static IResult Show(OnFloor at) => new RazorComponentResult<ScenesPage>(new Dictionary<string, object?>
    {
        [nameof(ScenesPage.At)] = at, [nameof(ScenesPage.Scenes)] = TrueScene.All(at),
    });

    private static FeedResult Follow(OnFloor at) => LiveParts.Feed(
        at, Permission.SeeTruth, () => [at.Exercise.Live(at.Team).Events.Changed.Next], async () =>
        {
            var cache = at.Context.RequestServices.GetRequiredService<PartCache>();
            var parts = new List<(string, string)>();
            foreach (var scene in TrueScene.All(at))
                parts.Add(($"truth-{scene.Token}", await cache.DrawAsync<SceneTruthTable>(at.Language, ("Scene", scene))));
            return parts;
        });
}
