namespace SevenHours.Kernel;

/// <summary>A level has drifted across a threshold somebody watches. Drift emits no event; what it triggers does.</summary>
internal sealed class LevelWake : Wake
{
    public static readonly LevelWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var world = cascade.World;
        world.Touch(world.Scenario.WatchersOfLevel(tag), world.LevelSetBy(tag));
    }
}
