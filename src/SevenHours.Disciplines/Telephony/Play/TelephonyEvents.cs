using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Telephony;

/// <summary>A seat named what an act is to obtain: a number or sectors, and a window. The act follows. Its agency learns of it.</summary>
/// <param name="Act">The act.</param>
/// <param name="Seat">Who.</param>
/// <param name="Wanted">What was asked for.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record RecordsOrdered(Handle Act, Id<Seat> Seat, RecordsScope Wanted, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<TelephonyPart>().Order(this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<TelephonyDesk>().Order(this);
}

/// <summary>An operator abroad has the request; its answer comes later. Whoever asked learns of it.</summary>
/// <param name="Act">The act.</param>
/// <param name="Operator">The operator, by its place in the net.</param>
/// <param name="Wanted">What was asked for.</param>
/// <param name="Due">When it comes. Taken out for seats.</param>
public sealed record RecordsAwaited(Handle Act, int Operator, RecordsScope Wanted, SimTime Due) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, Due = SimTime.Never };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<TelephonyPart>().Await(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<TelephonyDesk>().Await(this, notice.At);
}

/// <summary>Records were handed over. The agency that obtained them holds them from now on.</summary>
/// <param name="Product">Their name.</param>
/// <param name="Act">The act that obtained them, or none.</param>
/// <param name="Agency">Whose they are.</param>
/// <param name="Scope">What they hold: what was asked for, less what the operator no longer keeps.</param>
/// <param name="IsCut">Whether the operator no longer keeps a part of what was asked for.</param>
public sealed record RecordsDelivered(Handle Product, Handle Act, Id<Agency> Agency, RecordsScope Scope, bool IsCut) : WorldEvent
{
    /// <summary>How many records they are.</summary>
    public int Count { get; init; }

    /// <summary>SHA-256 of the records as a file, lower-case hexadecimal.</summary>
    public string Hash { get; init; } = "";

    /// <summary>The exhibit they are.</summary>
    public Handle Exhibit { get; init; }

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<TelephonyPart>().Deliver(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<TelephonyDesk>().Add(new RecordsOnDesk(Product, Act, Scope, IsCut, Count, Hash, notice.At) { Exhibit = Exhibit });
}

/// <summary>Somebody claimed what records show. The agency learns of the claim, not of whether it is so.</summary>
/// <param name="Claim">What was claimed.</param>
/// <param name="Seat">Who.</param>
/// <param name="IsShown">Whether the records at hand bear it out and it is so. Taken out for seats.</param>
/// <param name="Finds">What an author lets follow. Taken out for seats.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record PatternClaimed(PatternClaim Claim, Id<Seat> Seat, bool IsShown, IReadOnlyList<string> Finds, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new PatternClaimed(Claim, Seat, false, [], null);

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<TelephonyPart>().Claim(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<TelephonyDesk>().Add(new ClaimOnDesk(Claim, Seat, notice.At));
}

/// <summary>A reading of records, as somebody put it.</summary>
/// <param name="Handle">Its name.</param>
/// <param name="Kind">What it says.</param>
/// <param name="A">Of which number, as records show it.</param>
/// <param name="B">And of which other; empty for none.</param>
/// <param name="Cell">By which sector; empty for none.</param>
/// <param name="Words">Why, or where, in the seat's own words; none for nothing.</param>
public sealed record PatternClaim(Handle Handle, ClaimKind Kind, string A, string B, string Cell, TextRef Words);
