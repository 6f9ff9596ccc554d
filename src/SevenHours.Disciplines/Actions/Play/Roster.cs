using SevenHours.Kernel;

namespace SevenHours.Disciplines.Actions;

/// <summary>Tells agencies what of their pools is free, and lets waiting acts begin.</summary>
internal static class Roster
{
    /// <summary>Tells of every pool whose count has changed since it was last told.</summary>
    public static void Count(Cascade cascade)
    {
        var world = cascade.World;
        var part = world.Part<ActionsPart>();
        var pools = world.Scenario.Table<ResourcePool>();
        foreach (var id in pools.Ids)
        {
            var (free, backAt) = (part.Free(id, world.Now), part.BackAt(id, world.Now));
            if (!part.HasTold(id, free, backAt))
            {
                cascade.Emit(new PoolCounted(id, free, backAt)
                {
                    To = world.Scenario.SeatsOf[pools[id].Agency.Index],
                });
            }
        }
    }

    /// <summary>Lets acts begin that waited for what is now free, first come first served, and tells of the pools.</summary>
    public static void Settle(Cascade cascade)
    {
        var world = cascade.World;
        for (var i = 0; i < world.Part<ActionsPart>().Acts.Count && !world.HasEnded; i++)
        {
            var act = world.Part<ActionsPart>().Acts[i];
            if (act.Status == ActStatus.Waiting && !Frozen.Is(world, act))
            {
                ActRun.Begin(cascade, i, mayWait: false);
            }
        }

        Count(cascade);
    }
}

/// <summary>A shift of a pool begins or ends. The tag is the event that put it into the schedule, and the cause of what follows.</summary>
internal sealed class PoolWake : Wake
{
    public static readonly PoolWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        cascade.Cause = new EventId(tag);
        Roster.Settle(cascade);
    }
}
