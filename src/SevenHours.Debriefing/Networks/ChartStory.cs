using SevenHours.Analysis.Charts;
using SevenHours.Analysis.Scoring;
using SevenHours.Disciplines.Networks;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>One chart of an agency over the time it was drawn, beside the truth.</summary>
/// <param name="Chart">The chart.</param>
/// <param name="Agency">Whose it is.</param>
/// <param name="Name">What it is called, or none.</param>
/// <param name="Points">Its score over time, the first and the last state always among them.</param>
/// <param name="Last">The chart as it stood last, beside the truth.</param>
/// <param name="Drawn">The chart as it stood last.</param>
public sealed record ChartStory(
    Handle Chart, Id<Agency> Agency, TextRef Name, IReadOnlyList<ChartPoint> Points, ChartComparison Last, LinkChart Drawn)
{
    // A chart of many hundred edits is a line all the same.
    private const int MostPoints = 80;

    /// <summary>Every chart that anybody drew, in the order they were begun.</summary>
    /// <param name="history">The history.</param>
    /// <param name="words">Looks up what was typed; null once it is erased. What is erased scores no more.</param>
    public static IReadOnlyList<ChartStory> All(History history, Func<TextRef, string?> words)
    {
        ArgumentNullException.ThrowIfNull(history);
        var truth = TruthChart.Of(history.Scenario);
        var leaders = truth.Entities.Where(entity => NetworkRoles.Find(entity.Role) is { } role && NetworkRoles.Leads(role)).Select(entity => entity.Id).ToList();
        return
        [
            .. new ChartHistory(history.Events).All.GroupBy(state => state.Chart)
                .Select(states => Of(history.Scenario, truth, leaders, [.. states.Select(state => (history.Events[state.Event], state.State))], words)),
        ];
    }

    private static ChartStory Of(
        Scenario scenario, LinkChart truth, List<string> leaders, List<(Happened At, Chart State)> states, Func<TextRef, string?> words)
    {
        var points = new List<ChartPoint>();
        var (last, drawn) = Compare(states[^1].State);
        foreach (var i in Chosen(states.Count))
        {
            var (compared, _) = i == states.Count - 1 ? (last, drawn) : Compare(states[i].State);
            points.Add(new ChartPoint(states[i].At.Id, states[i].At.At, compared.Score, [.. leaders.Where(leader => Ties(compared, leader))]));
        }

        var chart = states[^1].State;
        return new ChartStory(chart.Handle, chart.Agency, chart.Name, points, last, drawn);

        (ChartComparison Compared, LinkChart Drawn) Compare(Chart state)
        {
            var known = state.Content.ToLinkChart(words, subject => [subject]);
            return (ChartScoring.Compare(known, truth, tie => TruthChart.CanBeFound(scenario, tie)), known);
        }
    }

    /// <summary>Whether a chart has a true tie of somebody.</summary>
    private static bool Ties(ChartComparison compared, string who) => compared.Right.Values.Any(tie => tie.From == who || tie.To == who);

    private static IEnumerable<int> Chosen(int count) => count <= MostPoints
        ? Enumerable.Range(0, count)
        : Enumerable.Range(0, MostPoints).Select(i => (int)((long)i * (count - 1) / (MostPoints - 1)));
}

/// <summary>A chart's score at one moment.</summary>
/// <param name="Event">The edit after which it stood so.</param>
/// <param name="At">When.</param>
/// <param name="Score">How near the truth it was.</param>
/// <param name="Leaders">The author's ids of those who lead and of whom it had a true tie.</param>
public sealed record ChartPoint(EventId Event, SimTime At, ChartScore Score, IReadOnlyList<string> Leaders);
