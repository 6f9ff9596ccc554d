using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Web.Features.Wall;

namespace SevenHours.Web.Features.CrimeScene;

/// <summary>The tab of crime scenes on the case wall: there as soon as a desk knows of one.</summary>
internal static class SceneTabs
{
    public static WallTab Scenes { get; } = new(CrimeSceneFeature.Path, "scene", "map-pin")
    {
        When = desk => desk.Desk.Part<CrimeScenesDesk>() is var known && known.Scenes.Count + known.Received.Count > 0, Live = SceneParts.DrawAsync,
    };
}
