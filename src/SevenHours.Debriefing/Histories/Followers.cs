using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>The causes of a history, turned round: what followed from each event.</summary>
internal sealed class Followers
{
    private readonly int[] starts;
    private readonly EventId[] all;

    public Followers(IReadOnlyList<Happened> events)
    {
        starts = new int[events.Count + 1];
        foreach (var happened in events)
        {
            foreach (var cause in happened.Causes.All)
            {
                starts[cause.Value + 1]++;
            }
        }

        for (var i = 0; i < events.Count; i++)
        {
            starts[i + 1] += starts[i];
        }

        all = new EventId[starts[^1]];
        var next = starts[..^1];
        foreach (var happened in events)
        {
            foreach (var cause in happened.Causes.All)
            {
                all[next[cause.Value]++] = happened.Id;
            }
        }
    }

    public IReadOnlyList<EventId> Of(EventId id) =>
        new ArraySegment<EventId>(all, starts[id.Value], starts[id.Value + 1] - starts[id.Value]);
}
