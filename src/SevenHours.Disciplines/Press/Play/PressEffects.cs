using SevenHours.Kernel;

namespace SevenHours.Disciplines.Press;

/// <summary>Gives a tip to papers that do not have it.</summary>
internal sealed class GiveTip(Id<Claim> claim, IReadOnlyList<Id<Agency>> papers) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        var world = cascade.World;
        foreach (var paper in papers.Where(paper => paper.IsSome && !world.Part<PressPart>().Book.HasTip(paper, claim)))
        {
            cascade.Emit(new TipCame(new Tip(paper, claim, world.Now)) { To = world.Scenario.SeatsOf[paper.Index] });
        }
    }
}

/// <summary>Begins a storm.</summary>
internal sealed class BeginStorm(Id<Storm> storm) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        var world = cascade.World;
        if (world.Part<PressPart>().Book.StormOf(storm) is null)
        {
            var before = cascade.Cause;
            Storming.Grow(cascade, storm, 1);
            cascade.Cause = before;
        }
    }
}
