using System.Globalization;
using SevenHours.Kernel;
using Shouldly;

namespace SevenHours.Testing;

/// <summary>Given, when, then over the events of a small world.</summary>
public sealed class Story
{
    private readonly List<Happened> events = [];
    private int told;

    /// <summary>A story in a new world, before STARTEX.</summary>
    public Story(Scenario scenario, ulong seed = 1) => World = World.Create(scenario, seed);

    /// <summary>A story that goes on in a world.</summary>
    public Story(World world) => World = world;

    /// <summary>A story that has begun.</summary>
    public static Story Given(Worlds worlds, ulong seed = 1) => new Story(worlds.Scenario(), seed).When(new Begin()).Forget();

    /// <summary>The world.</summary>
    public World World { get; }

    /// <summary>All events since the story began.</summary>
    public IReadOnlyList<Happened> Events => events;

    /// <summary>Why the last command was refused, or null.</summary>
    public Refusal? Refused { get; private set; }

    /// <summary>The scenario.</summary>
    public Scenario Scenario => World.Scenario;

    /// <summary>Does commands.</summary>
    public Story When(params IEnumerable<Command> commands)
    {
        foreach (var command in commands) Refused = World.Step(command, events);
        return this;
    }

    /// <summary>Lets the clock run to a second.</summary>
    public Story Until(int seconds) => When(new AdvanceTo(new SimTime(seconds)));

    /// <summary>Sets a flag.</summary>
    public Story Set(string flag) => When(new TurnFlag(Scenario.Flags[flag], true));

    /// <summary>Clears a flag.</summary>
    public Story Clear(string flag) => When(new TurnFlag(Scenario.Flags[flag], false));

    /// <summary>The number of a rule.</summary>
    public Id<Rule> Rule(string name) => Scenario.Rules[name];

    /// <summary>The number of a seat.</summary>
    public Id<Seat> Seat(string name) => Scenario.Seats[name];

    /// <summary>Leaves out what happened so far.</summary>
    public Story Forget()
    {
        told = events.Count;
        return this;
    }

    /// <summary>What happened since the last time it was asked for is this, one line an event: <c>60 fired lamp</c>.</summary>
    public Story Then(params IEnumerable<string> lines)
    {
        Refused.ShouldBeNull();
        events.Skip(told).Select(Line).ShouldBe([.. lines]);
        return Forget();
    }

    /// <summary>The last command was refused, and nothing happened.</summary>
    public Story ThenRefused(Refusal refusal)
    {
        Refused.ShouldBe(refusal);
        events.Count.ShouldBe(told);
        return this;
    }

    /// <summary>An event in a line: the second, what happened, to what.</summary>
    public string Line(Happened happened) => string.Create(CultureInfo.InvariantCulture, $"{happened.At.Seconds} {What(happened.Event)}");

    private string What(WorldEvent e) => e switch
    {
        ExerciseStarted => "started",
        PlayEnded p => $"ended {p.Outcome}",
        RuleArmed r => string.Create(CultureInfo.InvariantCulture, $"armed {Scenario.Rules[r.Rule]} for {r.Due.Seconds}"),
        RuleDisarmed r => $"disarmed {Scenario.Rules[r.Rule]}",
        RuleFired { Hit: false } r => $"missed {Scenario.Rules[r.Rule]}",
        RuleFired r => $"fired {Scenario.Rules[r.Rule]}",
        RuleLapsed r => $"lapsed {Scenario.Rules[r.Rule]}",
        RuleHeld r => $"held {Scenario.Rules[r.Rule]}",
        RuleReleased r => $"released {Scenario.Rules[r.Rule]}",
        RuleSkipped r => $"skipped {Scenario.Rules[r.Rule]}",
        RuleRetimed r => string.Create(CultureInfo.InvariantCulture, $"retimed {Scenario.Rules[r.Rule]} to {r.Due.Seconds}"),
        RunawayStopped r => $"runaway {string.Join(' ', r.Cycle.Select(c => Scenario.Rules[c].Name))}",
        FlagSet f => $"{(f.On ? "set" : "cleared")} {Scenario.Flags[f.Flag]}",
        LevelChanged l => string.Create(CultureInfo.InvariantCulture, $"{Scenario.Levels[l.Level]} is {l.Value}"),
        SceneFrozen s => $"froze {Scenario.Subjects[s.Place]}",
        SceneThawed s => $"thawed {Scenario.Subjects[s.Place]}",
        BellRang b => $"rang at {string.Join(' ', b.To.ToList().Select(s => Scenario.Seats[s].Name))}",
        BellAnswered b => $"answered by {string.Join(' ', b.To.ToList().Select(s => Scenario.Seats[s].Name))}",
        _ => e.GetType().Name,
    };
}
