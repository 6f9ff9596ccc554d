using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>What it all means at one moment.</content>
public sealed partial class TeamWatch
{
    private const int MostEvidence = 5;

    /// <summary>Reads the seats in which people sit.</summary>
    /// <param name="now">Exercise time.</param>
    /// <param name="played">When the clock ran.</param>
    /// <param name="limits">What is too long and too much.</param>
    public TeamReading Read(SimTime now, PlayedTime played, WatchLimits limits)
    {
        ArgumentNullException.ThrowIfNull(played);
        ArgumentNullException.ThrowIfNull(limits);
        if (Seen == 0)
        {
            return TeamReading.Nothing;
        }

        var moment = new Moment(now, played, limits);
        var (flags, figures) = (new List<WatchFlag>(), new List<SeatFigures>());
        foreach (var seat in seated)
        {
            if (seat.Index < seats.Length && !scenario.Seats[seat].IsRolePlayer)
            {
                figures.Add(FiguresOf(seat, seats[seat.Index], in moment));
                flags.AddRange(FlagsOf(seat, seats[seat.Index], moment));
            }
        }

        flags.AddRange(LateAnswers(moment));
        return new TeamReading([.. flags.OrderByDescending(f => f.IsHard).ThenByDescending(f => f.Minutes).ThenBy(f => f.Seat)], figures);
    }

    /// <summary>Seats that wait for the white cell, or for policy, beyond the limit: one flag for a seat, by what it waits for longest.</summary>
    private IEnumerable<WatchFlag> LateAnswers(Moment at) => late.Late(at.Now, scenario, seated)
        .Where(one => seated.Has(one.From)).GroupBy(one => one.From)
        .Select(of => (First: of.First(), All: of.ToList()))
        .Select(of => new WatchFlag(
            WatchKind.Late, of.First.From, of.First.Limit, at.MinutesSince(of.First.Limit), at.MinutesSince(of.First.Limit) >= at.Limits.Hard, of.All.Count,
            [.. of.All.Take(MostEvidence).Select(one => one.Event)])
        {
            Behind = of.First.Body, Request = of.First.Request, IsVoice = of.First.Persona.IsSome,
        });

    private static SeatFigures FiguresOf(Id<Seat> seat, SeatTrace trace, in Moment at)
    {
        var quiet = at.SecondsSince(trace.QuietSince);
        var (idle, longest) = (quiet >= at.Limits.Idle * 60 ? quiet : 0, quiet);
        foreach (var gap in trace.Gaps)
        {
            var length = at.Between(gap.From, gap.To);
            idle += length >= at.Limits.Idle * 60 ? length : 0;
            longest = Math.Max(longest, length);
        }

        return new SeatFigures(
            seat, trace.Acts, trace.LastAct?.At, quiet / 60, idle / 60, longest / 60, trace.Waiting.Count, trace.WaitsFor.Count);
    }

    private static IEnumerable<WatchFlag> FlagsOf(Id<Seat> seat, SeatTrace trace, Moment at)
    {
        var silence = Silence(seat, trace, in at);
        if (silence is not null)
        {
            yield return silence;
        }

        if (Lost(seat, trace, in at) is { } lost)
        {
            yield return lost;
        }

        // What lies before somebody who does nothing is not too much for him: he is not at it.
        if (silence is null && Overloaded(seat, trace, in at) is { } overloaded)
        {
            yield return overloaded;
        }
    }

    private static WatchFlag? Silence(Id<Seat> seat, SeatTrace trace, in Moment at)
    {
        var minutes = at.MinutesSince(trace.QuietSince);
        var isHard = minutes >= at.Limits.Hard;
        if (minutes >= at.Limits.Stuck)
        {
            foreach (var one in trace.WaitsFor)
            {
                if (one.Asked.IsSome && at.MinutesSince(one.At) >= at.Limits.Stuck)
                {
                    return new WatchFlag(WatchKind.Stuck, seat, one.At, at.MinutesSince(one.At), isHard, 0, [one.Event])
                    {
                        Behind = one.Asked, Request = one.Thing,
                    };
                }
            }
        }

        return isHard || minutes >= at.Limits.Idle && trace.WaitsFor.Count == 0
            ? new WatchFlag(
                WatchKind.Idle, seat, trace.QuietSince, minutes, isHard, 0, trace.LastAct is { } last ? [last.Event] : [])
            : null;
    }

    private static WatchFlag? Lost(Id<Seat> seat, SeatTrace trace, in Moment at)
    {
        var (moment, last) = (at, trace.LastAct is { } act ? act.Event : EventId.None);
        var refused = trace.Refused.Where(t => moment.SecondsSince(t) < WatchLimits.RefusalsFor).ToList();
        if (refused.Count >= at.Limits.Repeats)
        {
            return Flag(LostWay.Refused, refused.Count, refused[0], last.IsSome ? [last] : []);
        }

        var same = trace.Repeatable.Where(r => moment.SecondsSince(r.At) < WatchLimits.LatelyFor)
            .GroupBy(r => r.Key, StringComparer.Ordinal).FirstOrDefault(g => g.Count() >= moment.Limits.Repeats)?.ToList();
        if (same is not null)
        {
            return Flag(LostWay.SameAgain, same.Count, same[0].At, [.. same.TakeLast(MostEvidence).Select(r => r.Event)]);
        }

        var again = trace.ToldAlready.Where(t => moment.SecondsSince(t.At) < WatchLimits.LatelyFor).ToList();
        return again.Count >= at.Limits.Repeats
            ? Flag(LostWay.ToldAlready, again.Count, again[0].At, [.. again.TakeLast(MostEvidence).Select(t => t.Event)])
            : null;

        WatchFlag Flag(LostWay way, int count, SimTime since, IReadOnlyList<EventId> evidence) =>
            new(WatchKind.Lost, seat, since, moment.MinutesSince(since), false, count, evidence) { Way = way };
    }

    /// <summary>Too much since the moment the limit was passed by what still waits.</summary>
    private static WatchFlag? Overloaded(Id<Seat> seat, SeatTrace trace, in Moment at)
    {
        if (trace.Waiting.Count < at.Limits.Load)
        {
            return null;
        }

        var moment = at;
        var pace = Math.Max(at.Limits.Load, trace.Lately.Count(t => moment.SecondsSince(t) < WatchLimits.LatelyFor));
        if (trace.Waiting.Count < pace)
        {
            return null;
        }

        var since = trace.Waiting[pace - 1].At;
        return new WatchFlag(
            WatchKind.Overloaded, seat, since, at.MinutesSince(since), false, trace.Waiting.Count,
            [.. trace.Waiting.Take(MostEvidence).Select(p => p.Event)]);
    }

    /// <summary>Now, and what counts.</summary>
    private readonly record struct Moment(SimTime Now, PlayedTime Played, WatchLimits Limits)
    {
        public int SecondsSince(SimTime earlier) => Between(earlier, Now);

        public int MinutesSince(SimTime earlier) => SecondsSince(earlier) / 60;

        public int Between(SimTime from, SimTime to) => Math.Max(
            0, Played.SecondsAt(to, Limits.CountsExerciseTime) - Played.SecondsAt(from, Limits.CountsExerciseTime));
    }
}
