using SevenHours.Kernel;

namespace SevenHours.Disciplines.Walls;

/// <summary>That somebody asked an originator whether he may do something with what the originator gave.</summary>
/// <param name="Handle">Its opaque name.</param>
/// <param name="Asker">Who asks.</param>
/// <param name="Originator">Who is asked.</param>
/// <param name="Item">About what.</param>
/// <param name="Use">What is to be done with it.</param>
/// <param name="Receivers">Whom it is to be given to; nobody for evidence.</param>
/// <param name="Why">Why.</param>
/// <param name="At">When it was asked.</param>
public sealed record Consent(
    Handle Handle, Id<Seat> Asker, Id<Seat> Originator, WallItem Item, ItemUse Use, SeatSet Receivers, TextRef Why, SimTime At)
{
    /// <summary>How long an agency has before its duty desk answers by policy. Ours: no figure is published.</summary>
    public static readonly SimSpan AnsweredWithin = SimSpan.FromMinutes(45);

    /// <summary>The answer; null while there is none.</summary>
    public bool? IsGranted { get; init; }

    /// <summary>What the originator says.</summary>
    public TextRef Says { get; init; }

    /// <summary>When he answered; <see cref="SimTime.Never"/> while he has not.</summary>
    public SimTime AnsweredAt { get; init; } = SimTime.Never;

    /// <summary>Whether its agency answered without a seat of its own.</summary>
    public bool IsByDesk { get; init; }

    /// <summary>Whether the answer is awaited.</summary>
    public bool IsOpen => IsGranted is null;

    /// <summary>Whether it allows a use of a thing with somebody.</summary>
    public bool Covers(WallItem item, ItemUse use, SeatSet receivers) =>
        IsGranted == true && Item == item && Use == use && (receivers - Receivers).IsEmpty;
}

/// <summary>Something was done with a thing against its originator's code.</summary>
/// <param name="Seat">Who did it.</param>
/// <param name="Item">With what.</param>
/// <param name="Originator">Whose it is.</param>
/// <param name="Code">The code it stands under.</param>
/// <param name="Use">What was done.</param>
/// <param name="Receivers">Who got it; nobody for evidence.</param>
public sealed record Breach(Id<Seat> Seat, WallItem Item, Id<Seat> Originator, HandlingCode Code, ItemUse Use, SeatSet Receivers);
