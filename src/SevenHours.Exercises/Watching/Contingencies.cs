using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>An expected act that is not done, and the contingency the author wrote for that.</summary>
/// <param name="Inject">The contingency.</param>
/// <param name="Expected">What is expected, of whom, by when.</param>
/// <param name="GoesAt">When it goes by itself if nothing is done; never when only by hand.</param>
public sealed record MissingAct(Id<Inject> Inject, ExpectedAct Expected, SimTime GoesAt);

/// <summary>Reads which expected acts are missing, and which are still to come.</summary>
public static class Contingencies
{
    /// <summary>Acts whose time is past and that are missing, the longest missing first: their contingencies are proposed. For staff.</summary>
    /// <param name="world">The world.</param>
    /// <param name="postponedUntil">Until when a proposal is put off, by the author's id of the inject; STARTEX when it is not.</param>
    public static IReadOnlyList<MissingAct> Proposed(World world, Func<string, SimTime> postponedUntil)
    {
        ArgumentNullException.ThrowIfNull(postponedUntil);
        return [.. Open(world).Where(act => act.Expected.By <= world.Now && postponedUntil(NameOf(world, act)) <= world.Now)];
    }

    /// <summary>Acts that are expected and not done, also those whose time has not come, in the order of their times. For staff.</summary>
    public static IReadOnlyList<MissingAct> Open(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var injects = world.Scenario.Table<Inject>();
        var open = new List<MissingAct>();
        foreach (var id in injects.Ids)
        {
            if (injects[id] is not { Expected: { } expected, Rule: { IsSome: true } line } || world.HasEnded)
            {
                continue;
            }

            var (rule, state) = (world.Scenario.Rules[line], world.RuleNow(line));
            if (state.Status is RuleStatus.Idle or RuleStatus.Armed && rule.Unless is { } unless && !unless.Holds(world, rule.About))
            {
                open.Add(new MissingAct(id, expected, state is { Status: RuleStatus.Armed, IsHeld: false } ? state.Due : SimTime.Never));
            }
        }

        return [.. open.OrderBy(act => act.Expected.By).ThenBy(act => act.Inject)];
    }

    private static string NameOf(World world, MissingAct act) => world.Scenario.Table<Inject>()[act.Inject].Name;
}
