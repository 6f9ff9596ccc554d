using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>A described act is due to come about. The tag is its place in <see cref="KnowledgePart.DescribedActs"/>.</summary>
internal sealed class DescribedWake : Wake
{
    public static readonly DescribedWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var world = cascade.World;
        var act = world.Part<KnowledgePart>().DescribedActs[tag];
        if (act.Status == DescribedStatus.Resolved && act.Due == world.Now && !world.IsFrozen(act.Seat) && !world.HasEnded)
        {
            SomethingElse.Happen(cascade, act);
        }
    }
}
