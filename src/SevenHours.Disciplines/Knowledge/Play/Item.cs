using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>Something that was delivered, in truth: what it carries and who has opened it.</summary>
/// <param name="Handle">Its opaque name on the desks it reached.</param>
/// <param name="Kind">What kind of item it is.</param>
/// <param name="Inject">The inject it is, or none.</param>
/// <param name="From">The seat that sent it, or none.</param>
/// <param name="Text">Its text.</param>
/// <param name="Facts">The facts it carries.</param>
/// <param name="To">Whom it reached.</param>
/// <param name="OpenedBy">Who has opened it.</param>
/// <param name="Delivered">The event that delivered it.</param>
public sealed record Item(
    Handle Handle,
    ItemKind Kind,
    Id<Inject> Inject,
    Id<Seat> From,
    TextRef Text,
    IReadOnlyList<Id<Fact>> Facts,
    SeatSet To,
    SeatSet OpenedBy,
    EventId Delivered)
{
    /// <summary>The tag of the language it is in; empty for none in particular.</summary>
    public string Language { get; init; } = "";
}

/// <summary>What kind of thing lies in an inbox.</summary>
public enum ItemKind
{
    /// <summary>An inject of the run sheet.</summary>
    Inject,

    /// <summary>Something staff sent besides the run sheet. It looks like an inject to whoever receives it.</summary>
    AdHoc,

    /// <summary>A message of another seat.</summary>
    Message,

    /// <summary>Something that became visible in play.</summary>
    Trace,
}
