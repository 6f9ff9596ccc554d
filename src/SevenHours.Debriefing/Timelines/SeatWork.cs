using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>When a seat was at work, and when it sat without an act.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Acts">Every act, in order: opening, asking, ordering, writing, sitting in a talk or a meeting.</param>
/// <param name="Idle">The stretches of <see cref="IdleTime.Least"/> and more between two acts.</param>
public sealed record SeatWork(Id<Seat> Seat, IReadOnlyList<WorkAct> Acts, IReadOnlyList<IdleStretch> Idle)
{
    /// <summary>How long it sat without an act altogether, in seconds of play.</summary>
    public int IdleSeconds => Idle.Sum(stretch => stretch.Seconds);

    /// <summary>Every seat of a professional that acted, in the order of the seats.</summary>
    public static IReadOnlyList<SeatWork> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Once(static whole => Read(whole));
    }

    private static IReadOnlyList<SeatWork> Read(History history)
    {
        var (doers, seats) = (new Doers(), new SortedDictionary<Id<Seat>, (List<WorkAct> Acts, List<IdleStretch> Idle)>());
        foreach (var happened in history.Events)
        {
            foreach (var seat in doers.Next(happened.Event))
            {
                if (!history.IsProfessional(seat))
                {
                    continue;
                }

                if (!seats.TryGetValue(seat, out var own))
                {
                    seats.Add(seat, own = ([], []));
                }

                Close(own, happened.At, happened.Id);
                own.Acts.Add(new WorkAct(happened.At, happened.Id));
            }
        }

        foreach (var own in seats.Values)
        {
            Close(own, history.Until, EventId.None);
        }

        return [.. seats.Select(seat => new SeatWork(seat.Key, seat.Value.Acts, seat.Value.Idle))];

        void Close((List<WorkAct> Acts, List<IdleStretch> Idle) own, SimTime at, EventId to)
        {
            if (own.Acts.Count > 0 && own.Acts[^1] is var before && history.PlayedUntil(at) - history.PlayedUntil(before.At) is var seconds && seconds >= IdleTime.Least.Seconds)
            {
                own.Idle.Add(new IdleStretch(before.At, at, seconds, before.Event, to));
            }
        }
    }
}

/// <summary>An act of a seat.</summary>
/// <param name="At">When.</param>
/// <param name="Event">The event.</param>
public readonly record struct WorkAct(SimTime At, EventId Event);

/// <summary>A stretch in which a seat did nothing that was recorded.</summary>
/// <param name="From">From when.</param>
/// <param name="Until">Until when.</param>
/// <param name="Seconds">How long, in seconds of play: nights and time the clock did not run through do not count.</param>
/// <param name="After">The act before it.</param>
/// <param name="Before">The act after it; none at the end.</param>
public sealed record IdleStretch(SimTime From, SimTime Until, int Seconds, EventId After, EventId Before);
