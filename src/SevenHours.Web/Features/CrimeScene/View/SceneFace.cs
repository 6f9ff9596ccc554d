using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Wall;

namespace SevenHours.Web.Features.CrimeScene.View;

/// <summary>How a crime scene looks on the wall.</summary>
internal static class SceneFace
{
    public static WallFace Face { get; } = new(SceneOnWall.KindName, "door-enter", Read, All);

    private static IEnumerable<Handle> All(SeatReading desk) => desk.Desk.Part<CrimeScenesDesk>() is var known
        ? known.Scenes.Select(sheet => SceneOnWall.Of(desk.Scenario, sheet.Scene, desk.Agency)).Concat(known.Received.Select(received => received.Item)).Reverse()
        : [];

    private static WallThing? Read(SeatReading desk, Handle handle)
    {
        var given = desk.Desk.Part<CrimeScenesDesk>().FindReceived(handle);
        if ((SceneOnWall.Own(desk.Desk, handle) ?? given?.Sheet) is not { } sheet)
            return null;

        var scene = desk.Scenario.Table<Disciplines.CrimeScenes.CrimeScene>()[sheet.Scene];
        return new WallThing(
            desk.Of(scene.Title), $"{desk.AgencyTitle(given?.Agency ?? desk.Agency)} · {desk.Word("scene.items.n", ("n", sheet.Items.Count))}", (given?.At ?? sheet.Since).Seconds);
    }
}
