using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>A copy was ordered with limits of its own. The agency learns of it.</summary>
/// <param name="Act">The act that will make it.</param>
/// <param name="Device">Of which device.</param>
/// <param name="Seat">Who ordered it.</param>
/// <param name="Kind">What kind of copy.</param>
/// <param name="Scope">Its limits. Whom typed names fitted is taken out for seats.</param>
/// <param name="Names">The people named, in the seat's own words, or none.</param>
public sealed record CopyOrdered(Handle Act, Id<Device> Device, Id<Seat> Seat, CopyKind Kind, CopyScope Scope, TextRef Names) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new CopyOrdered(Act, Device, Seat, Kind, Scope with { Persons = [] }, Names);

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<DigitalPart>().Order(this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<DigitalDesk>().Order(this, notice.At);
}

/// <summary>The copying of a device began, as its act did: what vanishes from now on is kept.</summary>
/// <param name="Act">The act.</param>
/// <param name="Device">Which device.</param>
/// <param name="Kind">What kind of copy.</param>
/// <param name="HeardUntil">Until when the device was connected.</param>
/// <param name="Failure">Why it will fail, or null. Taken out for seats: they learn it in the end.</param>
public sealed record CopyBegun(Handle Act, Id<Device> Device, CopyKind Kind, SimTime HeardUntil, CopyFailure? Failure) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new CopyBegun(Act, Device, Kind, HeardUntil, null);

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<DigitalPart>().BeginCopy(new BegunCopy(Act, world.Now, HeardUntil, Failure));

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<DigitalDesk>().BeginCopy(this, notice.At);
}

/// <summary>A copy of a device arrived. The agency can read it.</summary>
/// <param name="Copy">The copy.</param>
/// <param name="IsTooWide">Whether it goes beyond what was needed: nothing limited it. Taken out for seats: a court will say.</param>
public sealed record CopyArrived(DeviceCopy Copy, bool IsTooWide) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new CopyArrived(Copy, false);

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<DigitalPart>().Arrive(new HeldCopy(Copy, IsTooWide, world.LastEvent));
        world.Touch(DigitalPart.KeyOf(Copy.Device));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<DigitalDesk>().Arrive(Copy, notice.At);
}

/// <summary>An observation: nothing could be copied. The agency that tried learns why.</summary>
/// <param name="Act">The act that tried, or none.</param>
/// <param name="Device">Which device.</param>
/// <param name="Why">Why.</param>
public sealed record CopyFailed(Handle Act, Id<Device> Device, CopyFailure Why) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<DigitalPart>().Fail(Act);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<DigitalDesk>().Fail(this, notice.At);
}
