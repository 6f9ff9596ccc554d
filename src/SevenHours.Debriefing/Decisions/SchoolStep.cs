using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A step of the school solution beside what was done.</summary>
/// <param name="Seat">Whose step.</param>
/// <param name="Step">The author's id of the step.</param>
/// <param name="IsKey">Whether it is a key decision.</param>
/// <param name="Open">When the seat first knew what the step asks, or null when never.</param>
/// <param name="OpenBy">The event by which it did, or none.</param>
/// <param name="Taken">When all of it had been done, or null when it never was.</param>
/// <param name="TakenBy">The event by which it was, or none.</param>
public sealed record SchoolStep(
    Id<Seat> Seat, string Step, bool IsKey, SimTime? Open, EventId OpenBy, SimTime? Taken, EventId TakenBy)
{
    /// <summary>Every step of the school solution, seat by seat in the author's order. Folds the history once.</summary>
    /// <remarks>Looked at whenever its seat learns something, on what that seat's desk shows and nothing else.</remarks>
    public static IReadOnlyList<SchoolStep> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Once(static whole => Read(whole));
    }

    private static IReadOnlyList<SchoolStep> Read(History history)
    {
        var world = World.Create(history.Opening, history.Seed);
        var books = history.Scenario.Table<Playbook>();
        var steps = books.SelectMany(b => b.Steps.Select(s => (b.Seat, Step: s))).ToList();
        var found = steps.Select(s => new SchoolStep(s.Seat, s.Step.Name, s.Step.IsKey, null, EventId.None, null, EventId.None)).ToArray();
        var left = Enumerable.Range(0, steps.Count).GroupBy(i => steps[i].Seat).ToDictionary(own => own.Key, own => own.ToList());
        for (var place = 0; place < history.Events.Count; place++)
        {
            var happened = history.Events[place];
            world.Apply(in happened);
            foreach (var seat in happened.Event.To)
            {
                if (left.TryGetValue(seat, out var own) && own.Count > 0)
                {
                    own.RemoveAll(i => (found[i] = Look(found[i], steps[i].Step, world.DeskOf(seat), happened)).Taken is not null);
                }
            }
        }

        return found;
    }

    private static SchoolStep Look(SchoolStep known, PlayStep step, Desk desk, Happened happened)
    {
        var isOpen = known.Open is not null || step.When.Holds(desk);
        var isTaken = step.IsDoneOn(desk);
        return known with
        {
            Open = known.Open ?? (isOpen ? happened.At : null),
            OpenBy = known.Open is null && isOpen ? happened.Id : known.OpenBy,
            Taken = isTaken ? happened.At : null,
            TakenBy = isTaken ? happened.Id : EventId.None,
        };
    }
}
