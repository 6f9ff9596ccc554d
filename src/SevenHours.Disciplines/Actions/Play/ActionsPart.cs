using SevenHours.Kernel;

namespace SevenHours.Disciplines.Actions;

/// <summary>All acts and pools as they really stand.</summary>
public sealed class ActionsPart : Part
{
    private static readonly (int Free, SimTime BackAt) NotTold = (-1, SimTime.Never);

    private readonly List<Act> acts;
    private readonly Dictionary<Handle, int> byHandle;
    private readonly Dictionary<Handle, int> caps;
    private Table<ResourcePool> pools;
    private int[] used;
    private (int Free, SimTime BackAt)[] told;
    private SimTime[] awayUntil;

    internal ActionsPart(Scenario scenario)
    {
        pools = scenario.Table<ResourcePool>();
        (acts, byHandle, caps) = ([], [], []);
        used = new int[pools.Count];
        told = new (int, SimTime)[pools.Count];
        awayUntil = new SimTime[pools.Count];
        Array.Fill(told, NotTold);
    }

    private ActionsPart(ActionsPart other, Table<ResourcePool> pools)
    {
        this.pools = pools;
        (acts, byHandle, caps) = ([.. other.acts], new Dictionary<Handle, int>(other.byHandle), new Dictionary<Handle, int>(other.caps));
        (used, told, awayUntil) = ([.. other.used], [.. other.told], [.. other.awayUntil]);
    }

    /// <summary>Every act, in the order they were ordered.</summary>
    public IReadOnlyList<Act> Acts => acts;

    /// <summary>The act of a handle, or null.</summary>
    public Act? Find(Handle handle) => byHandle.TryGetValue(handle, out var index) ? acts[index] : null;

    /// <summary>How far what an act finds can be used, 0 to 1000 per mille; in full for what was not found by an act.</summary>
    public int AdmissibilityOf(Handle handle) => Math.Min(CapOf(handle), Find(handle)?.Lawfulness.Admissibility ?? Lawfulness.Full);

    /// <summary>The most that what an act finds can be worth, whatever order stands behind it, per mille: less than full when something else about it is flawed.</summary>
    public int CapOf(Handle handle) => caps.GetValueOrDefault(handle, Lawfulness.Full);

    /// <summary>How many of a pool are taken.</summary>
    public int Used(Id<ResourcePool> pool) => used[pool.Index];

    /// <summary>How many of a pool can be taken now.</summary>
    public int Free(Id<ResourcePool> pool, SimTime now) =>
        BackAt(pool, now) != SimTime.Never ? 0 : Math.Max(0, pools[pool].Count - used[pool.Index]);

    /// <summary>When a pool that is away is back; never when it is not away.</summary>
    public SimTime BackAt(Id<ResourcePool> pool, SimTime now)
    {
        var back = awayUntil[pool.Index] > now ? awayUntil[pool.Index] : SimTime.Never;
        foreach (var window in pools[pool].Away)
        {
            // Windows that touch or overlap count as one.
            var at = back == SimTime.Never ? now : back;
            if (window.From <= at && window.Until > at)
            {
                back = window.Until;
            }
        }

        return back;
    }

    /// <inheritdoc />
    public override Part Fork() => new ActionsPart(this, pools);

    /// <inheritdoc />
    public override void AddTo(ref StateHash hash)
    {
        foreach (var act in acts)
        {
            hash.Add(act.Plan.Handle);
            hash.Add((int)act.Status);
            hash.Add(act.Lawfulness.Admissibility);
            hash.Add(act.Lawfulness.ValidateBy);
            hash.Add(act.Due);
        }

        foreach (var act in acts.Where(act => caps.ContainsKey(act.Plan.Handle)))
        {
            hash.Add(caps[act.Plan.Handle]);
        }

        for (var i = 0; i < used.Length; i++)
        {
            hash.Add(used[i]);
            hash.Add(told[i].Free);
            hash.Add(told[i].BackAt);
            hash.Add(awayUntil[i]);
        }
    }

    /// <inheritdoc />
    public override void Thaw(World world, Id<Subject> place, SeatSet seats, SimSpan frozenFor)
    {
        for (var i = 0; i < acts.Count; i++)
        {
            var act = acts[i];
            if (!act.IsOpen && !act.Lawfulness.AwaitsValidation || !seats.Has(act.Plan.Seat) && act.Plan.Target != place)
            {
                continue;
            }

            acts[i] = act with
            {
                Due = act.Due + frozenFor,
                Lawfulness = act.Lawfulness with { ValidateBy = act.Lawfulness.ValidateBy + frozenFor },
            };
            if (act.Status == ActStatus.Running)
            {
                world.Schedule(acts[i].Due, 0, ActWake.Instance, i);
            }

            world.Schedule(acts[i].Lawfulness.ValidateBy, 0, ValidationWake.Instance, i);
        }

        // Whoever waited for a resource while the scene stood still may have it now.
        world.Schedule(world.Now, 0, PoolWake.Instance, -1);
    }

    /// <inheritdoc />
    public override void Grow(Scenario scenario)
    {
        pools = scenario.Table<ResourcePool>();
        var before = told.Length;
        Array.Resize(ref used, pools.Count);
        Array.Resize(ref told, pools.Count);
        Array.Resize(ref awayUntil, pools.Count);
        Array.Fill(told, NotTold, before, pools.Count - before);
    }

    internal static ReadKey KeyOf(Id<ActionDefinition> action) => new("act", action.Index);

    internal int IndexOf(Handle handle) => byHandle[handle];

    /// <summary>How often a seat did this to this target before.</summary>
    internal int OrdinalOf(Id<Seat> seat, Id<ActionDefinition> action, Id<Subject> target) =>
        acts.Count(a => a.Plan.Seat == seat && a.Plan.Action == action && a.Plan.Target == target);

    internal int CountOf(Id<Seat> seat) => acts.Count(a => a.Plan.Seat == seat);

    internal bool HasTold(Id<ResourcePool> pool, int free, SimTime backAt) => told[pool.Index] == (free, backAt);

    /// <summary>Something about an act is flawed: what it finds is worth so much at most. Called while the event that says so is applied.</summary>
    internal void Cap(Handle act, int most) => caps[act] = Math.Min(CapOf(act), most);

    internal void Add(Act act)
    {
        byHandle.Add(act.Plan.Handle, acts.Count);
        acts.Add(act);
    }

    internal void Set(int index, Act act) => acts[index] = act;

    internal void Take(IReadOnlyList<PoolUse> uses)
    {
        foreach (var use in uses)
        {
            used[use.Pool.Index] += use.Count;
        }
    }

    internal void GiveBack(IReadOnlyList<PoolUse> uses)
    {
        foreach (var use in uses)
        {
            used[use.Pool.Index] -= use.Count;
        }
    }

    internal void Close(World world, Handle handle, ActStatus status)
    {
        var index = IndexOf(handle);
        var act = acts[index];
        GiveBack(act.Uses);
        acts[index] = act with { Status = status, By = world.LastEvent };
        world.Touch(KeyOf(act.Plan.Action));
    }

    internal void Told(Id<ResourcePool> pool, int free, SimTime backAt) => told[pool.Index] = (free, backAt);

    internal void SendAway(Id<ResourcePool> pool, SimTime until) =>
        awayUntil[pool.Index] = until > awayUntil[pool.Index] ? until : awayUntil[pool.Index];
}
