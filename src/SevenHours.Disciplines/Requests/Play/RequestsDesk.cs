using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Requests;

/// <summary>What a seat knows of requests its agency made or received, and of orders it holds or gave.</summary>
public sealed class RequestsDesk : DeskPart
{
    private readonly Id<Agency> agency;
    private readonly List<RequestOnDesk> requests;
    private readonly List<Order> orders;

    internal RequestsDesk(Id<Agency> agency) => (this.agency, requests, orders) = (agency, [], []);

    private RequestsDesk(RequestsDesk other) => (agency, requests, orders) = (other.agency, [.. other.requests], [.. other.orders]);

    /// <summary>Requests the agency made, in order.</summary>
    public IEnumerable<RequestOnDesk> Made => requests.Where(r => r.IsOurs);

    /// <summary>Requests the agency received, in order.</summary>
    public IEnumerable<RequestOnDesk> Received => requests.Where(r => !r.IsOurs);

    /// <summary>Orders the agency was given, expired ones included.</summary>
    public IEnumerable<Order> OrdersHeld => orders.Where(o => o.Holder == agency);

    /// <summary>Orders the agency gave to others.</summary>
    public IEnumerable<Order> OrdersGiven => orders.Where(o => o.GivenBy == agency && o.Holder != agency);

    /// <summary>Whether the agency holds an order that has not expired, to a target or to any.</summary>
    public bool IsAuthorised(SimTime now, Id<ActionDefinition> action, Id<Subject> target) =>
        OrdersHeld.Any(o => o.Action == action && now < o.Until && (!target.IsSome || o.Covers(agency, action, target)));

    /// <summary>The request of a handle that the agency received, or null.</summary>
    public RequestOnDesk? FindReceived(Handle handle) => requests.Find(r => !r.IsOurs && r.Handle == handle);

    /// <summary>The request of a handle that the agency made, or null.</summary>
    public RequestOnDesk? FindMade(Handle handle) => requests.Find(r => r.IsOurs && r.Handle == handle);

    /// <inheritdoc />
    public override DeskPart Fork() => new RequestsDesk(this);

    internal void Add(RequestOnDesk request) => requests.Add(request);

    internal void Add(Order order) => orders.Add(order);

    /// <summary>An agency that asks itself has the request on both sides.</summary>
    internal void Change(Handle handle, Func<RequestOnDesk, RequestOnDesk> change)
    {
        for (var i = 0; i < requests.Count; i++)
        {
            if (requests[i].Handle == handle)
            {
                requests[i] = change(requests[i]);
            }
        }
    }
}

/// <summary>A request as one side knows it.</summary>
/// <param name="Petition">What was asked.</param>
/// <param name="At">When it was made or received.</param>
/// <param name="IsOurs">Whether this side made it.</param>
public sealed record RequestOnDesk(Petition Petition, SimTime At, bool IsOurs)
{
    /// <summary>Its name.</summary>
    public Handle Handle => Petition.Handle;

    /// <summary>Where it stands, as far as this side knows.</summary>
    public RequestStatus Status { get; init; }

    /// <summary>Who of the asked agency took it, or none. The asker does not learn it.</summary>
    public Id<Seat> Taker { get; init; } = Id<Seat>.None;

    /// <summary>The answer, once there is one.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>The answer in words.</summary>
    public TextRef Says { get; init; }

    /// <summary>What it lacked, as codes of <see cref="MissingItems"/>.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>When it was answered, or never.</summary>
    public SimTime AnsweredAt { get; init; } = SimTime.Never;

    /// <summary>Whether it waits for an answer.</summary>
    public bool IsOpen => Status is RequestStatus.Open or RequestStatus.Taken;
}
