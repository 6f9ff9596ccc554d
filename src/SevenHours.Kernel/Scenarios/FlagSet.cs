namespace SevenHours.Kernel;

/// <summary>A flag was set or cleared. For staff only.</summary>
/// <param name="Flag">Which flag.</param>
/// <param name="On">Whether it now holds.</param>
public sealed record FlagSet(Id<Flag> Flag, bool On) : WorldEvent
{
    internal protected override void Apply(World world) => world.SetFlag(Flag, On);
}
