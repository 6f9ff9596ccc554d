using SevenHours.Kernel;

namespace SevenHours.Disciplines.Planning;

/// <summary>Plans, in the order they were begun.</summary>
public sealed class PlanBook
{
    private readonly List<Plan> plans;

    internal PlanBook() => plans = [];

    private PlanBook(PlanBook other) => plans = [.. other.plans];

    /// <summary>All of them.</summary>
    public IReadOnlyList<Plan> All => plans;

    /// <summary>An agency's own plan; empty while nothing was written.</summary>
    public Plan Of(Id<Agency> agency) => plans.Find(p => p.Agency == agency) ?? new Plan(agency, Handle.None);

    /// <summary>The joint plan of a meeting; empty while nothing was written.</summary>
    public Plan Of(Handle meeting) => plans.Find(p => p.Meeting == meeting && meeting.IsSome) ?? new Plan(Id<Agency>.None, meeting);

    internal PlanBook Fork() => new(this);

    internal void Write(PlanChanged changed, PlanVersion version)
    {
        var plan = changed.Meeting.IsSome ? Of(changed.Meeting) : Of(changed.Agency);
        Put(plan.With(version));
    }

    internal void Put(Plan plan)
    {
        var place = plans.FindIndex(p => p.Agency == plan.Agency && p.Meeting == plan.Meeting);
        if (place < 0)
        {
            plans.Add(plan);
        }
        else
        {
            plans[place] = plan;
        }
    }

    internal void AddTo(ref StateHash hash)
    {
        foreach (var plan in plans)
        {
            hash.Add(plan.Agency.Index);
            hash.Add(plan.Meeting);
            foreach (var entry in plan.Entries)
            {
                hash.Add(entry.Number);
                hash.Add(entry.Version);
                hash.Add((int)entry.State);
                hash.Add((int)entry.Progress);
                hash.Add(entry.What.Value);
            }
        }
    }
}
