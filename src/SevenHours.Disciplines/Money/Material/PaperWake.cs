using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>What somebody abroad had to send is here. The tag is its place in <see cref="PaperShelf.Awaited"/>.</summary>
internal sealed class PaperWake : Wake
{
    public static readonly PaperWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var world = cascade.World;
        var (awaited, by, isHere) = world.Part<MoneyPart>().Papers.Awaited[tag];
        if (isHere || awaited.Due != world.Now || world.HasEnded
            || world.Part<ActionsPart>().Find(awaited.Act) is not { } act || world.IsFrozen(act.Plan.Seat) || CaseMoney.Of(world.Scenario) is not { } money)
        {
            return;
        }

        var before = cascade.Cause;
        cascade.Cause = by;
        PaperDelivery.HandOver(cascade, money, act.Plan.Seat, awaited.Act, PaperActs.LabelOf(world, act), awaited.Wanted with { Until = world.Now });
        cascade.Cause = before;
    }
}
