namespace SevenHours.Journal;

/// <summary>A folded state kept so that a long stream opens faster. A cache: never migrated, dropped at will.</summary>
/// <param name="Stream">The stream that was folded.</param>
/// <param name="Version">The last version in it.</param>
/// <param name="Key">What it depends on besides the records: scenario hash and kernel version. At most 200 characters.</param>
/// <param name="Bytes">The state, as its owner encodes it.</param>
public sealed record Snapshot(StreamName Stream, long Version, string Key, byte[] Bytes);
