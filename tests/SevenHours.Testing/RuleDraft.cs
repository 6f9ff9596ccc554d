using SevenHours.Kernel;

namespace SevenHours.Testing;

/// <summary>A rule of a small world before its names have numbers. Times in seconds.</summary>
public sealed record RuleDraft
{
    /// <summary>What must become true.</summary>
    public Func<Names, TruthCondition>? When { get; init; }

    /// <summary>A moment.</summary>
    public int? At { get; init; }

    /// <summary>A rhythm.</summary>
    public int? Every { get; init; }

    /// <summary>How long the condition must hold.</summary>
    public int For { get; init; }

    /// <summary>The delay.</summary>
    public Delay After { get; init; }

    /// <summary>What makes it lapse.</summary>
    public Func<Names, TruthCondition>? Unless { get; init; }

    /// <summary>What must hold when it is due.</summary>
    public Func<Names, TruthCondition>? OnlyIf { get; init; }

    /// <summary>How often in a hundred.</summary>
    public int Chance { get; init; } = 100;

    /// <summary>Whether it fires anew.</summary>
    public bool Repeat { get; init; }

    /// <summary>Whether it waits for release.</summary>
    public bool Held { get; init; }

    /// <summary>Lower goes first.</summary>
    public int Priority { get; init; }

    /// <summary>The place it belongs to.</summary>
    public string? Scene { get; init; }

    /// <summary>What it does.</summary>
    public IReadOnlyList<Func<Names, Effect>> Do { get; init; } = [];

    internal Rule Build(string name, Names names) => new()
    {
        Name = name,
        When = When?.Invoke(names),
        At = At is { } at ? new SimTime(at) : null,
        Every = Every is { } every ? new SimSpan(every) : null,
        For = new SimSpan(For),
        After = After,
        Unless = Unless?.Invoke(names),
        OnlyIf = OnlyIf?.Invoke(names),
        Chance = Chance,
        Repeat = Repeat,
        Held = Held,
        Priority = Priority,
        Scene = Scene is null ? Id<Subject>.None : names.Place(Scene),
        Effects = [.. Do.Select(d => d(names))],
    };
}

/// <summary>Conditions of small worlds.</summary>
public static class Ask
{
    /// <summary>Whether a flag is set.</summary>
    public static Func<Names, TruthCondition> Flag(string name) => names =>
    {
        var flag = names.Flag(name);
        return new TruthCondition(
            (World world, in Scene _) => world.IsSet(flag) ? 1 : 0, [new ReadKey("flag", flag.Index)], [], [], $"flag({name})");
    };

    /// <summary>Whether a rule has fired.</summary>
    public static Func<Names, TruthCondition> Fired(string name) => names =>
    {
        var rule = names.Rule(name);
        return new TruthCondition(
            (World world, in Scene _) => world.RuleNow(rule).Firings > 0 ? 1 : 0, [new ReadKey("fired", rule.Index)], [], [], $"fired({name})");
    };

    /// <summary>Whether a level is at or above so many per mille.</summary>
    public static Func<Names, TruthCondition> AtLeast(string name, int permille) => names =>
    {
        var level = names.Level(name);
        return new TruthCondition(
            (World world, in Scene _) => world.LevelNow(level) >= permille ? 1 : 0,
            [new ReadKey("level", level.Index)], [], [(level, permille)], $"{name} >= {permille}");
    };

    /// <summary>Whether so many seconds have passed.</summary>
    public static Func<Names, TruthCondition> Elapsed(int seconds) => _ =>
        new TruthCondition((World world, in Scene _) => world.Now.Seconds >= seconds ? 1 : 0, [], [new SimTime(seconds)], [], $"elapsed >= {seconds}s");

    /// <summary>Whether it does not hold.</summary>
    public static Func<Names, TruthCondition> Not(Func<Names, TruthCondition> condition) => names =>
    {
        var inner = condition(names);
        return inner with { Test = (World world, in Scene scene) => inner.Holds(world, in scene) ? 0 : 1, Source = "not " + inner.Source };
    };

    /// <summary>Whether both hold.</summary>
    public static Func<Names, TruthCondition> Both(Func<Names, TruthCondition> left, Func<Names, TruthCondition> right) => names =>
    {
        var (l, r) = (left(names), right(names));
        return new TruthCondition(
            (World world, in Scene scene) => l.Holds(world, in scene) && r.Holds(world, in scene) ? 1 : 0,
            [.. l.Reads, .. r.Reads], [.. l.Instants, .. r.Instants], [.. l.Thresholds, .. r.Thresholds], $"{l.Source} and {r.Source}");
    };
}

/// <summary>Effects of small worlds.</summary>
public static class Do
{
    /// <summary>Sets a flag.</summary>
    public static Func<Names, Effect> Set(string flag) => names => new SetFlag(names.Flag(flag), true);

    /// <summary>Clears a flag.</summary>
    public static Func<Names, Effect> Clear(string flag) => names => new SetFlag(names.Flag(flag), false);

    /// <summary>Changes a level by so many per mille.</summary>
    public static Func<Names, Effect> Change(string level, int permille) => names => new SetLevel(names.Level(level), permille, false);

    /// <summary>Ends play.</summary>
    public static Func<Names, Effect> End(string outcome) => _ => new EndPlay(outcome, TextRef.None);

    /// <summary>Rings a bell at seats; at all of them when none is named.</summary>
    public static Func<Names, Effect> Ring(params string[] seats) => names => new RingEffect(names.SeatsCalled(seats));
}
