using SevenHours.Kernel;

namespace SevenHours.Disciplines.Telephony;

/// <summary>What a seat knows of the records its agency asked for and holds.</summary>
public sealed class TelephonyDesk : DeskPart
{
    private readonly List<RecordsOrdered> orders;
    private readonly List<AwaitedOnDesk> awaited;
    private readonly List<RecordsOnDesk> products;
    private readonly List<ClaimOnDesk> claims;

    internal TelephonyDesk() => (orders, awaited, products, claims) = ([], [], [], []);

    private TelephonyDesk(TelephonyDesk other) =>
        (orders, awaited, products, claims) = ([.. other.orders], [.. other.awaited], [.. other.products], [.. other.claims]);

    /// <summary>What the agency asked for with a window of its own.</summary>
    public IReadOnlyList<RecordsOrdered> Orders => orders;

    /// <summary>What operators abroad have still to send.</summary>
    public IReadOnlyList<AwaitedOnDesk> Awaited => awaited;

    /// <summary>What the agency holds, in the order it came.</summary>
    public IReadOnlyList<RecordsOnDesk> Products => products;

    /// <summary>What was read from it, in order.</summary>
    public IReadOnlyList<ClaimOnDesk> Claims => claims;

    /// <summary>The records of a handle, or null.</summary>
    public RecordsOnDesk? Find(Handle product) => products.Find(one => one.Handle == product);

    /// <summary>All records the agency holds, each once; null while it holds none.</summary>
    public Material? All(Scenario scenario) =>
        products.Count > 0 && TelephoneNet.Of(scenario) is { } net ? net.Hold([.. products.Select(product => product.Scope)]) : null;

    /// <inheritdoc />
    public override DeskPart Fork() => new TelephonyDesk(this);

    internal void Order(RecordsOrdered order) => orders.Add(order);

    internal void Await(RecordsAwaited one, SimTime at) => awaited.Add(new AwaitedOnDesk(one.Act, one.Operator, one.Wanted, at));

    internal void Add(RecordsOnDesk product)
    {
        awaited.RemoveAll(one => one.Act == product.Act);
        products.Add(product);
    }

    internal void Add(ClaimOnDesk claim) => claims.Add(claim);
}

/// <summary>Records as their agency knows them.</summary>
/// <param name="Handle">Their name.</param>
/// <param name="Act">The act that obtained them, or none.</param>
/// <param name="Scope">What they hold.</param>
/// <param name="IsCut">Whether the operator no longer kept a part of what was asked for.</param>
/// <param name="Count">How many records they are.</param>
/// <param name="Hash">SHA-256 of the records as a file.</param>
/// <param name="At">When they came.</param>
public sealed record RecordsOnDesk(Handle Handle, Handle Act, RecordsScope Scope, bool IsCut, int Count, string Hash, SimTime At)
{
    /// <summary>The exhibit they are.</summary>
    public Handle Exhibit { get; init; }

    /// <summary>Who gave them, where the agency did not obtain them itself.</summary>
    public Id<Seat> From { get; init; } = Id<Seat>.None;
}

/// <summary>Records an operator abroad has still to send.</summary>
/// <param name="Act">The act that asks for them.</param>
/// <param name="Operator">The operator, by its place in the net.</param>
/// <param name="Wanted">What was asked for.</param>
/// <param name="Since">Since when.</param>
public sealed record AwaitedOnDesk(Handle Act, int Operator, RecordsScope Wanted, SimTime Since);

/// <summary>A reading of records as the agency knows it.</summary>
/// <param name="Claim">What was claimed.</param>
/// <param name="Seat">Who.</param>
/// <param name="At">When.</param>
public sealed record ClaimOnDesk(PatternClaim Claim, Id<Seat> Seat, SimTime At);
