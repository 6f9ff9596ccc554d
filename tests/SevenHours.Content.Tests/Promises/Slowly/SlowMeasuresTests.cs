using System.Text.RegularExpressions;
using SevenHours.Content.Tests.Running;
using SevenHours.Debriefing;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Promises.Slowly;

/// <summary>Measures agree with an independent slow computation from the records, on plays that no author wrote.</summary>
public sealed partial class SlowMeasuresTests(ITestOutputHelper output)
{
    private static readonly string[] s_folders = ["scenarios/vicenza", "scenarios/two-banks", "scenarios/packing-hall", "scenarios/quay", "tests/packages/frozen", "docs/guide/first-scenario"];

    private static readonly Dictionary<string, CompiledPackage> s_packages = s_folders.ToDictionary(folder => folder, folder => Vicenza.Read(Repository.PathOf(folder)));

    [Fact]
    public void Every_measure_is_computed_twice_or_it_is_said_where_it_is_checked() =>
        SlowMeasures.All.Keys.Concat(SlowMeasures.Elsewhere.Keys).Order().ShouldBe(Measures.All.Select(measure => measure.Name).Order());

    [Fact]
    public void Measures_agree_with_a_slow_computation_on_random_runs()
    {
        var (values, kinds, done, tried) = (new Dictionary<string, int>(), new HashSet<string>(), 0, 0);
        Seeds.ForAll(18, seeds =>
        {
            var compiled = s_packages[s_folders[(int)(seeds.Seed % (ulong)s_folders.Length)]];
            var (events, ok, all) = PlayAnyhow(compiled, seeds);
            (done, tried) = (done + ok, tried + all);
            kinds.UnionWith(Compare(compiled, events, values).Lines.Select(line => line.Name));
        });
        output.WriteLine($"{done} of {tried} random commands were done; {kinds.Count} kinds of events");
        output.WriteLine(string.Join(", ", SlowMeasures.All.Keys.Select(name => $"{name} {values.GetValueOrDefault(name)}")));
        values.Count.ShouldBeGreaterThan(20, "measures that came to something");
    }

    /// <summary>What takes a whole case to come to, such as scenes, chains of custody and networks, seldom comes of random commands.</summary>
    [Theory]
    [InlineData("scenarios/vicenza", "school", 1)]
    [InlineData("scenarios/night-border", "school", 2)]
    [InlineData("scenarios/night-border", "novice", 3)]
    [InlineData("scenarios/one-referral", "average", 4)]
    [InlineData("scenarios/who-is-a-victim", "novice", 5)]
    [InlineData("scenarios/along-the-routes", "average", 6)]
    [InlineData("scenarios/recruited-online", "novice", 6)]
    public void Measures_agree_with_a_slow_computation_on_cases_that_stand_ins_play_to_the_end(string folder, string skill, ulong seed)
    {
        var compiled = s_packages.GetValueOrDefault(folder) ?? Vicenza.Read(Repository.PathOf(folder));
        var scenario = compiled.Scenario!;
        var play = new Play(scenario, seed, scenario.Table<Skill>()[scenario.Table<Skill>()[skill]]).Run(compiled.Frame!.Latest);
        var values = new Dictionary<string, int>();
        Compare(compiled, play.Events, values);
        output.WriteLine(string.Join(", ", values.Keys));
        values.Count.ShouldBeGreaterThan(15, "measures that came to something");
    }

    private static SlowRun Compare(CompiledPackage compiled, IReadOnlyList<Happened> events, Dictionary<string, int> values)
    {
        var run = new SlowRun(compiled, Vicenza.Compiler.WireNames, events);
        var history = new History(compiled.Scenario!, DebriefFrame.Compile(compiled), events);
        foreach (var measure in Measures.All.Where(one => SlowMeasures.All.ContainsKey(one.Name)))
        {
            var (fast, slow) = (measure.Compute(history).Value, SlowMeasures.All[measure.Name](run));
            fast.ShouldBe(slow, $"{measure.Name} of {compiled.Scenario!.Name}, {events.Count} events");
            if (fast is not null and not 0)
                values[measure.Name] = values.GetValueOrDefault(measure.Name) + 1;
        }

        return run;
    }

    /// <summary>A play in stretches: stand-ins of any skill, then commands of any kind from any seat, and so on to the end or to a random moment.</summary>
    private static (IReadOnlyList<Happened> Events, int Done, int Tried) PlayAnyhow(CompiledPackage compiled, Seeds seeds)
    {
        var (scenario, names) = (compiled.Scenario!, Vicenza.Compiler.WireNames);
        var codec = new WireCodec(scenario, names);
        var commands = new RandomSeatCommands(scenario, names.All.Where(one => typeof(SeatCommand).IsAssignableFrom(one.Type)).Select(one => one.Type), seeds);
        var world = World.Create(scenario, seeds.Next());
        List<Happened> events = [];
        world.Step(new Begin(), events).ShouldBeNull();
        var skills = scenario.Table<Skill>();
        var (done, tried, learned) = (0, 0, 0);
        for (var stretch = 2 + seeds.Below(5); stretch > 0 && !world.HasEnded; stretch--)
        {
            var until = new SimTime(Math.Min(compiled.Frame!.Latest.Seconds, world.Now.Seconds + 600 + seeds.Below(stretch == 1 ? 200_000 : 12_000)));
            if (skills.Count > 0 && seeds.Below(4) > 0)
                events = [.. SevenHours.Kernel.Play.In(world, events, skills[new Id<Skill>(seeds.Below(skills.Count))]).Run(until).Events];
            else
                _ = world.Step(new AdvanceTo(until), events);
            for (var i = 120 + seeds.Below(400); i > 0 && !world.HasEnded; i--)
            {
                for (; learned < events.Count; learned++)
                    commands.Learn(Handles().Matches(System.Text.Encoding.UTF8.GetString(codec.Write(events[learned]).Json.Span)).Select(match => match.Groups[1].Value).Where(text => text != "0000000000000000"));
                if (commands.Any() is not { } command)
                    continue;
                tried++;
                done += world.Step(command, events) is null ? 1 : 0;
            }
        }

        return (events, done, tried);
    }

    [GeneratedRegex("\"([0-9a-f]{16})\"")]
    private static partial Regex Handles();
}
