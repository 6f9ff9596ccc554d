using System.Collections.Frozen;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>Tries a command out on copies of a world: what comes in the next hours without it, and with it.</summary>
/// <remarks>
/// Both copies share all luck the command does not touch. Nobody waits for them: they are run outside the branch's own loop, and given up when
/// they take too long. What comes of it is what would come if people did nothing more, or stand-ins played on for them.
/// </remarks>
internal sealed class DryRun(FrozenDictionary<Id<Seat>, Skill> standIns, TimeProvider time)
{
    /// <summary>The longest both runs together may take.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(4);

    private readonly long begun = time.GetTimestamp();
    private bool gaveUp;

    /// <summary>Runs both.</summary>
    /// <param name="world">A copy of the world, which is the dry run's own.</param>
    /// <param name="command">What is tried.</param>
    /// <param name="span">How far ahead to look.</param>
    public ForeseenChange Run(World world, StaffCommand command, SimSpan span)
    {
        var changed = world.Fork();
        var happened = new List<Happened>();
        if (changed.Step(command, happened) is { } refusal)
        {
            return ForeseenChange.Refused(refusal);
        }

        var until = world.Now + span;
        var without = Play(world, until, []);
        var with = Play(changed, until, happened);
        return ForeseenChange.Between(world.Scenario, without, changed.Scenario, with, until, gaveUp);
    }

    private List<Happened> Play(World world, SimTime until, List<Happened> happened)
    {
        var company = new Company();
        company.Set(world, standIns);
        while (world.EventCount > 0 && !world.HasEnded && !world.IsRunaway)
        {
            if (time.GetElapsedTime(begun) > Longest)
            {
                gaveUp = true;
                break;
            }

            var wake = company.NextWake;
            var next = wake == SimTime.Never || wake > world.Now ? wake : world.Now + new SimSpan(1);
            next = world.NextDue < next ? world.NextDue : next;
            next = next < until ? next : until;
            next = next < world.Now ? world.Now : next;
            world.Step(new AdvanceTo(next), happened);
            company.Act(world, command => world.Step(command, happened));
            if (next >= until)
            {
                break;
            }
        }

        return happened;
    }
}
