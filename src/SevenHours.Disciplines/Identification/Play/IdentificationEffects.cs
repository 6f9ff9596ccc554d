using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Identification;

/// <summary>Agencies receive a group, whole agencies always.</summary>
public sealed class OpenGroup(Id<ScreenedGroup> group, Whom whom) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        var seats = SeatSet.Nobody;
        foreach (var seat in whom.Resolve(in scene))
        {
            seats |= ActRun.Agency(cascade.World, seat);
        }

        Screenings.Open(cascade, group, seats);
    }
}

/// <summary>Moves a person of the story on in the referral mechanism; never back.</summary>
public sealed class ReferPerson(Id<Subject> person, ReferralState to) : Effect
{
    /// <summary>The action that did it, when one did.</summary>
    public Id<ActionDefinition> Action { get; init; } = Id<ActionDefinition>.None;

    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        if (cascade.World.Part<IdentificationPart>().Find(person) is not { } who)
        {
            return;
        }

        var by = Action.IsSome ? ActOf(cascade.World, Action, person)?.Plan.Seat ?? Id<Seat>.None : scene.Actor;
        Screenings.Move(cascade, who, by, to, to, TextRef.None, null);
    }

    /// <summary>The first finished act of an action done for a person, or null.</summary>
    internal static Act? ActOf(World world, Id<ActionDefinition> action, Id<Subject> person) =>
        world.Part<ActionsPart>().Acts.FirstOrDefault(act => act.Plan.Action == action && act.Plan.Target == person && act.Status == ActStatus.Finished);
}
