namespace SevenHours.Kernel;

/// <content>Levels, flags, and the hash over everything.</content>
public sealed partial class World
{
    private LevelState[] levels;
    private bool[] flags;

    /// <summary>A level now, 0 to 1000 per mille, drift included.</summary>
    public int LevelNow(Id<Level> level) => levels[level.Index].At(Now, Scenario.Levels[level].DriftPerHour);

    /// <summary>Whether a flag holds.</summary>
    public bool IsSet(Id<Flag> flag) => flags[flag.Index];

    /// <summary>The hash of the whole state. Two worlds with the same history have the same.</summary>
    public StateHash Hash()
    {
        var hash = default(StateHash);
        hash.Add(EventCount);
        hash.Add(HasEnded);
        hash.Add(Outcome);
        hash.Add(IsRunaway);
        hash.Add(unchecked((long)Luck.Seed));
        foreach (var level in levels)
        {
            hash.Add(level.Value);
            hash.Add(level.Since);
            hash.Add(level.SetBy);
        }

        foreach (var flag in flags)
        {
            hash.Add(flag);
        }

        foreach (var rule in rules)
        {
            hash.Add((int)rule.Status | (rule.IsHeld ? 8 : 0));
            hash.Add(rule.Due);
            hash.Add(rule.Firings);
            hash.Add(rule.By.Value);
        }

        hash.Add(frozen.Count);
        foreach (var scene in frozen)
        {
            hash.Add(scene.Place.Index);
            scene.Seats.AddTo(ref hash);
            hash.Add(scene.Since);
        }

        foreach (var part in parts)
        {
            part.AddTo(ref hash);
        }

        foreach (var desk in desks)
        {
            hash.Add(desk.Count);
            hash.Add(desk.IsFrozen);
        }

        return hash;
    }

    internal EventId LevelSetBy(int level) => levels[level].SetBy < 0 ? EventId.Startex : new(levels[level].SetBy);

    internal void SetLevel(Id<Level> level, int value)
    {
        var definition = Scenario.Levels[level];
        var state = new LevelState(value, Now, LastEvent.Value);
        levels[level.Index] = state;
        ScheduleCrossings(level, definition, state);
        Touch(Scenario.WatchersOfLevel(level.Index), LastEvent);
    }

    internal void SetFlag(Id<Flag> flag, bool on)
    {
        flags[flag.Index] = on;
        Touch(new ReadKey("flag", flag.Index));
    }

    /// <summary>A comparison with a constant changes at the second the drift reaches it or the second it goes beyond.</summary>
    private void ScheduleCrossings(Id<Level> level, Level definition, LevelState state)
    {
        if (definition.DriftPerHour == 0)
        {
            return;
        }

        var step = Math.Sign(definition.DriftPerHour);
        foreach (var threshold in Scenario.ThresholdsOfLevel(level.Index))
        {
            ScheduleCrossing(level, state.Reaches(threshold, definition.DriftPerHour));
            ScheduleCrossing(level, state.Reaches(threshold + step, definition.DriftPerHour));
        }
    }

    private void ScheduleCrossing(Id<Level> level, SimTime time)
    {
        if (time > Now)
        {
            Schedule(time, -1, LevelWake.Instance, level.Index);
        }
    }
}
