using SevenHours.Disciplines.Planning;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Who did what, and who told whom: a lane for each agency, one for each victim, arrows between.</summary>
/// <param name="Until">Where the history ends.</param>
/// <param name="Lanes">The agencies, in order of the first thing each did; those that did nothing come last.</param>
/// <param name="People">The person the case is measured by, then every other victim; empty when it names none.</param>
/// <param name="Arrows">What went between agencies, in order.</param>
public sealed record SwimLanes(SimTime Until, IReadOnlyList<Lane> Lanes, IReadOnlyList<VictimSafety> People, IReadOnlyList<LaneArrow> Arrows)
{
    /// <summary>The meetings that were held: marks across the lanes of those who were there.</summary>
    public IReadOnlyList<MeetingStory> Meetings { get; init; } = [];

    /// <summary>The lanes of a history.</summary>
    public static SwimLanes Of(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Once(static whole => Read(whole));
    }

    private static SwimLanes Read(History history)
    {
        var first = Doings.Of(history).GroupBy(d => history.AgencyOf(d.Seat)).ToDictionary(g => g.Key, g => g.First().Event);
        var lanes = history.Agencies
            .OrderBy(a => first.GetValueOrDefault(a, new EventId(int.MaxValue)))
            .ThenBy(a => a)
            .Select(a => LaneOf(history, a));
        return new SwimLanes(
            history.Until, [.. lanes], VictimSafety.All(history), LaneArrows.Of(history))
        {
            Meetings = [.. MeetingStory.All(history).Where(m => m.StartedAt is not null)],
        };
    }

    private static Lane LaneOf(History history, Id<Agency> agency)
    {
        var bars = history.Acts.All.Where(a => history.AgencyOf(a.Plan.Seat) == agency).Select(a => BarOf(history, a)).OrderBy(b => b.From);
        var decisions = history.All<Disciplines.Knowledge.DecisionRecorded>()
            .Where(d => history.AgencyOf(d.Event.Seat) == agency)
            .Select(d => new LaneDecision(d.At, d.Event.Seat, d.Event.What, d.Id));
        var together = history.All<SheetWritten>()
            .Where(w => w.Event.Line.Kind == SheetLineKind.Decision && history.AgencyOf(w.Event.Line.Whose) == agency)
            .Select(w => new LaneDecision(w.At, w.Event.Line.Whose, w.Event.Line.Text, w.Id) { IsAtMeeting = true });
        return new Lane(agency, InRows(bars), [.. decisions.Concat(together).OrderBy(d => d.Event)]);
    }

    private static LaneBar BarOf(History history, ActStory act)
    {
        var status = act.IsFinished ? Disciplines.Actions.ActStatus.Finished
            : act.Ended.IsSome ? Disciplines.Actions.ActStatus.Cancelled
            : act.Began.IsSome ? Disciplines.Actions.ActStatus.Running
            : Disciplines.Actions.ActStatus.Waiting;
        return new LaneBar(
            act.Plan.Action,
            act.Plan.Target,
            act.Plan.Seat,
            act.Began.IsSome ? act.BeganAt : act.OrderedAt,
            act.Ended.IsSome ? act.EndedAt : history.Until,
            status,
            !act.Began.IsSome || act.Lawfulness.IsLawful,
            0,
            act.Events);
    }

    private static List<LaneBar> InRows(IEnumerable<LaneBar> bars)
    {
        var (placed, free) = (new List<LaneBar>(), new List<SimTime>());
        foreach (var bar in bars)
        {
            var row = free.FindIndex(until => until <= bar.From);
            if (row < 0)
            {
                row = free.Count;
                free.Add(bar.Until);
            }

            free[row] = bar.Until;
            placed.Add(bar with { Row = row });
        }

        return placed;
    }
}
