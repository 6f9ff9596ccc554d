using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>Takes a fact as an exhibit. How far it can be used follows from the act that takes it.</summary>
/// <param name="fact">The fact.</param>
/// <param name="isSpoiled">Whether its custody is broken from the first.</param>
public sealed class TakeExhibit(Id<Fact> fact, bool isSpoiled) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        var world = cascade.World;
        var admissibility = isSpoiled ? 0 : world.Part<ActionsPart>().AdmissibilityOf(scene.Thing);
        cascade.Emit(new ExhibitTaken(fact, scene.Thing, admissibility, isSpoiled) { To = Audience.OfActor(world, in scene) });
    }
}

/// <summary>Breaks the custody of all that proves a fact.</summary>
public sealed class BreakCustody(Id<Fact> fact, TextRef says) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene) =>
        cascade.Emit(new CustodyBroken(fact, says) { To = Audience.OfActor(cascade.World, in scene) });
}
