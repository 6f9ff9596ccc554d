using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Requests;

/// <summary>Leave was given to do an action. The agency that holds it learns of it, and the one that gave it.</summary>
/// <param name="Order">The order.</param>
public sealed record AuthorisationGranted(Order Order) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() =>
        new AuthorisationGranted(Order with { Target = OwnWords.Shown(Order.Target, Order.TargetText) });

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var part = world.Part<RequestsPart>();
        world.Schedule(Order.Until, 0, ExpiryWake.Instance, part.Orders.Count);
        part.Add(Order, world.LastEvent);
        RequestsPart.TouchOrders(world, Order.Holder);
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<RequestsDesk>().Add(Order);
}

/// <summary>An order has expired. The agency that held it learns of it.</summary>
/// <param name="Order">The order.</param>
/// <param name="Holder">Who held it.</param>
public sealed record AuthorisationExpired(Handle Order, Id<Agency> Holder) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<RequestsPart>().Expire(Order);
        RequestsPart.TouchOrders(world, Holder);
    }
}

/// <summary>An order expires now.</summary>
internal sealed class ExpiryWake : Wake
{
    public static readonly ExpiryWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var part = cascade.World.Part<RequestsPart>();
        var order = part.Orders[tag];
        if (!part.HasExpired(order))
        {
            cascade.Cause = part.GrantOf(tag);
            cascade.Emit(new AuthorisationExpired(order.Handle, order.Holder)
            {
                To = cascade.World.Scenario.SeatsOf[order.Holder.Index],
            });
        }
    }
}
