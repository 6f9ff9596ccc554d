using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>What a seat knows of crime scenes: those its agency opened or was let into, and of these what its agency saw.</summary>
public sealed class CrimeScenesDesk : DeskPart
{
    private readonly List<SceneSheet> scenes;

    internal CrimeScenesDesk() => scenes = [];

    private CrimeScenesDesk(CrimeScenesDesk other) => scenes = [.. other.scenes.Select(scene => scene.Fork())];

    /// <summary>The scenes, in the order the seat learnt of them.</summary>
    public IReadOnlyList<SceneSheet> Scenes => scenes;

    /// <summary>A scene, or null when the seat knows of none.</summary>
    public SceneSheet? Find(Id<CrimeScene> scene) => scenes.Find(one => one.Scene == scene);

    /// <inheritdoc />
    public override DeskPart Fork() => new CrimeScenesDesk(this);

    internal SceneSheet Of(Id<CrimeScene> scene, SimTime at)
    {
        if (Find(scene) is { } known)
        {
            return known;
        }

        scenes.Add(new SceneSheet(scene, at));
        return scenes[^1];
    }
}
