namespace SevenHours.Kernel;

/// <summary>A level was set to a value. For staff only: people in play see words, and only when something shows them.</summary>
/// <param name="Level">Which level.</param>
/// <param name="Value">Its new value in per mille.</param>
public sealed record LevelChanged(Id<Level> Level, int Value) : WorldEvent
{
    internal protected override void Apply(World world) => world.SetLevel(Level, Value);
}
