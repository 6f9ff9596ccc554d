using SevenHours.Kernel;

namespace SevenHours.Disciplines.Walls;

/// <summary>A pin was put up, moved, written anew or taken down. The seats of the agency learn of it.</summary>
/// <param name="Seat">Who did it.</param>
/// <param name="Pin">The pin as it stands now.</param>
/// <param name="By">The person at the seat, or null.</param>
public sealed record WallPinned(Id<Seat> Seat, Pin Pin, string? By) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<WallPart>().Put(Pin);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        desk.Part<WallDesk>().Control(desk, Pin);
        desk.Part<WallDesk>().Board.Put(Seat, By, Pin, notice.Number);
    }
}

/// <summary>A theme was made, renamed, moved or taken away. The seats of the agency learn of it.</summary>
/// <param name="Seat">Who did it.</param>
/// <param name="Theme">The theme as it stands now.</param>
/// <param name="By">The person at the seat, or null.</param>
public sealed record WallThemed(Id<Seat> Seat, Theme Theme, string? By) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<WallPart>().Put(Seat, Theme);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<WallDesk>().Board.Put(Theme);
}

/// <summary>Somebody shared things: the sharing agency's side, for its share log.</summary>
/// <param name="Share">The act of sharing. Its time is the event's.</param>
/// <param name="By">The person at the seat, or null.</param>
public sealed record WallShared(Share Share, string? By) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<WallPart>().Add(Share);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<WallDesk>().Add(Share);
}

/// <summary>Things were shared with a seat: the receivers' side, with what they are to know of each. The things themselves come by events of their own.</summary>
/// <param name="Share">The act of sharing, as its receivers know it.</param>
public sealed record WallReceived(Share Share) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<WallDesk>().Receive(desk, Share);
}

/// <summary>A sharer corrected what he had shared, or took it back. His agency and the receivers learn of it.</summary>
/// <param name="Share">What he had shared.</param>
/// <param name="Seat">Who says so.</param>
/// <param name="Kind">What he says.</param>
/// <param name="Says">The words.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record ShareRevised(Handle Share, Id<Seat> Seat, ShareNoticeKind Kind, TextRef Says, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<WallDesk>().Revise(this, notice.At);
}

/// <summary>The words of a pin were given to others, as they stood.</summary>
/// <param name="Pin">The pin, without its place on the giver's wall.</param>
/// <param name="From">Who gave it.</param>
public sealed record PinGiven(Pin Pin, Id<Seat> From) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<WallDesk>().Take(Pin);
}

/// <summary>Somebody who joined an agency in the middle of play is shown its wall as it stands.</summary>
/// <param name="From">The colleague who shows it.</param>
/// <param name="Pins">The pins, those taken down too.</param>
/// <param name="Themes">The themes.</param>
/// <param name="Sent">What the agency shared.</param>
/// <param name="Received">What was shared with all of its seats.</param>
/// <param name="Consents">Whose consent it asked for, and who asked for its own.</param>
/// <param name="Given">Words of other walls that all its seats were given.</param>
/// <param name="Breaches">What it heard of that went against its codes.</param>
/// <param name="Controlled">What of all this stands under another agency's code.</param>
public sealed record WallShown(
    Id<Seat> From,
    IReadOnlyList<Pin> Pins,
    IReadOnlyList<Theme> Themes,
    IReadOnlyList<Share> Sent,
    IReadOnlyList<Share> Received,
    IReadOnlyList<Consent> Consents,
    IReadOnlyList<Pin> Given,
    IReadOnlyList<LearnedBreach> Breaches,
    IReadOnlyList<SharedItem> Controlled) : WorldEvent
{
    internal bool IsEmpty =>
        Pins.Count + Themes.Count + Sent.Count + Received.Count + Consents.Count + Given.Count + Breaches.Count + Controlled.Count == 0;

    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<WallDesk>().Join(this, notice.Number);
}
