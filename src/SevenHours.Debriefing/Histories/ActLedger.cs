using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Every act of a history, from the order to its end.</summary>
public sealed class ActLedger
{
    private readonly List<ActStory> acts = [];
    private readonly Dictionary<Handle, int> places = [];
    private readonly Lazy<HashSet<EventId>> events;

    internal ActLedger(History history)
    {
        foreach (var happened in history.Events)
        {
            switch (happened.Event)
            {
                case ActionStarted started:
                    places[started.Plan.Handle] = acts.Count;
                    acts.Add(new ActStory(started.Plan, happened.Id, happened.At));
                    break;
                case ActionBegan began:
                    Change(began.Handle, a => a with { Began = happened.Id, BeganAt = happened.At, Lawfulness = began.Lawfulness });
                    break;
                case ActionFinished finished:
                    Change(finished.Handle, a => a with { Ended = happened.Id, EndedAt = happened.At, IsFinished = true });
                    break;
                case ActionCancelled cancelled:
                    Change(cancelled.Handle, a => a with { Ended = happened.Id, EndedAt = happened.At });
                    break;
                case LawfulnessChanged changed:
                    Change(changed.Handle, a => a with
                    {
                        Validated = happened.Id,
                        Lawfulness = a.Lawfulness with
                        {
                            HasBasis = changed.IsValidated, Order = changed.Order, Admissibility = changed.Admissibility,
                        },
                    });
                    break;
            }
        }

        events = new(() => [.. acts.SelectMany(act => act.Events)]);
    }

    /// <summary>All acts, in the order they were ordered.</summary>
    public IReadOnlyList<ActStory> All => acts;

    /// <summary>The act of a handle, or null.</summary>
    public ActStory? Find(Handle handle) => places.TryGetValue(handle, out var place) ? acts[place] : null;

    /// <summary>Whether an event is the order, the beginning, the validation or the end of an act.</summary>
    public bool Has(EventId id) => events.Value.Contains(id);

    /// <summary>The acts of an action of the catalogue, in the order they were ordered.</summary>
    public IEnumerable<ActStory> Of(Scenario scenario, string action) =>
        scenario.Table<ActionDefinition>().TryFind(action, out var id) ? acts.Where(a => a.Plan.Action == id) : [];

    /// <summary>The first overt act that began, or null.</summary>
    public ActStory? FirstOvert(Scenario scenario) =>
        acts.Where(a => a.Began.IsSome && Catalogue.IsOvert(scenario, a.Plan.Action)).MinBy(a => a.Began);

    private void Change(Handle handle, Func<ActStory, ActStory> change)
    {
        if (places.TryGetValue(handle, out var place))
        {
            acts[place] = change(acts[place]);
        }
    }
}

/// <summary>One act from order to end.</summary>
/// <param name="Plan">What was ordered.</param>
/// <param name="Ordered">The event of the order.</param>
/// <param name="OrderedAt">When.</param>
public sealed record ActStory(ActPlan Plan, EventId Ordered, SimTime OrderedAt)
{
    /// <summary>The event of its beginning, or none while it waits.</summary>
    public EventId Began { get; init; } = EventId.None;

    /// <summary>When it began, or never.</summary>
    public SimTime BeganAt { get; init; } = SimTime.Never;

    /// <summary>The event of its end, or none.</summary>
    public EventId Ended { get; init; } = EventId.None;

    /// <summary>When it ended, or never.</summary>
    public SimTime EndedAt { get; init; } = SimTime.Never;

    /// <summary>The event by which an urgent act was validated or fell, or none.</summary>
    public EventId Validated { get; init; } = EventId.None;

    /// <summary>Whether it was done and not called off.</summary>
    public bool IsFinished { get; init; }

    /// <summary>How it stands before the law in the end.</summary>
    public Lawfulness Lawfulness { get; init; } = Lawfulness.Unjudged;

    /// <summary>Its events, in order.</summary>
    public IReadOnlyList<EventId> Events => [.. new[] { Ordered, Began, Validated, Ended }.Where(e => e.IsSome).Order()];
}
