using SevenHours.Debriefing;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>Watches the seats of one world for who is idle, stuck, lost or has too much: a fold over its events, each looked at once.</summary>
/// <remarks>
/// Pure: time comes in with the events and with <see cref="Read"/>. Not safe for several threads at once. It is cheap enough to be read
/// several times a second: a reading costs in proportion to the seats and what is open, never to the history.
/// </remarks>
public sealed partial class TeamWatch
{
    private readonly HashSet<(int Seat, int Fact)> told = [];
    private readonly Dictionary<Handle, SeatSet> asked = [];
    private readonly Doers doers = new();
    private readonly LateBook late = new();
    private Scenario scenario;
    private SeatTrace[] seats;
    private SeatSet seated;

    /// <summary>A watch before STARTEX.</summary>
    public TeamWatch(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        this.scenario = scenario;
        seats = [.. scenario.Seats.Select(_ => new SeatTrace())];
    }

    /// <summary>How many events it has seen; the next to give it.</summary>
    public int Seen { get; private set; }

    /// <summary>Takes up what happened next.</summary>
    /// <param name="now">The scenario, amendments included.</param>
    /// <param name="events">The events from number <see cref="Seen"/> on.</param>
    public void Follow(Scenario now, IReadOnlyList<Happened> events)
    {
        scenario = now;
        if (scenario.Seats.Count > seats.Length)
        {
            seats = [.. seats, .. Enumerable.Range(seats.Length, scenario.Seats.Count - seats.Length).Select(_ => new SeatTrace())];
        }

        for (var i = 0; i < events.Count; i++)
        {
            var happened = events[i];
            Take(happened);
            late.Take(scenario, happened);
            foreach (var seat in doers.Next(happened.Event))
            {
                seats[seat.Index].Act(happened.At, happened.Id);
                Remember(seats[seat.Index].Lately, happened.At);
            }

            Seen = happened.Id.Value + 1;
        }
    }

    /// <summary>An act of a seat was refused. Refusals stand in no journal: after a restart they are counted anew.</summary>
    public void Refused(Id<Seat> seat, SimTime at)
    {
        if (seat.Index >= 0 && seat.Index < seats.Length)
        {
            Remember(seats[seat.Index].Refused, at);
        }
    }

    /// <summary>Says in which seats people sit now; silence counts from when somebody sat down.</summary>
    public void Seat(SeatSet people, SimTime at)
    {
        foreach (var seat in people - seated)
        {
            if (seat.Index < seats.Length && Seen > 0)
            {
                seats[seat.Index].SitDown(at);
            }
        }

        seated = people;
    }

    private const int MostRemembered = 200;

    /// <summary>Keeps the latest; what is older than counts is left out when it is read.</summary>
    private static void Remember<T>(Queue<T> queue, T one)
    {
        queue.Enqueue(one);
        if (queue.Count > MostRemembered)
        {
            queue.Dequeue();
        }
    }
}
