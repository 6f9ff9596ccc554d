using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>What a paper says that the books of the case do not: what players and owners did since STARTEX. It stands in the paper's event.</summary>
/// <param name="Moved">Lines that assets brought about, of the whole time up to the end of the paper.</param>
/// <param name="Unpaid">Lines of the books that were never paid, as nothing was left or the account was held; by their places.</param>
/// <param name="Held">When the account was held and set free again, in order.</param>
public sealed record BookChanges(IReadOnlyList<MovedLine> Moved, IReadOnlyList<int> Unpaid, IReadOnlyList<HeldNote> Held);

/// <summary>A line that an asset brought about.</summary>
/// <param name="Step">Which way of the roads in the books.</param>
/// <param name="At">When.</param>
/// <param name="Amount">How much, in hundredths.</param>
public sealed record MovedLine(int Step, SimTime At, long Amount);

/// <summary>An account was held or set free.</summary>
/// <param name="At">When.</param>
/// <param name="Amount">What is held, in hundredths; 0 where a hold ended.</param>
public sealed record HeldNote(SimTime At, long Amount);
