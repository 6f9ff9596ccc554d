using SevenHours.Language;

namespace SevenHours.Kernel;

/// <summary>What conditions can ask about levels, flags and rules.</summary>
internal static class WorldFunctions
{
    public static void Describe(FunctionTable functions) => functions
        .Add("flag", ["flag"], ValueKind.Truth, "Whether a flag is set.", (call, _) =>
        {
            var flag = call.Id<Flag>(0);
            return new Term((World world, in Scene _) => world.IsSet(flag) ? 1 : 0, [new ReadKey("flag", flag.Index)]);
        })
        .Add("fired", ["rule"], ValueKind.Truth, "Whether a rule has fired.", (call, _) =>
        {
            var rule = call.Id<Rule>(0);
            return new Term((World world, in Scene _) => world.RuleNow(rule).Firings > 0 ? 1 : 0, [new ReadKey("fired", rule.Index)]);
        })
        .Add("day", [], ValueKind.Number, "The day of play, from 1.", Day, (_, build) => new DeskTerm(DeskDay(build), DayStarts(build)));

    public static void DescribeLevel(FunctionTable functions, string kind) =>
        functions.Add(kind, ["subject"], ValueKind.Number, $"The level `{kind}` of somebody, 0 to 100.", (call, build) =>
        {
            if (build.LevelOf(call.Name(0), kind) is not { } level)
            {
                build.Diagnostics.Report(ScenarioRules.NoSuchLevel, build.Package.Manifest.WrittenAt, kind, call.Name(0));
                return new Term((World _, in Scene _) => 0);
            }

            return new Term((World world, in Scene _) => world.LevelNow(level) / 10, [new ReadKey("level", level.Index)], Level: level);
        });

    private static Term Day(BoundCall call, ScenarioBuild build)
    {
        var starts = DayStarts(build);
        return new Term((World world, in Scene _) => DayOf(starts, world.Now), Instants: starts);
    }

    private static DeskReading DeskDay(ScenarioBuild build)
    {
        var starts = DayStarts(build);
        return desk => DayOf(starts, desk.Now);
    }

    private static SimTime[] DayStarts(ScenarioBuild build) =>
        [.. build.Package.Manifest.Days.Select(d => build.Time(d.Opens)).Order()];

    private static long DayOf(SimTime[] starts, SimTime now) => Math.Max(1, starts.Count(s => s <= now));
}
