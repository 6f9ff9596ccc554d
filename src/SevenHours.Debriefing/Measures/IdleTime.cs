using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>How long people in play sat without an act.</summary>
/// <remarks>
/// What counts as an act is what counts while the exercise is watched: opening, asking, ordering, writing, sitting in a talk or a meeting. What was done away
/// from the screen and not recorded counts as nothing. It says how play was conducted as much as how people worked.
/// </remarks>
public sealed class IdleTime() : Measure(
    name: "idle_time",
    unit: "s",
    better: Better.Lower,
    title: "Time seats sat without an act, all together",
    formula: "Sum over professional seats of the stretches of 20 minutes of play or more between two acts, from a seat's first act to the end; "
        + "time the clock did not run through, and nights, do not count.",
    range: "0 and up; none when nobody acted",
    source: "A default of this product: the limit at which a seat is flagged as idle while the exercise runs.")
{
    /// <summary>How long a stretch is at least.</summary>
    public static SimSpan Least { get; } = SimSpan.FromMinutes(20);

    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var work = SeatWork.All(history);
        if (work.Count == 0)
        {
            return Nothing();
        }

        var idle = work.Where(seat => seat.Idle.Count > 0).ToList();
        return Result(
            idle.Sum(seat => seat.IdleSeconds),
            idle.SelectMany(seat => Ends(seat.Idle)),
            [.. idle.Select(seat => new MeasureDetail("seat", history.Scenario.Seats[seat.Seat].Name, history.Scenario.Seats[seat.Seat].Name, seat.IdleSeconds, "s", "", [.. Ends(seat.Idle)]))]);
    }

    private static IEnumerable<EventId> Ends(IEnumerable<IdleStretch> stretches) =>
        stretches.SelectMany(one => new[] { one.After, one.Before }).Where(id => id.IsSome).Distinct().Order();
}
