using SevenHours.Kernel;

namespace SevenHours.Disciplines.Techniques;

/// <summary>All techniques as they really stand.</summary>
public sealed class TechniquesPart : Part
{
    // The kind of thing in World.HandleFor. Part of every handle: never change it.
    private const int DeploymentKind = 710;

    private readonly List<Deployment> all;
    private readonly List<(EventId By, SimTime Looked)> shadows;
    private readonly List<TechniquePlanned> plans;
    private readonly List<ArguedRequest> argued;

    internal TechniquesPart() => (all, shadows, plans, argued) = ([], [], [], []);

    private TechniquesPart(TechniquesPart other) =>
        (all, shadows, plans, argued) = ([.. other.all], [.. other.shadows], [.. other.plans], [.. other.argued]);

    /// <summary>Every technique, in the order they began.</summary>
    public IReadOnlyList<Deployment> All => all;

    /// <summary>What was argued in applications, in order.</summary>
    public IReadOnlyList<ArguedRequest> Argued => argued;

    /// <summary>The technique of a handle, or null.</summary>
    public Deployment? Find(Handle handle) => all.Find(one => one.Handle == handle);

    /// <summary>The event of its beginning, or of the last that changed it.</summary>
    public EventId ByOf(Handle handle) => all.FindIndex(one => one.Handle == handle) is >= 0 and var index ? shadows[index].By : EventId.None;

    /// <summary>What was argued in a request, or null.</summary>
    public TechniqueArgument? ArgumentOf(Handle request) => argued.Find(one => one.Request == request)?.Argument;

    /// <inheritdoc />
    public override Part Fork() => new TechniquesPart(this);

    /// <inheritdoc />
    public override void AddTo(ref StateHash hash)
    {
        for (var i = 0; i < all.Count; i++)
        {
            var one = all[i];
            hash.Add(one.Handle);
            hash.Add(one.Until);
            hash.Add(one.LoggedUntil);
            hash.Add(shadows[i].Looked);
            hash.Add(one.Came.Count);
            hash.Add(one.Marks.Count);
            hash.Add(one.EndedAt);
            hash.Add(one.IncitedAt);
            hash.Add(one.DestroyedAt);
            foreach (var moment in one.Moments)
            {
                hash.Add(moment.Due);
                hash.Add(moment.SettledAt);
            }
        }

        foreach (var one in argued)
        {
            hash.Add(one.Request);
        }
    }

    /// <inheritdoc />
    public override void Thaw(World world, Id<Subject> place, SeatSet seats, SimSpan frozenFor)
    {
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].IsLive && seats.Has(all[i].Seat))
            {
                all[i] = all[i] with { Moments = [.. all[i].Moments.Select(moment => moment.GoesOn is null ? moment with { Due = moment.Due + frozenFor } : moment)] };
                world.Schedule(world.Now, 0, TechniqueWake.Instance, i);
            }
        }
    }

    internal static ReadKey KeyOf(Id<Technique> technique) => new("technique", technique.Index);

    internal Handle Next(World world) => world.HandleFor(DeploymentKind, Id<Seat>.None, all.Count);

    /// <summary>Up to when the truth has looked what came of a technique.</summary>
    internal SimTime LookedAt(int index) => shadows[index].Looked;

    internal EventId By(int index) => shadows[index].By;

    internal SimSpan? PlannedFor(Handle act) => plans.Find(plan => plan.Act == act)?.Length;

    internal void Plan(TechniquePlanned plan) => plans.Add(plan);

    internal void Begin(World world, Deployment started)
    {
        all.Add(started);
        shadows.Add((world.LastEvent, new SimTime(started.From.Seconds - 1)));
        Schedule(world, all.Count - 1);
        world.Touch(KeyOf(started.Technique));
    }

    internal void Log(World world, LinesCame log, bool isTold)
    {
        var index = all.FindIndex(one => one.Handle == log.Deployment);
        all[index] = isTold ? log.With(all[index]) : all[index];
        shadows[index] = shadows[index] with { Looked = log.Until };
        Schedule(world, index);
        if (log.Came.Count > 0)
        {
            world.Touch(KeyOf(all[index].Technique));
        }
    }

    internal void Change(World world, Handle handle, Func<Deployment, Deployment> change)
    {
        var index = all.FindIndex(one => one.Handle == handle);
        all[index] = change(all[index]);
        shadows[index] = shadows[index] with { By = world.LastEvent };
        Schedule(world, index);
        world.Touch(KeyOf(all[index].Technique));
    }

    internal void Argue(ArguedRequest request) => argued.Add(request);

    private void Schedule(World world, int index)
    {
        var next = DeploymentTimes.Next(world.Scenario, all[index], shadows[index].Looked);
        if (next != SimTime.Never)
        {
            world.Schedule(next < world.Now ? world.Now : next, 0, TechniqueWake.Instance, index);
        }
    }
}
