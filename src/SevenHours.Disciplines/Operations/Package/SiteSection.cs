using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Digital;
using SevenHours.Disciplines.Money;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Operations;

/// <summary>Compiles sites, and what forgetting costs.</summary>
internal static class SiteSection
{
    private static readonly int[] Entries = [46, 47, 48];

    public static void Declare(ScenarioBuild build)
    {
        build.Declare<Site>("site", build.Package.All<SiteModel>().Select(site => site.Id));
        build.DeclareKind("need", Enum.GetValues<SiteNeed>().Select(SnakeCase.Of));
        build.Declare<ForgottenCost>("forgotten", build.Package.All<ForgottenModel>().Select(cost => cost.Id));
    }

    public static void Compile(ScenarioBuild build)
    {
        SiteChecks.Run(build);
        build.Define(build.Package.All<SiteModel>().Select(site => Site(build, site)));
        build.Define(build.Package.All<ForgottenModel>().Select(cost => new ForgottenCost
        {
            Name = cost.Id,
            Says = build.Text(cost.Says),
            UnfitSays = build.Text(cost.UnfitSays),
            Levels = [.. cost.Levels.OrderBy(level => level.Key, StringComparer.Ordinal).Select(level => (level.Key, level.Value * 10))],
            Principle = build.Id<Principle>(cost.Breaches),
        }));
    }

    private static Site Site(ScenarioBuild build, SiteModel model) => new()
    {
        Name = model.Id,
        Place = build.Id<Subject>(model.At),
        Acts = model.Acts is { } acts
            ? [.. acts.Select(action => build.Id<ActionDefinition>(action))]
            : [.. build.Package.All<ActionModel>().Where(action => Entries.Contains(action.Number)).Select(action => build.Id<ActionDefinition>(action.Id))],
        Takes = model.Takes is { } takes ? build.Span(takes) : SimSpan.FromMinutes(30),
        People = [.. model.People.Select(person => new SitePerson(build.Id<Subject>(person.Who), person.Hurt, person.Child, build.Id<Subject>(person.GoesTo)))],
        Devices = [.. model.Devices.Select(device => build.Id<Device>(device))],
        Assets = [.. model.Assets.Select(asset => build.Id<Asset>(asset))],
        Vehicles = model.Vehicles,
        Warns = [.. model.Warns.Select(warns => (build.Id<Site>(warns.Site), warns.After is { } after ? build.Span(after) : SimSpan.FromMinutes(20)))],
        Signs = [.. model.Signs.Select(sign => new SiteSign(
            sign.Sign, build.Condition(sign.When) ?? TruthCondition.Always, build.Text(sign.Says), build.Effects(sign.Costs)))],
        Falls = build.Effects(model.Falls),
        Word = build.Effects(model.Word),
        Warned = build.Effects(model.Warned),
        Forgot = model.Forgot.Where(one => SnakeCase.Find<SiteNeed>(one.Key) is not null).ToDictionary(
            one => SnakeCase.Find<SiteNeed>(one.Key)!.Value, one => new SiteForgot(build.Text(one.Value.Says), build.Effects(one.Value.Do), one.Value.Usual)),
    };
}
