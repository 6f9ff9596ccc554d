using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Money;

/// <summary>Compiles assets, their stops, and the rules by which their owners are alarmed.</summary>
internal static class AssetCompiler
{
    private const string AlertKind = "alert";

    private static readonly Delay UsualClaim = new(SimSpan.FromHours(4), SimSpan.FromHours(18), SimSpan.FromHours(48));

    public static void Declare(ScenarioBuild build)
    {
        build.Declare<ConfiscationLaw>("confiscation", build.Package.All<ConfiscationModel>().Select(c => c.Id));
        foreach (var asset in build.Package.All<AssetModel>().Where(a => CanBeAlarmed(build, a)))
        {
            build.DeclareRule(AlarmRule(asset));
        }
    }

    public static void Compile(ScenarioBuild build)
    {
        build.Define(build.Package.All<ConfiscationModel>().Select(c => new ConfiscationLaw { Name = c.Id, Country = c.Country.Id, Kinds = c.Kinds }));
        build.Define(build.Package.All<AssetModel>().Select(a => Compile(build, a)));
        foreach (var asset in build.Package.All<AssetModel>().Where(a => a.Stops.Count > 0))
        {
            AssetChecks.Run(build, asset);
            if (!CanBeAlarmed(build, asset))
            {
                continue;
            }

            var (when, span) = build.ConditionFor(asset.Alarmed ?? UsualAlarm(build, asset));
            build.AddRule(new Rule
            {
                Name = AlarmRule(asset),
                Kind = RuleKind.Adversary,
                When = when,
                For = span,
                Effects = [new AlarmOwner(build.Id<Asset>(asset.Id), AlarmedBy.Alert)],
            });
        }
    }

    /// <summary>The only level of alert of a case, or null when there is none or more than one.</summary>
    internal static LevelModel? AlertOf(ScenarioBuild build) =>
        build.Package.All<LevelModel>().Where(l => l.Kind == AlertKind).Take(2).ToList() is [var only] ? only : null;

    private static bool CanBeAlarmed(ScenarioBuild build, AssetModel asset) => asset.Stops.Count > 1 && (asset.Alarmed is not null || AlertOf(build) is not null);

    private static string AlarmRule(AssetModel asset) => $"~alarm_{asset.Id}";

    private static Asset Compile(ScenarioBuild build, AssetModel model) => new()
    {
        Name = model.Id,
        Title = build.Text(model.Title),
        Value = model.Value,
        Currency = model.Currency,
        HeldIn = model.HeldIn is null && model.Stops.Count > 0 ? build.Id<Subject>(model.Stops[0].In) : build.Id<Subject>(model.HeldIn),
        Owner = build.Id<Subject>(model.Owner),
        Stops = [.. model.Stops.Select(s => Compile(build, s))],
        Nexus = [.. model.Nexus.Select(f => build.Id<Fact>(f))],
        Wealth = [.. model.Wealth.Select(f => build.Id<Fact>(f))],
        Loses = model.Loses,
        Sells = model.Sells,
        Claims = [.. model.Claims.OrderBy(c => c.Key, StringComparer.Ordinal).Take(ClaimWake.Most).Select(c => Compile(build, c.Key, c.Value))],
        Alert = model.Alarmed is null && AlertOf(build) is { } alert ? build.Id<Level>(alert.Id) : Id<Level>.None,
    };

    private static Stop Compile(ScenarioBuild build, StopModel model) => new(
        model.Kind, build.Id<Subject>(model.In), build.Text(model.Holder), model.Country?.Id ?? "", build.Id<Subject>(model.Nominee),
        [.. model.ShownBy.Select(f => build.Id<Fact>(f))], model.After is null ? Stop.UsualRest : build.Delay(model.After), model.Costs, build.Text(model.Says));

    private static AssetClaim Compile(ScenarioBuild build, string name, AssetClaimModel model) => new(
        name, model.Kind, build.Text(model.Says), model.Share, model.Good, model.After is null ? UsualClaim : build.Delay(model.After),
        [.. model.RebuttedBy.Select(f => build.Id<Fact>(f))]);

    private static Condition? UsualAlarm(ScenarioBuild build, AssetModel asset) => AlertOf(build) is { Of: { } of }
        ? Condition.Parse(FormattableString.Invariant($"alert({of.Id}) >= {asset.AlarmedAt}"), asset.WrittenAt, build.Diagnostics)
        : null;
}
