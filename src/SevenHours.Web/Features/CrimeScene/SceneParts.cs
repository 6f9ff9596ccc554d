using System.Text;
using Microsoft.AspNetCore.Components;
using SevenHours.Web.Features.CrimeScene.Parts;
using SevenHours.Web.Features.CrimeScene.View;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Feed;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.CrimeScene;

/// <summary>The live parts of a scene's page. Where one chooses and types is never sent again.</summary>
/// <param name="cache">Draws equal parts once.</param>
/// <param name="at">Whose desk.</param>
/// <param name="token">The scene that is shown.</param>
internal sealed class SceneParts(PartCache cache, AtDesk at, string token)
{
    private readonly Dictionary<string, string> _sent = new(StringComparer.Ordinal);

    /// <summary>Sends what is drawn otherwise than it was sent last.</summary>
    public async Task DrawAsync(StringBuilder html)
    {
        if (at.Read(desk => SceneView.Of(desk, token)) is not { } scene)
            return;

        var link = CrimeSceneFeature.Href(at, token);
        await PartAsync<ScenePlan>(html, "scene-plan", ("Scene", scene), ("Base", link));
        await PartAsync<RoomTable>(html, "scene-rooms", ("Rooms", scene.Rooms), ("Visitors", scene.Visitors), ("Base", link));
        await PartAsync<SceneNow>(html, "scene-now", ("Scene", scene));
        await PartAsync<SceneItems>(html, "scene-items", ("Items", scene.Items), ("Base", link));
        await PartAsync<ScenePeople>(html, "scene-people", ("People", scene.People), ("Base", link));
        await PartAsync<SceneLog>(html, "scene-log", ("Lines", scene.Log));
    }

    private async Task PartAsync<TComponent>(StringBuilder html, string id, params (string, object?)[] parameters)
        where TComponent : IComponent
    {
        var drawn = await cache.DrawAsync<TComponent>(at.Texts.Language, parameters);
        if (_sent.GetValueOrDefault(id) != drawn)
        {
            _sent[id] = drawn;
            html.Append(Partial.For(id, drawn));
        }
    }
}
