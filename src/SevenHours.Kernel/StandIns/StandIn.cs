namespace SevenHours.Kernel;

/// <summary>A simulated occupant of a seat. It chooses from what its desk shows and never reads the truth.</summary>
public sealed class StandIn
{
    private readonly IReadOnlyList<PlayStep> steps;
    private readonly IReadOnlyList<Habit> habits;
    private readonly StandInMind mind;
    private readonly Func<SeatCommand, bool>? shuns;
    private readonly Queue<StandInAct> pending = new();
    private readonly SimTime[] ready;
    private readonly bool[] done;
    private int seen = -1;

    /// <summary>Puts a stand-in in a seat, at STARTEX or in the middle of play.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="playbook">The seat's playbook, or null for one that only keeps its habits.</param>
    /// <param name="seat">The seat.</param>
    /// <param name="skill">How well it plays.</param>
    /// <param name="luck">The luck of the play.</param>
    /// <param name="desk">The desk as it finds it.</param>
    /// <param name="shuns">What it leaves out of its playbook; nothing when not given.</param>
    public StandIn(Scenario scenario, Playbook? playbook, Id<Seat> seat, Skill skill, Luck luck, Desk desk, Func<SeatCommand, bool>? shuns = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(desk);
        steps = playbook?.Steps ?? [];
        habits = [.. scenario.Disciplines.SelectMany(d => d.Habits)];
        (mind, this.shuns) = (new StandInMind(seat, skill, luck), shuns);
        ready = new SimTime[steps.Count];
        Array.Fill(ready, SimTime.Never);
        done = [.. steps.Select(s => s.Acts.Count > 0 && s.Acts.All(a => a.IsDoneOn(desk)))];
    }

    /// <summary>The seat.</summary>
    public Id<Seat> Seat => mind.Seat;

    /// <summary>When it wants to look again although nothing has arrived.</summary>
    public SimTime Wake { get; private set; } = SimTime.Start;

    /// <summary>Whether there is a reason to look at the desk now.</summary>
    public bool WantsToLook(Desk desk) => desk.Count != seen || Wake <= desk.Now;

    /// <summary>What it does now, or null. Ask again after each command until it says null.</summary>
    public SeatCommand? Choose(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        if (desk.HasEnded || desk.Count == 0)
        {
            (Wake, seen) = (SimTime.Never, desk.Count);
            return null;
        }

        var wake = SimTime.Never;
        var command = desk.IsFrozen ? null : NextAct(desk) ?? NextHabit(desk, ref wake) ?? NextStep(desk, ref wake);
        if (command is null)
        {
            (Wake, seen) = (wake, desk.Count);
        }

        return command;
    }

    private SeatCommand? NextAct(Desk desk)
    {
        while (pending.TryDequeue(out var act))
        {
            if (act.ToCommand(desk) is { } command && shuns?.Invoke(command) is not true)
            {
                return command;
            }
        }

        return null;
    }

    private SeatCommand? NextHabit(Desk desk, ref SimTime wake)
    {
        foreach (var habit in habits)
        {
            if (habit.Choose(desk, in mind, ref wake) is { } command)
            {
                return command;
            }
        }

        return null;
    }

    private SeatCommand? NextStep(Desk desk, ref SimTime wake)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            if (done[i])
            {
                continue;
            }

            var step = steps[i];
            if (!step.When.Holds(desk))
            {
                ready[i] = SimTime.Never;
                wake = Earlier(wake, NextInstant(step.When, desk.Now));
                continue;
            }

            if (ready[i] == SimTime.Never)
            {
                var wait = step.Wait.At(mind.Luck.Draw(LuckPurpose.StandInPace, i, Seat.Index));
                ready[i] = desk.Now + wait.Percent(mind.Skill.Pace);
            }

            if (ready[i] > desk.Now)
            {
                wake = Earlier(wake, ready[i]);
                continue;
            }

            done[i] = true;
            foreach (var act in Intended(step, i))
            {
                pending.Enqueue(act);
            }

            if (NextAct(desk) is { } command)
            {
                return command;
            }
        }

        return null;
    }

    private IReadOnlyList<StandInAct> Intended(PlayStep step, int index)
    {
        if (Luck.Within(mind.Luck.Draw(LuckPurpose.StandInSkip, index, Seat.Index), mind.Skill.Skips))
        {
            return [];
        }

        var stray = mind.Luck.Draw(LuckPurpose.StandInStray, index, Seat.Index);
        if (step.Instead.Count == 0 || !Luck.Within(stray, mind.Skill.Strays))
        {
            return step.Acts;
        }

        var pick = (int)(unchecked((uint)stray) % (uint)Math.Max(1, step.Instead.Sum(a => a.Weight)));
        foreach (var (weight, acts) in step.Instead)
        {
            if ((pick -= weight) < 0)
            {
                return acts;
            }
        }

        return step.Instead[^1].Acts;
    }

    private static SimTime NextInstant(DeskCondition condition, SimTime now)
    {
        foreach (var instant in condition.Instants)
        {
            if (instant > now)
            {
                return instant;
            }
        }

        return SimTime.Never;
    }

    private static SimTime Earlier(SimTime left, SimTime right) => left < right ? left : right;
}
