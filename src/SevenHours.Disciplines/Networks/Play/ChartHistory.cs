using SevenHours.Kernel;

namespace SevenHours.Disciplines.Networks;

/// <summary>Charts as they stood at any event of a history: folded forward event by event, each state a cheap copy.</summary>
/// <remarks>Ask for events in any order; those between are folded once. Not safe for several threads.</remarks>
/// <param name="events">The events of a history from its first.</param>
public sealed class ChartHistory(IReadOnlyList<Happened> events)
{
    private readonly List<(int Event, Handle Chart, Chart State)> states = [];
    private readonly ChartBook book = new();
    private int folded;

    /// <summary>The events that began a chart or wrote on one, each with the chart as it then stood, in order.</summary>
    public IReadOnlyList<(int Event, Handle Chart, Chart State)> All
    {
        get
        {
            FoldTo(events.Count);
            return states;
        }
    }

    /// <summary>The charts of an agency as they stood after an event, those put away left out.</summary>
    /// <param name="agency">Whose.</param>
    /// <param name="last">The number of the event.</param>
    public IReadOnlyList<Chart> Of(Id<Agency> agency, EventId last)
    {
        FoldTo(last.Value + 1);
        return [.. states.TakeWhile(state => state.Event <= last.Value).GroupBy(state => state.Chart).Select(group => group.Last().State)
            .Where(chart => chart.Agency == agency && !chart.IsAway)];
    }

    private void FoldTo(int count)
    {
        for (; folded < Math.Min(count, events.Count); folded++)
        {
            var (at, happened) = (events[folded].At, events[folded].Event);
            Handle touched;
            switch (happened)
            {
                case ChartOpened e:
                    book.Add(new Chart(touched = e.Chart, e.Agency, e.Name, e.Seat, at));
                    break;
                case ChartRenamed e:
                    book.Change(touched = e.Chart, chart => chart with { Name = e.Name, IsAway = e.IsAway });
                    break;
                case ChartEdited e:
                    var edit = new ChartEdit(0, at, e.Seat, e.By, e.Kind, e.Changes) { Revived = e.Revived };
                    book.Change(touched = e.Chart, chart => chart with { Content = chart.Content.With(edit) });
                    break;
                case ChartUndone e:
                    book.Change(touched = e.Chart, chart => chart with { Content = chart.Content.Turned(e.Edit, !e.IsRedo) });
                    break;
                default:
                    continue;
            }

            states.Add((folded, touched, book.Find(touched)!));
        }
    }
}
