using SevenHours.Kernel;

namespace SevenHours.Disciplines.Walls;

/// <summary>A thing that was shared, with what its receiver is to know of it.</summary>
/// <param name="Item">The thing.</param>
/// <param name="Originator">The seat that gave it first: the sharer, or whoever he has it from.</param>
/// <param name="Code">What may be done with it: never less strict than the originator's code.</param>
/// <param name="Source">How reliable its source is.</param>
/// <param name="Information">How sure it is.</param>
public sealed record SharedItem(WallItem Item, Id<Seat> Originator, HandlingCode Code, SourceGrade Source, InformationGrade Information);

/// <summary>One act of sharing, as the sharing agency or a receiver knows it.</summary>
/// <param name="Handle">Its opaque name; the message that told of it has another.</param>
/// <param name="From">Who shared.</param>
/// <param name="Receivers">With whom.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Items">What.</param>
/// <param name="At">When.</param>
public sealed record Share(
    Handle Handle, Id<Seat> From, SeatSet Receivers, TextRef Purpose, IReadOnlyList<SharedItem> Items, SimTime At)
{
    /// <summary>The code of the whole act.</summary>
    public HandlingCode Code { get; init; }

    /// <summary>The originator's own restrictions, in words; none for no more than the code says.</summary>
    public TextRef Restriction { get; init; }

    /// <summary>The message by which the receivers heard of it.</summary>
    public Handle Message { get; init; }

    /// <summary>What was said about it afterwards, the oldest first.</summary>
    public IReadOnlyList<ShareNotice> Notices { get; init; } = [];

    /// <summary>Things of it that went on against their originator's code, as far as this desk knows.</summary>
    public IReadOnlyList<WallItem> Breached { get; init; } = [];

    /// <summary>Whether the sharer took it back. What was read stays known.</summary>
    public bool IsWithdrawn => Notices.Any(n => n.Kind == ShareNoticeKind.Withdrawn);
}

/// <summary>What a sharer said afterwards about what he had shared.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Says">The words.</param>
/// <param name="At">When.</param>
public readonly record struct ShareNotice(ShareNoticeKind Kind, TextRef Says, SimTime At);

/// <summary>What a notice about a share is.</summary>
public enum ShareNoticeKind
{
    /// <summary>Something in it is not so.</summary>
    Corrected,

    /// <summary>It is not to be used any more.</summary>
    Withdrawn,
}
