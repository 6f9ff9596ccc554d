namespace SevenHours.Kernel;

/// <summary>A simulated occupant of a seat. It chooses from what its desk shows and never reads the truth.</summary>
public sealed partial class StandIn
{
    private readonly PlayStep[] steps;
    private readonly Habit[] habits;
    private readonly StandInMind mind;
    private readonly Func<SeatCommand, bool>? shuns;
    private readonly Queue<StandInAct> pending = new();
    private readonly SimTime[] ready;
    private readonly SimTime[] taken;
    private readonly Quiet[] habitQuiet;
    private readonly Quiet[] stepQuiet;
    private Scenario known;
    private int seen = -1;
    private int noticed = -1;

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
        steps = [.. playbook?.Steps ?? []];
        habits = [.. scenario.Disciplines.SelectMany(d => d.Habits)];
        (mind, this.shuns) = (new StandInMind(seat, skill, luck), shuns);
        known = scenario;
        (habitQuiet, stepQuiet) = (new Quiet[habits.Length], new Quiet[steps.Length]);
        ready = new SimTime[steps.Length];
        Array.Fill(ready, SimTime.Never);
        taken = [.. steps.Select(s => s.Acts.Count > 0 && s.Acts.All(a => a.IsDoneOn(desk)) ? desk.Now : SimTime.Never)];
    }

    /// <summary>The seat.</summary>
    public Id<Seat> Seat => mind.Seat;

    /// <summary>When it wants to look again although nothing has arrived.</summary>
    public SimTime Wake { get; private set; } = SimTime.Start;

    /// <summary>Whether there is a reason to look at the desk now.</summary>
    public bool WantsToLook(Desk desk) => desk.Count != seen || Wake <= desk.Now;

    /// <summary>Looks no more at the desk as it is, until something arrives or its time comes.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="until">When it looks again although nothing has arrived.</param>
    public void Rest(Desk desk, SimTime until)
    {
        ArgumentNullException.ThrowIfNull(desk);
        (Wake, seen) = (until, desk.Count);
    }

    /// <summary>What it does now, or null. Ask again after each command until it says null.</summary>
    public SeatCommand? Choose(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        if (desk.HasEnded || desk.Count == 0)
        {
            (Wake, seen) = (SimTime.Never, desk.Count);
            return null;
        }

        Notice(desk);
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
        for (var i = 0; i < habits.Length; i++)
        {
            ref var quiet = ref habitQuiet[i];
            if (!quiet.Lasts(desk.Now))
            {
                var until = SimTime.Never;
                desk.BeginReading();
                var command = habits[i].Choose(desk, in mind, ref until);
                quiet = new Quiet(command is null, until, desk.EndReading().Shares);
                if (command is not null)
                {
                    return command;
                }
            }

            wake = Earlier(wake, quiet.Until);
        }

        return null;
    }

    /// <summary>What has nothing to do goes on having nothing to do until its time comes or something changes that it looked at.</summary>
    private void Notice(Desk desk)
    {
        if (!ReferenceEquals(known, desk.Scenario))
        {
            known = desk.Scenario;
            Array.Clear(habitQuiet);
            Array.Clear(stepQuiet);
        }
        else if (desk.Count != noticed)
        {
            var changed = desk.ChangedSince(noticed);
            Disturb(habitQuiet, changed);
            Disturb(stepQuiet, changed);
        }

        noticed = desk.Count;
    }

    private static void Disturb(Quiet[] all, ulong changed)
    {
        foreach (ref var quiet in all.AsSpan())
        {
            quiet = (quiet.Reads & changed) == 0 ? quiet : default;
        }
    }

    private SeatCommand? NextStep(Desk desk, ref SimTime wake)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            if (taken[i] != SimTime.Never)
            {
                continue;
            }

            var step = steps[i];
            if (stepQuiet[i].Lasts(desk.Now))
            {
                continue;
            }

            desk.BeginReading();
            var holds = step.When.Holds(desk);
            var reads = desk.EndReading();
            if (!holds)
            {
                // A condition that does not ask the time can change only with what it reads.
                stepQuiet[i] = new Quiet(!reads.Time, SimTime.Never, reads.Shares);
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

            taken[i] = desk.Now;
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
        for (var i = 0; i < condition.Instants.Count; i++)
        {
            if (condition.Instants[i] > now)
            {
                return condition.Instants[i];
            }
        }

        return SimTime.Never;
    }

    private static SimTime Earlier(SimTime left, SimTime right) => left < right ? left : right;

    /// <summary>That there was nothing to do.</summary>
    /// <param name="Is">Whether that was found.</param>
    /// <param name="Until">When there is something to do although nothing changes.</param>
    /// <param name="Reads">The shares of the desk that were looked at.</param>
    private readonly record struct Quiet(bool Is, SimTime Until, ulong Reads)
    {
        public bool Lasts(SimTime now) => Is && now < Until;
    }
}
