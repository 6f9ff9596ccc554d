using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>What conditions can ask about crime scenes.</summary>
internal static class SceneFunctions
{
    public static void Describe(FunctionTable functions) => functions.Add(
        "scene_opened", ["place"], ValueKind.Truth,
        "Whether the crime scene of a place was opened: to anybody, or in a playbook to one's own agency.",
        (call, build) => SceneOf(call, build) is { IsSome: true } scene
            ? new Term((World world, in Scene _) => world.Part<CrimeScenesPart>().Find(scene) is null ? 0 : 1, [CrimeScenesPart.KeyOf(scene)])
            : new Term((World _, in Scene _) => 0),
        (call, build) => SceneOf(call, build) is { IsSome: true } scene
            ? new DeskTerm(desk => desk.Part<CrimeScenesDesk>().Find(scene) is null ? 0 : 1)
            : new DeskTerm(_ => 0));

    private static Id<CrimeScene> SceneOf(BoundCall call, ScenarioBuild build) =>
        build.Package.All<SceneModel>().FirstOrDefault(scene => scene.At.Id == call.Name(0)) is { } found ? build.Id<CrimeScene>(found.Id) : Id<CrimeScene>.None;
}
