using SevenHours.Kernel;

namespace SevenHours.Disciplines.Walls;

/// <summary>An originator was asked for his consent. Both agencies learn of it.</summary>
/// <param name="Consent">What was asked. Its time is the event's.</param>
/// <param name="By">The person at the asking seat, or null. Taken out for seats.</param>
public sealed record ConsentAsked(Consent Consent, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<WallPart>().Ask(world, Consent);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<WallDesk>().Ask(Consent);
}

/// <summary>The originator answered. Both agencies learn of it.</summary>
/// <param name="Consent">What was asked.</param>
/// <param name="Seat">Who answered.</param>
/// <param name="IsGranted">Whether he consents.</param>
/// <param name="Says">What he says, or none.</param>
/// <param name="By">The person at the seat, or the member of staff; null for a stand-in and for policy. Taken out for seats.</param>
public sealed record ConsentAnswered(Handle Consent, Id<Seat> Seat, bool IsGranted, TextRef Says, string? By) : WorldEvent
{
    /// <summary>Whether the agency answered without a seat of its own: by its duty desk, or the white cell for it.</summary>
    public bool IsByDesk { get; init; }

    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<WallPart>().Answer(this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<WallDesk>().Answer(this, notice.At);
}

/// <summary>A thing was passed on, or laid before a court, against its originator's code. The agency that did it sees it in its share log.</summary>
/// <param name="Breach">What was done.</param>
/// <param name="Share">The share by which it went on; none for evidence.</param>
public sealed record HandlingBreached(Breach Breach, Handle Share) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<WallPart>().Breached(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<WallDesk>().Breached(this);
}

/// <summary>The originator hears of a breach: somebody who got the thing asks back. His agency learns of it.</summary>
/// <param name="Breach">What was done.</param>
public sealed record BreachLearned(Breach Breach) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<WallPart>().Learn(world, Breach);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<WallDesk>().Learn(Breach, notice.At);
}
