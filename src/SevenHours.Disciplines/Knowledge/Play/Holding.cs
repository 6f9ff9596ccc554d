using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>That a seat holds a fact. Truth: for staff and measures.</summary>
/// <param name="Seat">The holder.</param>
/// <param name="Since">Since when; for what passed off screen, as recorded.</param>
/// <param name="Source">Where it has it from.</param>
/// <param name="Admissible">How far a court would accept it, 0 to 1000 per mille.</param>
/// <param name="By">The event by which it came to hold it.</param>
public readonly record struct Holding(Id<Seat> Seat, SimTime Since, FactSource Source, int Admissible, EventId By);
