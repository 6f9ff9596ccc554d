using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>What of the papers a note is on.</summary>
public enum NotedKind
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

/// <summary>A note on something of the papers.</summary>
/// <param name="Handle">Its name.</param>
/// <param name="Kind">What it is on.</param>
/// <param name="Of">By which references or numbers.</param>
/// <param name="Note">Why it matters, in the seat's own words; none for nothing.</param>
public sealed record MoneyNote(Handle Handle, NotedKind Kind, IReadOnlyList<string> Of, TextRef Note);

/// <summary>A note as the agency knows it.</summary>
/// <param name="Note">The note.</param>
/// <param name="Seat">Who made it.</param>
/// <param name="At">When.</param>
public sealed record NoteOnDesk(MoneyNote Note, Id<Seat> Seat, SimTime At);
