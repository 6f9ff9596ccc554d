using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Requests;

/// <summary>Gives an agency an order without a request.</summary>
/// <param name="holder">The agency, or none for the actor's.</param>
/// <param name="action">The action.</param>
/// <param name="target">To what, or none for anything.</param>
/// <param name="valid">How long it holds; null for what the law says.</param>
public sealed class GiveOrder(Id<Agency> holder, Id<ActionDefinition> action, Id<Subject> target, SimSpan? valid) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        var world = cascade.World;
        if (!holder.IsSome && !scene.Actor.IsSome)
        {
            return;
        }

        var agency = holder.IsSome ? holder : world.Scenario.Seats[scene.Actor].Agency;
        var law = Authorisation.For(world.Scenario, action, agency);
        Answering.Grant(cascade, new Order(
            Answering.NextOrder(world, agency),
            agency,
            action,
            target,
            TextRef.None,
            Id<Ground>.None,
            [],
            Id<Agency>.None,
            Authority.Court,
            true,
            world.Now,
            world.Now + (valid ?? law.Valid)));
    }
}
