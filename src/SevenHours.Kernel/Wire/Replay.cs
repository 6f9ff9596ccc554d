namespace SevenHours.Kernel;

/// <summary>Folds stored records onto a world, following the amendments among them: from each on, the names it added can be read and written.</summary>
/// <remarks>Not thread-safe: like the world, it has one writer.</remarks>
public sealed class Replay(World world, WireNames names)
{
    private Scenario known = world.Scenario;
    private WireCodec codec = new(world.Scenario, names);

    /// <summary>The world as far as it was folded.</summary>
    public World World { get; } = world;

    /// <summary>The codec for what comes next.</summary>
    public WireCodec Codec
    {
        get
        {
            if (!ReferenceEquals(known, World.Scenario))
            {
                known = World.Scenario;
                codec = codec.For(known);
            }

            return codec;
        }
    }

    /// <summary>Reads the next event of the history and applies it.</summary>
    /// <exception cref="WireException">It cannot be read.</exception>
    public Happened Apply(WireRecord record)
    {
        var happened = Codec.ReadEvent(new EventId(World.EventCount), record);
        World.Apply(in happened);
        return happened;
    }
}
