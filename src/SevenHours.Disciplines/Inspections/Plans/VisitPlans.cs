using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <summary>Plans of visits: all of them in the truth, on a desk those that name its agency.</summary>
public sealed class VisitPlans
{
    private readonly List<VisitPlan> plans;
    private readonly HashSet<Handle> followed;

    internal VisitPlans() => (plans, followed) = ([], []);

    private VisitPlans(VisitPlans other) => (plans, followed) = ([.. other.plans], [.. other.followed]);

    /// <summary>The plans, in the order in which they were first written.</summary>
    public IReadOnlyList<VisitPlan> All => plans;

    /// <summary>Those by which no visit came yet.</summary>
    public IEnumerable<VisitPlan> Open => plans.Where(plan => !IsFollowed(plan.Handle));

    /// <summary>A plan, or null.</summary>
    public VisitPlan? Find(Handle handle) => plans.Find(plan => plan.Handle == handle);

    /// <summary>Whether a visit came by it.</summary>
    public bool IsFollowed(Handle handle) => followed.Contains(handle);

    internal VisitPlans Fork() => new(this);

    internal void Put(VisitPlan plan)
    {
        var at = plans.FindIndex(one => one.Handle == plan.Handle);
        if (at < 0)
        {
            plans.Add(plan);
        }
        else
        {
            plans[at] = plan;
        }
    }

    internal void Answer(Handle handle, Id<Seat> seat, bool isComing)
    {
        if (Find(handle) is { } plan)
        {
            Put(plan with { Members = [.. plan.Members.Select(member => member.Seat == seat ? member with { IsComing = isComing } : member)] });
        }
    }

    internal void Follow(Handle handle) => followed.Add(handle);

    internal void AddTo(ref StateHash hash)
    {
        foreach (var plan in plans)
        {
            hash.Add(plan.Handle);
            hash.Add(plan.At);
            hash.Add(plan.Coming.Count());
            hash.Add(IsFollowed(plan.Handle));
        }
    }
}
