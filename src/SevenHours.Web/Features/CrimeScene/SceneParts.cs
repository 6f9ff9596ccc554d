using SevenHours.Web.Features.CrimeScene.Parts;
using SevenHours.Web.Features.Wall;

namespace SevenHours.Web.Features.CrimeScene;

/// <summary>The live parts of a scene's page. Where one chooses and types is never sent again.</summary>
internal static class SceneParts
{
    public static async Task DrawAsync(WallLive live)
    {
        if (live.After.Scenes.FirstOrDefault(one => one.Token == live.Thing) is not { } scene)
            return;

        var was = live.Before.Scenes.FirstOrDefault(one => one.Token == live.Thing);
        var link = CrimeSceneFeature.Href(live.At, scene.Token);
        await live.SendIfAsync<ScenePlan>(was != scene, "scene-plan", ("Scene", scene), ("Base", link));
        await live.SendIfAsync<RoomTable>(was != scene, "scene-rooms", ("Rooms", scene.Rooms), ("Visitors", scene.Visitors), ("Base", link));
        if (scene.From is { } from)
            await live.SendIfAsync<SceneFrom>(was?.From != from, "scene-from", ("From", from));
        else
            await live.SendIfAsync<SceneNow>(was != scene, "scene-now", ("Scene", scene));
        await live.SendIfAsync<SceneItems>(was?.Items.Equals(scene.Items) != true, "scene-items", ("Items", scene.Items), ("Base", link));
        await live.SendIfAsync<ScenePeople>(was?.People.Equals(scene.People) != true, "scene-people", ("People", scene.People), ("Base", link));
        await live.SendIfAsync<SceneLog>(was?.Log.Equals(scene.Log) != true, "scene-log", ("Lines", scene.Log));
    }
}
