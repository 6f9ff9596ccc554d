using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>Takes something as an exhibit. How far it can be used follows from the act that takes it.</summary>
/// <param name="fact">The fact it proves, or none for an item that says itself what it proves.</param>
/// <param name="item">The author's item, or none: then the item that proves the fact, where the author wrote one.</param>
/// <param name="isSpoiled">Whether its custody is broken from the first.</param>
public sealed class TakeExhibit(Id<Fact> fact, Id<AuthoredExhibit> item, bool isSpoiled) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        var (world, thing) = (cascade.World, scene.Thing);
        var authored = item.IsSome ? world.Scenario.Table<AuthoredExhibit>()[item] : AuthoredExhibit.Proving(world.Scenario, fact);
        var exhibit = authored is null ? new NewExhibit(ExhibitKind.Object, TextRef.None) : authored.Taken();
        var (site, person) = WhereAndFromWhom(world, scene);
        Exhibits.Take(cascade, scene.Actor, exhibit with
        {
            Act = thing,
            IsSpoiled = isSpoiled,
            Site = exhibit.Site.IsSome ? exhibit.Site : site,
            Person = exhibit.Person.IsSome ? exhibit.Person : person,
            Facts = fact.IsSome ? [fact, .. exhibit.Facts.Where(f => f != fact)] : exhibit.Facts,
        });
    }

    /// <summary>The target of the act as whoever acts may see it: what typed words fitted stays hidden.</summary>
    private static (Id<Subject> Site, Id<Subject> Person) WhereAndFromWhom(World world, in Scene scene)
    {
        var target = scene.Actor.IsSome && world.DeskOf(scene.Actor).Part<ActionsDesk>().Find(scene.Thing) is { } act ? act.Plan.Target : Id<Subject>.None;
        return !target.IsSome ? (Id<Subject>.None, Id<Subject>.None)
            : world.Scenario.Subjects[target].Kind switch
            {
                "place" => (target, Id<Subject>.None),
                "person" => (Id<Subject>.None, target),
                _ => (Id<Subject>.None, Id<Subject>.None),
            };
    }
}

/// <summary>Breaks the custody of all that proves a fact.</summary>
public sealed class BreakCustody(Id<Fact> fact, TextRef says) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene) =>
        cascade.Emit(new CustodyBroken(fact, says) { To = Audience.OfActor(cascade.World, in scene) });
}
