namespace SevenHours.Kernel;

/// <summary>A scene that stands still.</summary>
/// <param name="Place">The place.</param>
/// <param name="Seats">The seats in it.</param>
/// <param name="Since">Since when.</param>
public sealed record FrozenScene(Id<Subject> Place, SeatSet Seats, SimTime Since);

/// <content>Frozen scenes, and amendments.</content>
public sealed partial class World
{
    private readonly List<FrozenScene> frozen = [];

    /// <summary>The scene frozen at a place, or null.</summary>
    public FrozenScene? FrozenScene(Id<Subject> place) => frozen.Find(s => s.Place == place);

    /// <summary>Whether the scene at a place stands still.</summary>
    public bool IsFrozen(Id<Subject> place) => FrozenScene(place) is not null;

    /// <summary>Whether a seat is in a scene that stands still.</summary>
    public bool IsFrozen(Id<Seat> seat) => frozen.Exists(s => s.Seats.Has(seat));

    /// <summary>The scenes that stand still, in the order they were frozen.</summary>
    public IReadOnlyList<FrozenScene> FrozenScenes => frozen;

    internal void Freeze(Id<Subject> place, SeatSet seats) => frozen.Add(new FrozenScene(place, seats, Now));

    internal void Thaw(Id<Subject> place)
    {
        if (FrozenScene(place) is not { } scene)
        {
            return;
        }

        frozen.Remove(scene);
        var frozenFor = Now - scene.Since;
        for (var i = 0; i < rules.Length; i++)
        {
            if (Scenario.Rules[i].Scene == place && rules[i].Status == RuleStatus.Armed)
            {
                var due = rules[i].Due + frozenFor;
                ArmRule(new Id<Rule>(i), due < Now ? Now : due);
            }
        }

        foreach (var part in parts)
        {
            part.Thaw(this, place, scene.Seats, frozenFor);
        }
    }

    /// <summary>Goes on with an amended scenario: what it adds comes after what was there, so every number stays what it was.</summary>
    internal void Amend(Scenario amended)
    {
        var (oldRules, oldLevels) = (rules.Length, levels.Length);
        Scenario = amended;
        Array.Resize(ref rules, amended.Rules.Count);
        Array.Resize(ref levels, amended.Levels.Count);
        Array.Resize(ref flags, amended.Flags.Count);
        dirty.Grow(amended.Rules.Count);
        foreach (var part in parts)
        {
            part.Grow(amended);
        }

        foreach (var desk in desks)
        {
            desk.Grow(amended);
        }

        desks = [.. desks, .. amended.Seats.Ids.Skip(desks.Length).Select(seat => new Desk(amended, seat, clock))];
        for (var i = 0; i < levels.Length; i++)
        {
            levels[i] = i < oldLevels ? levels[i] : new LevelState(amended.Levels[i].Start, Now, LastEvent.Value);
            ScheduleCrossings(new Id<Level>(i), amended.Levels[i], levels[i]); // new rules may watch other thresholds of old levels
        }

        for (var i = oldRules; i < rules.Length; i++)
        {
            rules[i] = new RuleState(RuleStatus.Idle, SimTime.Never, amended.Rules[i].Held, 0, EventId.None);
            Introduce(i);
        }
    }
}
