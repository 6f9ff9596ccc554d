namespace SevenHours.Kernel;

/// <summary>A command as a line of history keeps it.</summary>
/// <param name="Wire">The command as it is stored: its names may only be known once an amendment before it is done.</param>
/// <param name="First">The first event it gave.</param>
/// <param name="Events">How many events it gave at once; at least one.</param>
public sealed record RecordedCommand(WireRecord Wire, EventId First, int Events);
