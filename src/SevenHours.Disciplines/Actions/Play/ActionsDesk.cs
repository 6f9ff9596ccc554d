using SevenHours.Kernel;

namespace SevenHours.Disciplines.Actions;

/// <summary>What a seat knows of its agency's acts and pools.</summary>
public sealed class ActionsDesk : DeskPart
{
    private readonly List<ActOnDesk> acts;
    private readonly List<PoolOnDesk> pools;
    private readonly List<OversteppingOnDesk> oversteppings;

    internal ActionsDesk() => (acts, pools, oversteppings) = ([], [], []);

    private ActionsDesk(ActionsDesk other) =>
        (acts, pools, oversteppings) = ([.. other.acts], [.. other.pools], [.. other.oversteppings]);

    /// <summary>All acts of the agency, in the order they were ordered.</summary>
    public IReadOnlyList<ActOnDesk> Acts => acts;

    /// <summary>Acts that wait for a resource.</summary>
    public IEnumerable<ActOnDesk> Waiting => acts.Where(a => a.Status == ActStatus.Waiting);

    /// <summary>Acts under way.</summary>
    public IEnumerable<ActOnDesk> Running => acts.Where(a => a.Status == ActStatus.Running);

    /// <summary>Acts that are done, with what they brought.</summary>
    public IEnumerable<ActOnDesk> Finished => acts.Where(a => a.Status == ActStatus.Finished);

    /// <summary>The agency's own pools.</summary>
    public IReadOnlyList<PoolOnDesk> Pools => pools;

    /// <summary>Acts outside a mandate that the seat was told of: its own agency's, and those of others that were its agency's to do.</summary>
    public IReadOnlyList<OversteppingOnDesk> Oversteppings => oversteppings;

    /// <summary>The act of a handle, or null.</summary>
    public ActOnDesk? Find(Handle handle) => acts.Find(a => a.Handle == handle);

    /// <inheritdoc />
    public override DeskPart Fork() => new ActionsDesk(this);

    internal void Add(ActOnDesk act) => acts.Add(act);

    internal void Add(OversteppingOnDesk overstepping) => oversteppings.Add(overstepping);

    internal void Change(Handle handle, Func<ActOnDesk, ActOnDesk> change)
    {
        var index = acts.FindIndex(a => a.Handle == handle);
        acts[index] = change(acts[index]);
    }

    internal void Count(PoolOnDesk pool)
    {
        var index = pools.FindIndex(p => p.Pool == pool.Pool);
        if (index >= 0)
        {
            pools[index] = pool;
        }
        else
        {
            pools.Add(pool);
        }
    }
}

/// <summary>An act as its agency knows it.</summary>
/// <param name="Plan">What was ordered.</param>
/// <param name="OrderedAt">When.</param>
public sealed record ActOnDesk(ActPlan Plan, SimTime OrderedAt)
{
    /// <summary>Its name.</summary>
    public Handle Handle => Plan.Handle;

    /// <summary>Where it stands.</summary>
    public ActStatus Status { get; init; } = ActStatus.Waiting;

    /// <summary>The kinds of resource it waits for.</summary>
    public IReadOnlyList<string> WaitsFor { get; init; } = [];

    /// <summary>When they are back, or never when nobody can say.</summary>
    public SimTime WaitsUntil { get; init; } = SimTime.Never;

    /// <summary>When it began, or never.</summary>
    public SimTime BeganAt { get; init; } = SimTime.Never;

    /// <summary>When it was done or called off, or never.</summary>
    public SimTime EndedAt { get; init; } = SimTime.Never;

    /// <summary>The order it relies on, or none.</summary>
    public Handle ReliesOn { get; init; }

    /// <summary>For an urgent act, by when an order must follow; never otherwise.</summary>
    public SimTime ValidateBy { get; init; } = SimTime.Never;

    /// <summary>Whether an urgent act was validated; null while open, or for any other act.</summary>
    public bool? IsValidated { get; init; }

    /// <summary>What it brought, in words. A finished act without any found nothing.</summary>
    public IReadOnlyList<TextRef> Results { get; init; } = [];

    /// <summary>Between when and when it can be expected to be done, as anybody can look up in the catalogue.</summary>
    public (SimTime Least, SimTime Most) Expected(Scenario scenario)
    {
        var (least, most) = scenario.Table<ActionDefinition>()[Plan.Action].PublicLeadTime(Plan.Options);
        return (BeganAt + least, BeganAt + most);
    }
}

/// <summary>A pool as its agency knows it.</summary>
/// <param name="Pool">Which.</param>
/// <param name="Free">How many are free.</param>
/// <param name="BackAt">When it is back if it is away, or never.</param>
public sealed record PoolOnDesk(Id<ResourcePool> Pool, int Free, SimTime BackAt);
