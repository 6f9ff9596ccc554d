using SevenHours.Kernel;

namespace SevenHours.Bench;

/// <summary>Rule firings a second through <see cref="World.Step"/>, each emitting an event with its cause, on one core.</summary>
internal static class Firings
{
    private const int Wanted = 3_000_000;
    private const int AtOnce = 100_000;

    public static void Run()
    {
        foreach (var count in (int[])[10, 100, 1000])
        {
            Say.Rate($"firings, {count} rules that come every second", "firings", 7, () => Clockwork(count));
            Say.Rate($"firings, {count} rules, every 1 to {count} seconds", "firings", 7, () => Uneven(count));
        }

        Say.Rate("events, chains of rule > flag > rule", "events", 7, Chains);
    }

    private static long Clockwork(int count) => Advance(
        World.Create(ScenarioOf([], [.. Enumerable.Range(0, count).Select(i => new Rule { Name = $"r{i:0000}", Every = new SimSpan(1) })]), 1),
        secondsAtOnce: AtOnce / count);

    private static long Uneven(int count) => Advance(
        World.Create(ScenarioOf([], [.. Enumerable.Range(0, count).Select(i => new Rule { Name = $"r{i:0000}", Every = new SimSpan(1 + i * 7 % count) })]), 1),
        secondsAtOnce: 2000);

    /// <summary>A pulse sets a flag, whose rule sets the next, and so on; every rule repeats.</summary>
    private static long Chains()
    {
        const int length = 100;
        var flags = Enumerable.Range(0, length).Select(i => new Flag { Name = $"f{i:000}" }).ToList();
        var links = Enumerable.Range(0, length - 1).Select(i => new Rule
        {
            Name = $"link{i:000}", Repeat = true, When = IsSet(i), Effects = [new SetFlag(new Id<Flag>(i), false), new SetFlag(new Id<Flag>(i + 1), true)],
        });
        var pulse = new Rule
        {
            Name = "pulse", Every = new SimSpan(1), Effects = [new SetFlag(new Id<Flag>(length - 1), false), new SetFlag(new Id<Flag>(0), true)],
        };
        return Advance(World.Create(ScenarioOf(flags, [.. links, pulse]), 1), secondsAtOnce: 200);
    }

    private static TruthCondition IsSet(int index)
    {
        var flag = new Id<Flag>(index);
        return new TruthCondition((World world, in Scene _) => world.IsSet(flag) ? 1 : 0, [new ReadKey("flag", index)], [], [], "flag");
    }

    private static long Advance(World world, int secondsAtOnce)
    {
        var events = new List<Happened>(2 * AtOnce);
        world.Step(new Begin(), events);
        var count = 0L;
        for (var time = secondsAtOnce; count < Wanted; time += secondsAtOnce)
        {
            events.Clear();
            if (world.Step(new AdvanceTo(new SimTime(time)), events) is { } refusal)
            {
                throw new InvalidOperationException(refusal.Code);
            }

            count += events.Count;
        }

        return count;
    }

    private static Scenario ScenarioOf(List<Flag> flags, List<Rule> rules) =>
        new ScenarioParts { Name = "synthetic", Hash = "0", Disciplines = [], Texts = new NoTexts() }.With(flags).With(rules).Seal();

    private sealed class NoTexts : ITexts
    {
        public string SourceLanguage => "en";

        public IReadOnlyList<string> Languages => ["en"];

        public bool Has(string stringId) => true;

        public (string Text, bool IsFallback) Find(string stringId, string language) => (stringId, true);
    }
}
