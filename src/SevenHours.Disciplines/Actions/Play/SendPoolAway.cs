using SevenHours.Kernel;

namespace SevenHours.Disciplines.Actions;

/// <summary>Sends a pool away for a while. What it lent goes on; it lends nothing new.</summary>
public sealed class SendPoolAway(Id<ResourcePool> pool, SimSpan span) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        cascade.Emit(new PoolAway(pool, cascade.World.Now + span));
        Roster.Count(cascade);
    }
}
