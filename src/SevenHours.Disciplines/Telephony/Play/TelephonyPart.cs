using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Telephony;

/// <summary>Which records were asked for and handed over, and what was read from them.</summary>
public sealed class TelephonyPart : Part
{
    // The kinds of thing in World.HandleFor. Part of every handle: never change them.
    private const int ProductKind = 110;
    private const int ClaimHandles = 111;

    private readonly List<RecordsOrdered> orders;
    private readonly List<(RecordsAwaited Awaited, EventId By, bool IsHere)> awaited;
    private readonly List<RecordsProduct> products;
    private readonly List<PatternClaimed> claims;

    internal TelephonyPart() => (orders, awaited, products, claims) = ([], [], [], []);

    private TelephonyPart(TelephonyPart other) =>
        (orders, awaited, products, claims) = ([.. other.orders], [.. other.awaited], [.. other.products], [.. other.claims]);

    /// <summary>What was handed over, in order.</summary>
    public IReadOnlyList<RecordsProduct> Products => products;

    /// <summary>What was read from it, in order.</summary>
    public IReadOnlyList<PatternClaimed> Claims => claims;

    /// <summary>What operators abroad have still to send, and what they have sent, in order.</summary>
    internal IReadOnlyList<(RecordsAwaited Awaited, EventId By, bool IsHere)> AwaitedRecords => awaited;

    /// <summary>What an agency holds.</summary>
    public IReadOnlyList<RecordsProduct> HeldBy(Id<Agency> agency) => [.. products.Where(product => product.Agency == agency)];

    /// <inheritdoc />
    public override Part Fork() => new TelephonyPart(this);

    /// <inheritdoc />
    public override void AddTo(ref StateHash hash)
    {
        foreach (var product in products)
        {
            hash.Add(product.Handle);
            hash.Add(product.Scope.From);
            hash.Add(product.Scope.Until);
        }

        foreach (var claim in claims)
        {
            hash.Add(claim.Claim.Handle);
            hash.Add(claim.IsShown);
        }

        foreach (var one in awaited)
        {
            hash.Add(one.Awaited.Act);
            hash.Add(one.Awaited.Due);
            hash.Add(one.IsHere);
        }
    }

    /// <inheritdoc />
    public override void Thaw(World world, Id<Subject> place, SeatSet seats, SimSpan frozenFor)
    {
        for (var i = 0; i < awaited.Count; i++)
        {
            if (!awaited[i].IsHere && world.Part<ActionsPart>().Find(awaited[i].Awaited.Act) is { } act && seats.Has(act.Plan.Seat))
            {
                awaited[i] = awaited[i] with { Awaited = awaited[i].Awaited with { Due = awaited[i].Awaited.Due + frozenFor } };
                world.Schedule(awaited[i].Awaited.Due, 0, RecordsWake.Instance, i);
            }
        }
    }

    internal static ReadKey KeyOf(Id<Agency> agency) => new("records", agency.Index);

    internal Handle NextProduct(World world, Id<Agency> agency) =>
        world.HandleFor(ProductKind, new Id<Seat>(agency.Index), products.Count(product => product.Agency == agency));

    internal Handle NextClaim(World world, Id<Seat> seat) => world.HandleFor(ClaimHandles, seat, claims.Count(claim => claim.Seat == seat));

    internal RecordsScope? WantedBy(Handle act) => orders.Find(order => order.Act == act)?.Wanted;

    internal void Order(RecordsOrdered order) => orders.Add(order);

    internal void Await(World world, RecordsAwaited one)
    {
        awaited.Add((one, world.LastEvent, false));
        world.Schedule(one.Due, 0, RecordsWake.Instance, awaited.Count - 1);
    }

    internal void Deliver(World world, RecordsDelivered delivered)
    {
        products.Add(new RecordsProduct(delivered.Product, delivered.Act, delivered.Agency, delivered.Scope, world.Now, world.LastEvent));
        var index = awaited.FindIndex(one => !one.IsHere && one.Awaited.Act == delivered.Act && delivered.Act.IsSome);
        if (index >= 0)
        {
            awaited[index] = awaited[index] with { IsHere = true };
        }

        world.Touch(KeyOf(delivered.Agency));
    }

    /// <summary>Whoever was given records can use them as far as who obtained them could.</summary>
    internal void Give(World world, RecordsGiven given)
    {
        var act = products.Find(product => product.Handle == given.Product)?.Act ?? Handle.None;
        foreach (var agency in given.To.ToList().Select(seat => world.Scenario.Seats[seat].Agency).Distinct().Where(agency => !products.Exists(one => one.Agency == agency && one.Handle == given.Product)))
        {
            products.Add(new RecordsProduct(given.Product, act, agency, given.Scope, world.Now, world.LastEvent));
            world.Touch(KeyOf(agency));
        }
    }

    internal void Claim(World world, PatternClaimed claim)
    {
        claims.Add(claim);
        world.Touch(KeyOf(world.Scenario.Seats[claim.Seat].Agency));
    }
}

/// <summary>Records that were handed over.</summary>
/// <param name="Handle">Their name.</param>
/// <param name="Act">The act that obtained them, or none.</param>
/// <param name="Agency">Whose they are.</param>
/// <param name="Scope">What they hold.</param>
/// <param name="At">When they came.</param>
/// <param name="By">The event.</param>
public sealed record RecordsProduct(Handle Handle, Handle Act, Id<Agency> Agency, RecordsScope Scope, SimTime At, EventId By)
{
    /// <summary>How far a court could use them, per mille: as far as the act, and no more than the width of what was taken lets it.</summary>
    public int AdmissibilityIn(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        return Math.Min(world.Part<ActionsPart>().AdmissibilityOf(Act), Scope.Proportion);
    }
}
