using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>What of the papers is marked.</summary>
public enum MarkKind
{
    /// <summary>Lines, by the references of their transactions.</summary>
    Line,

    /// <summary>An account, by its number.</summary>
    Account,

    /// <summary>Addresses that are one wallet, by their numbers.</summary>
    Cluster,

    /// <summary>An entry of a register, by its number.</summary>
    Entry,

    /// <summary>A report of suspicion, by its number.</summary>
    Report,
}

/// <summary>A mark on something of the papers.</summary>
/// <param name="Handle">Its name.</param>
/// <param name="Kind">What is marked.</param>
/// <param name="Of">By which references or numbers.</param>
/// <param name="IsFlow">Whether it is taken for proceeds on their way; else it is a note.</param>
/// <param name="Note">Why it matters, in the seat's own words; none for nothing.</param>
public sealed record MoneyMark(Handle Handle, MarkKind Kind, IReadOnlyList<string> Of, bool IsFlow, TextRef Note);

/// <summary>A mark as the agency knows it.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Seat">Who made it.</param>
/// <param name="At">When.</param>
public sealed record MarkOfMoney(MoneyMark Mark, Id<Seat> Seat, SimTime At);
