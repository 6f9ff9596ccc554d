using SevenHours.Kernel;

namespace SevenHours.Disciplines.Actions;

/// <summary>STARTEX for the pools: their shifts are put into the schedule. For staff only.</summary>
public sealed record RosterOpened : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var pools = world.Scenario.Table<ResourcePool>();
        foreach (var id in pools.Ids)
        {
            foreach (var window in pools[id].Away)
            {
                world.Schedule(window.From, -1, PoolWake.Instance, world.LastEvent.Value);
                world.Schedule(window.Until, -1, PoolWake.Instance, world.LastEvent.Value);
            }
        }
    }
}

/// <summary>An observation: how much of a pool is free. The agency it belongs to learns of it, and nobody else.</summary>
/// <param name="Pool">The pool.</param>
/// <param name="Free">How many are free.</param>
/// <param name="BackAt">When it is back if it is away, or never.</param>
public sealed record PoolCounted(Id<ResourcePool> Pool, int Free, SimTime BackAt) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<ActionsPart>().Told(Pool, Free, BackAt);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<ActionsDesk>().Count(new PoolOnDesk(Pool, Free, BackAt));
}

/// <summary>A pool is away for a while. For staff only; its agency learns what is free by <see cref="PoolCounted"/>.</summary>
/// <param name="Pool">The pool.</param>
/// <param name="Until">When it is back.</param>
public sealed record PoolAway(Id<ResourcePool> Pool, SimTime Until) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<ActionsPart>().SendAway(Pool, Until);
        world.Schedule(Until, -1, PoolWake.Instance, world.LastEvent.Value);
    }
}
