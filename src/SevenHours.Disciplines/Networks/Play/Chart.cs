using SevenHours.Kernel;

namespace SevenHours.Disciplines.Networks;

/// <summary>A chart of an agency, with all that was ever written on it.</summary>
/// <param name="Handle">Its opaque name.</param>
/// <param name="Agency">Whose it is.</param>
/// <param name="Name">What it is called; none for the agency's first.</param>
/// <param name="OpenedBy">Who began it.</param>
/// <param name="OpenedAt">When.</param>
public sealed record Chart(Handle Handle, Id<Agency> Agency, TextRef Name, Id<Seat> OpenedBy, SimTime OpenedAt)
{
    /// <summary>What stands on it.</summary>
    public ChartContent Content { get; init; } = ChartContent.Empty;

    /// <summary>Whether it was put away: it can be looked at, and brought back.</summary>
    public bool IsAway { get; init; }
}
