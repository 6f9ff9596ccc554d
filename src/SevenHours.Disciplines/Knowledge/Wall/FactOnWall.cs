using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>A fact on the wall. Giving it is sharing it, as with a message: with where the giver has it from, and as tainted as it is at him.</summary>
public sealed class FactOnWall : WallKind
{
    /// <summary>The name of the kind.</summary>
    public const string KindName = "fact";

    /// <inheritdoc />
    public override string Name => KindName;

    /// <inheritdoc />
    public override bool Has(Desk desk, Handle item)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Part<KnowledgeDesk>().Holds(FactHandles.Find(desk.Scenario, item));
    }

    /// <inheritdoc />
    public override void Give(Cascade cascade, Handle item, SeatSet to, Provenance how)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        ArgumentNullException.ThrowIfNull(how);
        var (world, before) = (cascade.World, cascade.Cause);
        if (world.DeskOf(how.From).Part<KnowledgeDesk>().Fact(FactHandles.Find(world.Scenario, item)) is not { } held || to.IsEmpty)
        {
            return;
        }

        cascade.Cause = cascade.Emit(new FactsShared(how.Via, how.From, to, [new SharedFact(held.Fact, held.Source, held.From)]) { To = SeatSet.Of(how.From) });
        var admissible = world.Part<KnowledgePart>().HoldingOf(how.From, held.Fact)?.Admissible ?? 1000;
        Knowing.Learn(cascade, held.Fact, to, FactSource.Wall, how.From, how.Via, admissible: admissible);
        cascade.Cause = before;
    }
}
