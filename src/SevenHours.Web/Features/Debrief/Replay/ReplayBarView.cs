using SevenHours.Kernel;
using SevenHours.Web.Feed;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Debrief.Replay;

/// <summary>The bar of a replay: the ruler of the day, the ways on, and what differs by now.</summary>
/// <param name="Reading">What is shown.</param>
/// <param name="Marks">The marks of both sides, in order of time.</param>
public sealed record ReplayBarView(ReplayReading Reading, IReadOnlyList<(ReplayMark Mark, ReplaySide Side, ReplayRun Run)> Marks)
{
    /// <summary>The day of play, from 1; 0 where a case has none.</summary>
    public int Day { get; private init; }

    /// <summary>The first moment of the ruler.</summary>
    public SimTime From { get; private init; }

    /// <summary>The last moment of the ruler.</summary>
    public SimTime Until { get; private init; }

    /// <summary>The moments next to this one at which something changes.</summary>
    public int? Before { get; private init; }

    public int? After { get; private init; }

    /// <summary>The marks next to this moment.</summary>
    public int? MarkBefore { get; private init; }

    public int? MarkAfter { get; private init; }

    /// <summary>The days of play.</summary>
    public IReadOnlyList<PlayDay> Days => Reading.First.History.Frame.Play.Days;

    public static ReplayBarView Of(ReplayReading reading)
    {
        var (at, days) = (reading.At, reading.First.History.Frame.Play.Days);
        IReadOnlyList<(ReplayMark Mark, ReplaySide Side, ReplayRun Run)> marks =
            [.. reading.Sides.SelectMany(side => reading.MarksOf(side.Run).Select(mark => (mark, side.Side, side.Run))).OrderBy(one => one.mark.At)];
        var moments = reading.Sides.Select(side => ReplayReading.MomentsOf(side.Side, side.Run)).ToList();
        var (day, from, until) = WindowOf(days, at, reading.Until);
        return new ReplayBarView(reading, marks)
        {
            Day = day, From = from, Until = until,
            Before = Largest(moments.Select(times => Below(times, at))) ?? (at > 0 ? 0 : null),
            After = Smallest(moments.Select(times => Above(times, at))),
            MarkBefore = marks.Select(one => (int?)one.Mark.At).LastOrDefault(time => time < at),
            MarkAfter = marks.Select(one => (int?)one.Mark.At).FirstOrDefault(time => time > at),
        };
    }

    /// <summary>The last mark by now on a side; null for none.</summary>
    public (ReplayMark Mark, ReplaySide Side, ReplayRun Run)? Last(ReplaySide side) =>
        Marks.LastOrDefault(one => one.Side == side && one.Mark.At <= Reading.At) is { Mark: not null } found ? found : null;

    /// <summary>The parts of the bar that change with the moment.</summary>
    public async Task<Dictionary<string, string>> DrawAsync(IServiceProvider services, int? before = null)
    {
        var (renderer, language) = (services.GetRequiredService<PartRenderer>(), services.GetRequiredService<Reader>().Language);
        var parts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["replay-said"] = await renderer.RenderAsync<ReplaySaid>(language, (nameof(ReplaySaid.Bar), this)),
        };
        if (before is null || WindowOf(Days, before.Value, Reading.Until) != (Day, From, Until))
            parts["replay-ruler"] = await renderer.RenderAsync<ReplayTrack>(language, (nameof(ReplayTrack.Bar), this));
        if (Reading is { Knows: true, Second: { } second })
        {
            var pair = ReplayPair.Of(Reading.First, second);
            if (before is not { } was || pair.Decisions.Any(one => one.By(new SimTime(was)) != one.By(new SimTime(Reading.At))))
                parts["replay-decisions"] = await renderer.RenderAsync<ReplayApart>(language, (nameof(ReplayApart.Reading), Reading), (nameof(ReplayApart.Pair), pair));
        }

        return parts;
    }

    private static (int Day, SimTime From, SimTime Until) WindowOf(IReadOnlyList<PlayDay> days, int at, int until)
    {
        if (days.Count == 0)
            return (0, SimTime.Start, new SimTime(Math.Max(3600, until)));
        var day = Math.Max(1, days.Count(one => one.Opens.Seconds <= at));
        return (day, days[day - 1].Opens, days[day - 1].Closes.Seconds >= at ? days[day - 1].Closes : new SimTime(at));
    }

    private static int? Largest(IEnumerable<int?> times) => times.Max();

    private static int? Smallest(IEnumerable<int?> times) => times.Min();

    private static int? Below(IReadOnlyList<int> times, int at) => Place(times, at) is > 0 and var place ? times[place - 1] : null;

    private static int? Above(IReadOnlyList<int> times, int at) => Place(times, at + 1) is var place && place < times.Count ? times[place] : null;

    // How many moments lie before one.
    private static int Place(IReadOnlyList<int> times, int at)
    {
        var (from, until) = (0, times.Count);
        while (from < until)
        {
            var middle = (from + until) / 2;
            (from, until) = times[middle] < at ? (middle + 1, until) : (from, middle);
        }

        return from;
    }
}
