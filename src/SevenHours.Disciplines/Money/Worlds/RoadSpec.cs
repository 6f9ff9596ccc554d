using SevenHours.Analysis.Ledgers;

namespace SevenHours.Disciplines.Money.Worlds;

/// <summary>The road of an asset through the books, should its owner ever move it.</summary>
/// <param name="Asset">The number of the asset.</param>
/// <param name="Value">What it is worth at STARTEX, in whole units.</param>
/// <param name="Stops">Where it lies, and where it goes on to.</param>
public sealed record RoadSpec(int Asset, long Value, IReadOnlyList<RoadStopSpec> Stops);

/// <summary>A stop of a road.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Cast">The place in the cast of what it lies in; -1 for nothing of the cast.</param>
/// <param name="KeptBy">Who keeps an account that is not of the cast; empty for the usual bank.</param>
public sealed record RoadStopSpec(StopKind Kind, int Cast, string KeptBy);

/// <summary>One way of a road: a line that stands in the books only once the asset went it.</summary>
/// <param name="Asset">The number of the asset.</param>
/// <param name="Stop">The number of the stop it leads to.</param>
/// <param name="From">The place of the account it goes out of.</param>
/// <param name="To">The place of the account it comes to; that of what is not in the books for notes and for brokers.</param>
/// <param name="Channel">By which way.</param>
/// <param name="Reference">The reference of its transaction.</param>
public sealed record RoadStep(int Asset, int Stop, int From, int To, Channel Channel, string Reference);
