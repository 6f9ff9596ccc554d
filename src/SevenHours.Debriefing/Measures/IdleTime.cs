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
        var (doers, last) = (new Doers(), new SortedDictionary<Id<Seat>, (SimTime At, EventId Event)>());
        var stretches = new List<(Id<Seat> Seat, int Seconds, EventId From, EventId To)>();
        foreach (var happened in history.Events)
        {
            foreach (var seat in doers.Next(happened.Event))
            {
                if (history.IsProfessional(seat))
                {
                    Close(seat, happened.At, happened.Id);
                    last[seat] = (happened.At, happened.Id);
                }
            }
        }

        if (last.Count == 0)
        {
            return Nothing();
        }

        foreach (var seat in last.Keys)
        {
            Close(seat, history.Until, EventId.None);
        }

        var rows = stretches.GroupBy(s => s.Seat).OrderBy(g => g.Key).Select(g => new MeasureDetail(
            "seat", history.Scenario.Seats[g.Key].Name, history.Scenario.Seats[g.Key].Name, g.Sum(s => s.Seconds), "s", "", [.. Ends(g)])).ToList();
        return Result(stretches.Sum(s => s.Seconds), Ends(stretches), rows);

        void Close(Id<Seat> seat, SimTime at, EventId to)
        {
            if (last.TryGetValue(seat, out var before) && history.PlayedUntil(at) - history.PlayedUntil(before.At) is var seconds && seconds >= Least.Seconds)
            {
                stretches.Add((seat, seconds, before.Event, to));
            }
        }
    }

    private static IEnumerable<EventId> Ends(IEnumerable<(Id<Seat> Seat, int Seconds, EventId From, EventId To)> stretches) =>
        stretches.SelectMany(s => new[] { s.From, s.To }).Where(id => id.IsSome).Distinct().Order();
}
