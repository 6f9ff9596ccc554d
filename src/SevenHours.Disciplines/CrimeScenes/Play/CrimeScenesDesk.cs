using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>What a seat knows of crime scenes: those its agency opened or was let into, and of these what its agency saw.</summary>
public sealed class CrimeScenesDesk : DeskPart
{
    private readonly List<SceneSheet> scenes;

    private readonly List<ReceivedScene> received;

    internal CrimeScenesDesk() => (scenes, received) = ([], []);

    private CrimeScenesDesk(CrimeScenesDesk other) => (scenes, received) = ([.. other.scenes.Select(scene => scene.Fork())], [.. other.received]);

    /// <summary>The scenes, in the order the seat learnt of them.</summary>
    public IReadOnlyList<SceneSheet> Scenes => scenes;

    /// <summary>The scenes others worked and shared, in the order they first came.</summary>
    public IReadOnlyList<ReceivedScene> Received => received;

    /// <summary>A scene that was shared, by its name on walls; null when it was not.</summary>
    public ReceivedScene? FindReceived(Handle item) => received.Find(one => one.Item == item);

    /// <summary>A scene, or null when the seat knows of none.</summary>
    public SceneSheet? Find(Id<CrimeScene> scene) => scenes.Find(one => one.Scene == scene);

    /// <inheritdoc />
    public override DeskPart Fork() => new CrimeScenesDesk(this);

    internal void Receive(ReceivedScene scene)
    {
        if (received.FindIndex(one => one.Item == scene.Item) is var place and >= 0)
        {
            received[place] = scene;
        }
        else
        {
            received.Add(scene);
        }
    }

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
