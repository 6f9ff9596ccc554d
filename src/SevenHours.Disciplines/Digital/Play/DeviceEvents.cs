using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>How a device was handled when it was taken.</summary>
/// <param name="IsIsolated">Whether it was cut off from the network and kept powered.</param>
/// <param name="IsSwitchedOff">Whether it was switched off.</param>
/// <param name="IsPhotographed">Whether its screen was photographed and logged.</param>
public readonly record struct DeviceCare(bool IsIsolated, bool IsSwitchedOff, bool IsPhotographed);

/// <summary>A device was kept from changing before anybody took it. Nobody is told: whoever did it sees that it is done, and whoever takes it sees how.</summary>
/// <param name="Device">Which.</param>
/// <param name="Seat">Who did it.</param>
/// <param name="IsOff">Whether it was switched off; else it was cut off from every network and kept on.</param>
public sealed record DeviceSecured(Id<Device> Device, Id<Seat> Seat, bool IsOff) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var now = world.Now;
        world.Part<DigitalPart>().Change(Device, s => s with
        {
            CutOffAt = s.CutOffAt == SimTime.Never ? now : s.CutOffAt,
            Care = IsOff ? s.Care with { IsSwitchedOff = true } : s.Care with { IsIsolated = true },
        });
        world.Touch(DigitalPart.KeyOf(Device));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
    }
}

/// <summary>A device was taken. The agency that took it sees how it was found.</summary>
/// <param name="Device">Which.</param>
/// <param name="Seat">Who took it.</param>
/// <param name="Act">The act that took it, or none.</param>
/// <param name="Found">How it was found.</param>
/// <param name="Care">How it was handled.</param>
/// <param name="OpenUntil">Until when its screen is open; STARTEX when it is not, never the end of it when it has no lock.</param>
/// <param name="IsConnected">Whether it showed a connection as it was taken.</param>
/// <param name="WipeDue">When it will be wiped if it stays connected. Taken out for seats.</param>
public sealed record DeviceTaken(
    Id<Device> Device, Id<Seat> Seat, Handle Act, DeviceFound Found, DeviceCare Care, SimTime OpenUntil, bool IsConnected, SimTime WipeDue) : WorldEvent
{
    /// <summary>The exhibit it became, or none.</summary>
    public Handle Exhibit { get; init; }

    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, WipeDue = SimTime.Never };

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<DigitalPart>().Take(world, this);
        world.Touch(DigitalPart.KeyOf(Device));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<DigitalDesk>().Take(this, notice.At);
}

/// <summary>A device that was connected was cut off. Its holder's agency learns of it.</summary>
/// <param name="Device">Which.</param>
/// <param name="Seat">Who did it.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record DeviceCutOff(Id<Device> Device, Id<Seat> Seat, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new DeviceCutOff(Device, Seat, null);

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var now = world.Now;
        world.Part<DigitalPart>().Change(Device, s => s with { CutOffAt = now, WipeDue = SimTime.Never });
        world.Touch(DigitalPart.KeyOf(Device));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var at = notice.At;
        desk.Part<DigitalDesk>().Change(Device, d => d with { CutOffAt = at });
    }
}

/// <summary>Somebody looked through a device by hand. Its own log shows it: what it yields is weakened for good.</summary>
/// <param name="Device">Which.</param>
/// <param name="Seat">Who.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record DeviceLookedThrough(Id<Device> Device, Id<Seat> Seat, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new DeviceLookedThrough(Device, Seat, null);

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<DigitalPart>().Change(Device, s => s with { Looks = s.Looks + 1 });
        world.Touch(DigitalPart.KeyOf(Device));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<DigitalDesk>().Change(Device, d => d with { Looks = d.Looks + 1 });
}

/// <summary>Somebody tried to open a device.</summary>
/// <param name="Device">Which.</param>
/// <param name="Seat">Who.</param>
/// <param name="WithOwner">Whether the owner was asked for the code.</param>
/// <param name="IsOpened">Whether it opened.</param>
/// <param name="IsBlocked">Whether it locked for good.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record DeviceCodeTried(Id<Device> Device, Id<Seat> Seat, bool WithOwner, bool IsOpened, bool IsBlocked, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new DeviceCodeTried(Device, Seat, WithOwner, IsOpened, IsBlocked, null);

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<DigitalPart>().Change(Device, s => s with
        {
            IsCodeKnown = s.IsCodeKnown || IsOpened, IsBlocked = IsBlocked, WrongGuesses = s.WrongGuesses + (IsOpened || WithOwner ? 0 : 1),
        });
        world.Touch(DigitalPart.KeyOf(Device));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<DigitalDesk>().Change(Device, d => d with
    {
        IsCodeKnown = d.IsCodeKnown || IsOpened, IsBlocked = IsBlocked, WrongGuesses = d.WrongGuesses + (IsOpened || WithOwner ? 0 : 1), WasOwnerAsked = d.WasOwnerAsked || WithOwner,
    });
}

/// <summary>A device was wiped from afar. Whoever holds it sees it happen; when nobody does, staff alone.</summary>
/// <param name="Device">Which.</param>
/// <param name="Says">What is seen.</param>
public sealed record DeviceWiped(Id<Device> Device, TextRef Says) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var now = world.Now;
        world.Part<DigitalPart>().Change(Device, s => s with { WipedAt = s.IsWiped ? s.WipedAt : now, WipeDue = SimTime.Never });
        world.Touch(DigitalPart.KeyOf(Device));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var at = notice.At;
        desk.Part<DigitalDesk>().Change(Device, d => d with { WipedAt = at, WipeSays = Says });
    }
}
