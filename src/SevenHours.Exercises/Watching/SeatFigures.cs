using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>How a seat spent its time so far. Minutes are minutes of play.</summary>
/// <param name="Seat">Which seat.</param>
/// <param name="Acts">How often it did something.</param>
/// <param name="LastAct">When it last did; null for not yet.</param>
/// <param name="QuietMinutes">How long it has now done nothing.</param>
/// <param name="IdleMinutes">All stretches without an act that were longer than the limit of idling, together; the present one too.</param>
/// <param name="LongestMinutes">The longest stretch without an act.</param>
/// <param name="Waiting">How many things wait for it: unopened, asked of it, set as a task.</param>
/// <param name="WaitsFor">How many things it waits for itself: acts under way, requests without an answer.</param>
public sealed record SeatFigures(
    Id<Seat> Seat, int Acts, SimTime? LastAct, int QuietMinutes, int IdleMinutes, int LongestMinutes, int Waiting, int WaitsFor);

/// <summary>What watching a team gave at one moment.</summary>
/// <param name="Flags">Seats to look at: those beyond the hard limit first, then by how long.</param>
/// <param name="Seats">Figures of every seat that was watched.</param>
public sealed record TeamReading(IReadOnlyList<WatchFlag> Flags, IReadOnlyList<SeatFigures> Seats)
{
    /// <summary>Nothing to look at.</summary>
    public static TeamReading Nothing { get; } = new([], []);
}
