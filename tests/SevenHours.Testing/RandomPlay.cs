using System.Globalization;
using SevenHours.Kernel;

namespace SevenHours.Testing;

/// <summary>A small world with random rules, and random commands to it: what properties of the kernel are tried on.</summary>
public sealed class RandomPlay
{
    private static readonly string[] FlagNames = ["amber", "blue", "coral", "dun"];
    private static readonly string[] LevelNames = ["alert", "trust"];
    private static readonly string[] SeatNames = ["ann", "bob", "cyd"];
    private static readonly string[] PlaceNames = ["flat", "yard"];
    private readonly Seeds seeds;

    private RandomPlay(Seeds seeds, Worlds worlds)
    {
        this.seeds = seeds;
        (Scenario, WireNames) = (worlds.Scenario(), worlds.WireNames());
        Story = new Story(Scenario, seeds.Seed);
    }

    /// <summary>The scenario.</summary>
    public Scenario Scenario { get; }

    /// <summary>The wire names of what can happen.</summary>
    public WireNames WireNames { get; }

    /// <summary>The story as far as it was played.</summary>
    public Story Story { get; }

    /// <summary>The commands given so far.</summary>
    public List<Command> Commands { get; } = [];

    /// <summary>All that happened.</summary>
    public IReadOnlyList<Happened> Events => Story.Events;

    /// <summary>The world as far as it was played.</summary>
    public World World => Story.World;

    /// <summary>A world that the seed decides, before STARTEX.</summary>
    public static RandomPlay Of(Seeds seeds)
    {
        var worlds = new Worlds().Seats(SeatNames).Flags(FlagNames).Places(PlaceNames);
        foreach (var level in LevelNames) worlds.Level(level, seeds.Below(1001), seeds.Below(4001) - 2000);
        var count = 3 + seeds.Below(12);
        for (var i = 0; i < count; i++) worlds.Rule($"r{i.ToString("00", CultureInfo.InvariantCulture)}", RuleOf(seeds, i));
        return new RandomPlay(seeds, worlds);
    }

    /// <summary>Begins, and gives so many random commands.</summary>
    public RandomPlay Run(int commands = 40)
    {
        Give(new Begin());
        return GoOn(commands);
    }

    /// <summary>Gives so many more random commands.</summary>
    public RandomPlay GoOn(int commands)
    {
        for (var i = 0; i < commands; i++) Give(Any(World.Now));
        return this;
    }

    /// <summary>Gives one command.</summary>
    public void Give(Command command)
    {
        Commands.Add(command);
        Story.When(command);
    }

    private Command Any(SimTime now) => seeds.Below(12) switch
    {
        < 4 => new AdvanceTo(now + new SimSpan(seeds.Below(900))),
        4 => new TurnFlag(new Id<Flag>(seeds.Below(FlagNames.Length)), seeds.Below(2) == 0),
        5 => new TurnLevel(new Id<Level>(seeds.Below(LevelNames.Length)), seeds.Below(1001)),
        6 => new HoldRule(AnyRule()),
        7 => seeds.Below(2) == 0 ? new ReleaseRule(AnyRule()) : new RetimeRule(AnyRule(), new SimTime(seeds.Below(9000))),
        8 => seeds.Below(4) == 0 ? new SkipRule(AnyRule()) : new SendRuleNow(AnyRule()),
        9 => new FreezeScene(AnyPlace(), SeatSet.Of(AnySeat())),
        10 => new ThawScene(AnyPlace()),
        _ => new RingBell(AnySeat(), SeatSet.Of(AnySeat()) | SeatSet.Of(AnySeat())),
    };

    private Id<Rule> AnyRule() => new(seeds.Below(Scenario.Rules.Count));

    private Id<Subject> AnyPlace() => new(seeds.Below(PlaceNames.Length));

    private Id<Seat> AnySeat() => new(seeds.Below(SeatNames.Length));

    private static RuleDraft RuleOf(Seeds seeds, int number)
    {
        var start = seeds.Below(6);
        return new RuleDraft
        {
            When = start < 4 ? ConditionOf(seeds, number) : null,
            At = start == 4 ? seeds.Below(7200) : null,
            Every = start == 5 ? 60 + seeds.Below(1200) : null,
            For = seeds.Below(4) == 0 ? seeds.Below(600) : 0,
            After = seeds.Below(3) == 0 ? new Delay(new SimSpan(seeds.Below(60)), new SimSpan(60 + seeds.Below(60)), new SimSpan(300)) : Delay.None,
            Unless = seeds.Below(6) == 0 ? Ask.Flag(seeds.Pick(FlagNames)) : null,
            OnlyIf = seeds.Below(6) == 0 ? Ask.Flag(seeds.Pick(FlagNames)) : null,
            Chance = seeds.Below(4) == 0 ? 50 : 100,
            Repeat = seeds.Below(2) == 0,
            Held = seeds.Below(8) == 0,
            Priority = seeds.Below(5) - 2,
            Scene = seeds.Below(3) == 0 ? seeds.Pick(PlaceNames) : null,
            Do = [.. Enumerable.Range(0, seeds.Below(3)).Select(_ => EffectOf(seeds))],
        };
    }

    private static Func<Names, TruthCondition> ConditionOf(Seeds seeds, int number) => seeds.Below(6) switch
    {
        0 => Ask.Flag(seeds.Pick(FlagNames)),
        1 => Ask.Not(Ask.Flag(seeds.Pick(FlagNames))),
        2 => Ask.AtLeast(seeds.Pick(LevelNames), seeds.Below(1001)),
        3 => Ask.Both(Ask.Elapsed(seeds.Below(7200)), Ask.Flag(seeds.Pick(FlagNames))),
        4 when number > 0 => Ask.Fired($"r{seeds.Below(number).ToString("00", CultureInfo.InvariantCulture)}"),
        _ => Ask.Both(Ask.Flag(seeds.Pick(FlagNames)), Ask.Not(Ask.AtLeast(seeds.Pick(LevelNames), seeds.Below(1001)))),
    };

    private static Func<Names, Effect> EffectOf(Seeds seeds) => seeds.Below(5) switch
    {
        0 or 1 => Do.Set(seeds.Pick(FlagNames)),
        2 => Do.Clear(seeds.Pick(FlagNames)),
        3 => Do.Change(seeds.Pick(LevelNames), seeds.Below(601) - 300),
        _ => Do.Ring(seeds.Pick(SeatNames)),
    };
}
