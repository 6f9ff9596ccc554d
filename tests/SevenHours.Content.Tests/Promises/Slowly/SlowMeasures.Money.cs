using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Money;
using static SevenHours.Content.Tests.Promises.Slowly.SlowRun;

namespace SevenHours.Content.Tests.Promises.Slowly;

internal static partial class SlowMeasures
{
    private static IEnumerable<KeyValuePair<string, Func<SlowRun, decimal?>>> Money() =>
    [
        Is("proceeds_located", run => Share(Assets(run).Where(asset => IsLocated(run, asset)).Sum(asset => asset.Value), Assets(run).Sum(asset => asset.Value))),
        Is("proceeds_frozen", run => Share(Assets(run).Sum(asset => HeldOf(run, asset) ?? 0), Assets(run).Sum(asset => asset.Value))),
        Is("proceeds_lost", run => Share(run.Of<AssetDrained>().Sum(line => AssetOf(run, line).Value), Assets(run).Sum(asset => asset.Value))),
        Is("proceeds_confiscated", run => Share(run.Of<AssetConfiscated>().Sum(line => (long)line.E["value"]!), Assets(run).Sum(asset => asset.Value))),
        Is("nexus_proven", run =>
        {
            var petitions = run.Of<ConfiscationAsked>().Select(line => line.E["petition"]!).ToList();
            return Share(petitions.Count(petition =>
            {
                var asset = Assets(run).Single(one => one.Name == (string)petition["asset"]!);
                var proof = (string)petition["kind"]! == "extended" ? asset.Wealth : asset.Nexus;
                return Strings(petition["cites"]).Any(fact => proof.Contains(run.Scenario.Table<Fact>()[fact]));
            }), petitions.Count);
        }),
        Is("compensation_possible", run => Assets(run).Count == 0 ? null : Assets(run).Sum(asset =>
            run.Of<AssetConfiscated>().Where(line => (string)line.E["asset"]! == asset.Name).Select(line => (long?)line.E["value"]).LastOrDefault() ?? HeldOf(run, asset) ?? 0)),
        Is("freeze_arrest_gap", run => run.Of<AssetFrozen>().Select(line => (int?)line.At).FirstOrDefault() - Overt(run)?.At),
        Is("freezes_that_held", run => Share(run.Of<AssetFrozen>().Count(), run.Of<AssetFrozen>().Count() + run.Of<FreezeFoundNothing>().Count())),
        Is("innocent_freezes", run => Assets(run).Count == 0 ? null : run.Acts().Count(act => act.IsFinished && act.Target is { } at && run.Action(act.Action).Number is 72 or 73 or 74 or 78
            && !Assets(run).Any(asset => run.SubjectName(asset.HeldIn) == at || asset.Stops.Any(stop => run.SubjectName(stop.In) == at)))),
    ];

    private static List<Asset> Assets(SlowRun run) => [.. run.Scenario.Table<Asset>()];

    private static Asset AssetOf(SlowRun run, Line line) => Assets(run).Single(asset => asset.Name == (string)line.E["asset"]!);

    // What holds it in the end: the last freeze, unless it lapsed since.
    private static long? HeldOf(SlowRun run, Asset asset)
    {
        var frozen = run.Of<AssetFrozen>().LastOrDefault(line => (string)line.E["asset"]! == asset.Name);
        var lapsed = run.Of<FreezeLapsed>().LastOrDefault(line => (string)line.E["asset"]! == asset.Name);
        return frozen is null || lapsed?.Id > frozen.Id ? null : (long?)frozen.E["value"] ?? asset.Value;
    }

    // Somebody held a fact that shows where it lay, while it lay there; or it was frozen.
    private static bool IsLocated(SlowRun run, Asset asset)
    {
        if (run.Of<AssetFrozen>().Any(line => (string)line.E["asset"]! == asset.Name))
            return true;
        var moves = run.Of<AssetMoved>().Where(line => (string)line.E["asset"]! == asset.Name).ToList();
        for (var place = 0; place <= moves.Count; place++)
        {
            var stop = place == 0 ? 0 : (int)moves[place - 1].E["stop"]!;
            var leaves = place == moves.Count ? Never : moves[place].At;
            if (stop < asset.Stops.Count && run.Of<FactLearned>().Any(line => line.At < leaves && asset.Stops[stop].ShownBy.Contains(run.Scenario.Table<Fact>()[(string)line.E["fact"]!])))
                return true;
        }

        return false;
    }
}
