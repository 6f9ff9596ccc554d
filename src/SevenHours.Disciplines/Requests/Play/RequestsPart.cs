using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Requests;

/// <summary>All requests and orders as they really stand.</summary>
public sealed class RequestsPart : Part
{
    private readonly List<Request> requests;
    private readonly List<Order> orders;
    private readonly List<EventId> grants;
    private readonly HashSet<Handle> expired;
    private readonly Dictionary<Handle, int> byHandle;
    private bool[] answeredByPerson;

    internal RequestsPart(Scenario scenario) =>
        (requests, orders, grants, expired, byHandle, answeredByPerson) = ([], [], [], [], [], new bool[scenario.Agencies.Count]);

    private RequestsPart(RequestsPart other) => (requests, orders, grants, expired, byHandle, answeredByPerson) =
    (
        [.. other.requests],
        [.. other.orders],
        [.. other.grants],
        [.. other.expired],
        new Dictionary<Handle, int>(other.byHandle),
        [.. other.answeredByPerson]);

    /// <summary>Every request, in the order they were made.</summary>
    public IReadOnlyList<Request> Requests => requests;

    /// <summary>Every order given, expired ones included.</summary>
    public IReadOnlyList<Order> Orders => orders;

    /// <summary>The request of a handle, or null.</summary>
    public Request? Find(Handle handle) => byHandle.TryGetValue(handle, out var index) ? requests[index] : null;

    /// <summary>Whether a person answers for an agency; policy answers otherwise.</summary>
    public bool IsAnsweredByPerson(Id<Agency> agency) => answeredByPerson[agency.Index];

    /// <summary>The latest order that allows an agency an action now, given by one who has the power; or null.</summary>
    public Order? OrderFor(World world, Id<Agency> agency, Id<ActionDefinition> action, Id<Subject> target, Authority power)
    {
        for (var i = orders.Count - 1; i >= 0; i--)
        {
            var order = orders[i];
            if (order.Covers(agency, action, target) && order.Power >= power && order.From <= world.Now && world.Now < order.Until)
            {
                return order;
            }
        }

        return null;
    }

    /// <inheritdoc />
    public override Part Fork() => new RequestsPart(this);

    /// <inheritdoc />
    public override void AddTo(ref StateHash hash)
    {
        foreach (var request in requests)
        {
            hash.Add(request.Petition.Handle);
            hash.Add((int)request.Status);
            hash.Add((int?)request.Verdict ?? -1);
            hash.Add(request.Due);
        }

        foreach (var order in orders)
        {
            hash.Add(order.Handle);
            hash.Add(order.Until);
            hash.Add(expired.Contains(order.Handle));
        }

        foreach (var person in answeredByPerson)
        {
            hash.Add(person);
        }
    }

    /// <inheritdoc />
    public override void Grow(Scenario scenario) => Array.Resize(ref answeredByPerson, scenario.Agencies.Count);

    /// <inheritdoc />
    public override void Thaw(World world, Id<Subject> place, SeatSet seats, SimSpan frozenFor)
    {
        for (var i = 0; i < requests.Count; i++)
        {
            if (requests[i].IsOpen && seats.Has(requests[i].Petition.Asker))
            {
                Delay(world, i, requests[i].Due + frozenFor);
            }
        }
    }

    /// <summary>What a condition on requests of an agency reads; of none, on requests of anybody.</summary>
    internal static ReadKey KeyOf(Id<Agency> asker) => new("request", asker.Index);

    /// <summary>What a condition on orders of an agency reads; of none, on orders of anybody.</summary>
    internal static ReadKey OrdersKeyOf(Id<Agency> holder) => new("order", holder.Index);

    internal static void TouchRequests(World world, Id<Seat> asker)
    {
        world.Touch(KeyOf(world.Scenario.Seats[asker].Agency));
        world.Touch(KeyOf(Id<Agency>.None));
    }

    internal static void TouchOrders(World world, Id<Agency> holder)
    {
        world.Touch(OrdersKeyOf(holder));
        world.Touch(OrdersKeyOf(Id<Agency>.None));
    }

    internal int IndexOf(Handle handle) => byHandle[handle];

    internal int CountOf(Id<Seat> asker) => requests.Count(r => r.Petition.Asker == asker);

    internal int OrdersOf(Id<Agency> holder) => orders.Count(o => o.Holder == holder);

    internal void Add(Request request)
    {
        byHandle.Add(request.Petition.Handle, requests.Count);
        requests.Add(request);
    }

    internal void Add(Order order, EventId granted)
    {
        orders.Add(order);
        grants.Add(granted);
    }

    /// <summary>The event that granted an order, by the order's place.</summary>
    internal EventId GrantOf(int order) => grants[order];

    internal bool HasExpired(Order order) => expired.Contains(order.Handle);

    internal void Expire(Handle order) => expired.Add(order);

    internal void Change(World world, Handle handle, Func<Request, Request> change)
    {
        var index = IndexOf(handle);
        requests[index] = change(requests[index]);
        TouchRequests(world, requests[index].Petition.Asker);
    }

    internal void Delay(World world, int index, SimTime due)
    {
        requests[index] = requests[index] with { Due = due };
        world.Schedule(due, 0, AnswerWake.Instance, index);
    }

    /// <summary>Sets who answers for an agency. What policy has left lying for a person, it now answers.</summary>
    internal void SetAnswering(World world, Id<Agency> agency, bool byPerson)
    {
        answeredByPerson[agency.Index] = byPerson;
        for (var i = 0; i < requests.Count && !byPerson; i++)
        {
            if (requests[i].Status == RequestStatus.Open && requests[i].Petition.To == agency && requests[i].Due <= world.Now)
            {
                Delay(world, i, world.Now);
            }
        }
    }
}
