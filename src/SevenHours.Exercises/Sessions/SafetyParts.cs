using System.Collections.Immutable;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>Whom to call in a real emergency, and where. The one place in an exercise where people and numbers are real.</summary>
/// <param name="Who">Who is called first.</param>
/// <param name="Number">The number that reaches him.</param>
/// <param name="Where">Where he is found.</param>
/// <param name="FirstAid">Who gives first aid, and where the box is.</param>
/// <param name="Emergency">The emergency number of the place.</param>
/// <param name="Meet">Where everybody meets when the house must be left.</param>
public sealed record ContactCard(TextRef Who, TextRef Number, TextRef Where, TextRef FirstAid, TextRef Emergency, TextRef Meet);

/// <summary>Somebody who stepped out.</summary>
/// <param name="At">When.</param>
/// <param name="Places">The seats he left, to which he may come back.</param>
public sealed record StepOut(DateTimeOffset At, ImmutableArray<SeatPlace> Places);

/// <summary>A stop for a real emergency, as the log keeps it.</summary>
/// <param name="By">Who raised it.</param>
/// <param name="At">When.</param>
/// <param name="Says">What he said; none for nothing.</param>
/// <param name="ClearedBy">Who said that it was over; null while it is not.</param>
/// <param name="ClearedAt">When; null while it is not.</param>
public sealed record Stop(string? By, DateTimeOffset At, TextRef Says, string? ClearedBy, DateTimeOffset? ClearedAt);
