using SevenHours.Kernel;

namespace SevenHours.Disciplines.Walls;

/// <summary>Word gets round: whoever got a thing against its code asks its originator about it.</summary>
internal sealed class BreachWake : Wake
{
    public static readonly BreachWake Instance = new();

    /// <summary>How long it takes. Ours: no figure is published.</summary>
    public static readonly SimSpan Later = SimSpan.FromMinutes(15);

    public override void Due(Cascade cascade, int tag)
    {
        var (scenario, part) = (cascade.World.Scenario, cascade.World.Part<WallPart>());
        if (part.IsKnown(tag))
        {
            return; // a world folded anew comes by this instant again
        }

        var breach = part.Breaches[tag];
        cascade.Emit(new BreachLearned(breach) { To = scenario.SeatsOf[scenario.Seats[breach.Originator].Agency.Index] });
    }
}
