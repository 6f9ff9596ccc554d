using SevenHours.Kernel;

namespace SevenHours.Disciplines.Actions;

/// <summary>What an act would take now, and what is missing.</summary>
/// <param name="Uses">What it would take of which pool.</param>
/// <param name="Missing">The kinds of which there is not enough.</param>
/// <param name="Until">When the missing kinds are back if they are only away; never when they are in use.</param>
internal readonly record struct ResourceDraw(IReadOnlyList<PoolUse> Uses, IReadOnlyList<string> Missing, SimTime Until)
{
    /// <summary>Draws on the agency's own pools first, then on what others share, in the order of their names.</summary>
    public static ResourceDraw For(World world, ActPlan plan) => For(world, plan.Seat, NeedsOf(world.Scenario, plan));

    /// <summary>What somebody would take of some kinds now.</summary>
    public static ResourceDraw For(World world, Id<Seat> seat, IReadOnlyList<Need> needs)
    {
        var uses = new List<PoolUse>();
        var missing = new List<string>();
        var until = SimTime.Start;
        foreach (var need in needs)
        {
            var left = need.Count;
            var open = PoolsFor(world.Scenario, seat, need.Kind).ToList();
            foreach (var pool in open)
            {
                var count = Math.Min(left, world.Part<ActionsPart>().Free(pool, world.Now));
                if (count > 0)
                {
                    uses.Add(new PoolUse(pool, count));
                    left -= count;
                }
            }

            if (left > 0 && IsKnown(world.Scenario, need.Kind))
            {
                missing.Add(need.Kind);
                var back = BackAt(world, open, need.Count);
                until = back > until ? back : until;
            }
        }

        return new ResourceDraw(uses, missing, missing.Count == 0 ? SimTime.Never : until);
    }

    private static List<Need> NeedsOf(Scenario scenario, ActPlan plan)
    {
        var definition = scenario.Table<ActionDefinition>()[plan.Action];
        var all = new List<Need>(definition.Needs);
        foreach (var need in plan.Options.SelectMany(o => definition.Option(o)?.Needs ?? []))
        {
            var index = all.FindIndex(n => string.Equals(n.Kind, need.Kind, StringComparison.Ordinal));
            if (index >= 0)
            {
                all[index] = all[index] with { Count = all[index].Count + need.Count };
            }
            else
            {
                all.Add(need);
            }
        }

        return all;
    }

    private static IEnumerable<Id<ResourcePool>> PoolsFor(Scenario scenario, Id<Seat> seat, string kind)
    {
        var (pools, agency) = (scenario.Table<ResourcePool>(), scenario.Seats[seat].Agency);
        var fitting = pools.Ids.Where(p => string.Equals(pools[p].Kind, kind, StringComparison.Ordinal)).ToList();
        return fitting.Where(p => pools[p].Agency == agency).Concat(fitting.Where(p => pools[p].Agency != agency && pools[p].IsShared));
    }

    /// <summary>A kind that no pool of the case has is taken to be there: the case does not play on it.</summary>
    private static bool IsKnown(Scenario scenario, string kind) =>
        scenario.Table<ResourcePool>().Any(p => string.Equals(p.Kind, kind, StringComparison.Ordinal));

    /// <summary>Known only when enough would be there but for shifts: when an act elsewhere ends, nobody can say.</summary>
    private static SimTime BackAt(World world, List<Id<ResourcePool>> pools, int count)
    {
        var part = world.Part<ActionsPart>();
        var back = pools.Select(p => part.BackAt(p, world.Now)).Where(t => t != SimTime.Never).DefaultIfEmpty(SimTime.Never).Max();
        return pools.Sum(p => world.Scenario.Table<ResourcePool>()[p].Count - part.Used(p)) >= count ? back : SimTime.Never;
    }
}
