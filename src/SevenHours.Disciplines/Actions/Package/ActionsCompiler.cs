using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Actions;

/// <summary>Compiles the catalogue, its outcomes, resources and the law.</summary>
internal static class ActionsCompiler
{
    public static void Declare(ScenarioBuild build)
    {
        var package = build.Package;
        build.Declare<ActionDefinition>("action", package.All<ActionModel>().Select(a => a.Id));
        build.DeclareKind("option", package.All<ActionModel>().SelectMany(a => a.Options.Keys));
        build.Declare<Outcome>("outcome", package.All<OutcomeModel>().Select(o => o.Id));
        build.Declare<ResourcePool>("resource", package.All<ResourceModel>().Select(r => r.Id));
        build.Declare<Principle>("principle", package.All<PrincipleModel>().Select(p => p.Id));
        build.Declare<Law>("law", package.All<LawModel>().Select(l => l.Id));
        build.Declare<Ground>("ground", package.All<LawModel>().SelectMany(l => l.Grounds.Keys));
        build.Declare<Country>("country", package.All<CountryModel>().Select(c => c.Id));
        CompassCompiler.Declare(build);
        build.Declare<Journey>("journey", package.All<TravelModel>().Select(t => t.Id));
        build.Declare<Office>("office", package.All<AgencyModel>().Where(a => a.At is not null).Select(a => a.Id));
    }

    public static void Compile(ScenarioBuild build)
    {
        var package = build.Package;
        build.Define(package.All<ActionModel>().Select(a => Action(build, a)));
        build.Define(package.All<OutcomeModel>().Select(o => Outcome(build, o)));
        build.Define(package.All<ResourceModel>().Select(r => new ResourcePool
        {
            Name = r.Id,
            Title = build.Text(r.Name),
            Kind = r.Kind,
            Agency = build.Id<Agency>(r.Agency),
            Count = r.Count,
            IsShared = r.Shared,
            Away = [.. r.Away.OrderBy(a => a.From).Select(a => new AwayWindow(build.Time(a.From), build.Time(a.Until)))],
        }));
        build.Define(package.All<PrincipleModel>().Select(p => new Principle
        {
            Name = p.Id, Title = build.Text(p.Title), References = p.References,
        }));
        build.Define(package.All<TravelModel>().Select(t => new Journey
        {
            Name = t.Id, From = build.Id<Subject>(t.From), To = build.Id<Subject>(t.To), Time = build.Span(t.Time),
        }));
        build.Define(package.All<AgencyModel>().Where(a => a.At is not null).Select(a => new Office
        {
            Name = a.Id, Place = build.Id<Subject>(a.At),
        }));
        LawCompiler.Compile(build);
        CompassCompiler.Compile(build);
        ActionChecks.Run(build);
    }

    private static ActionDefinition Action(ScenarioBuild build, ActionModel model) => new()
    {
        Name = model.Id,
        Number = model.Number,
        Title = build.Text(model.Title),
        Summary = build.Text(model.Summary),
        Also = build.Text(model.Also),
        Group = model.Group,
        Who = model.Who,
        On = model.On,
        Authorisation = model.Authorisation,
        IsUrgent = model.Urgent,
        Needs = Needs(model.Needs),
        LeadTime = build.Delay(model.LeadTime),
        Hours = model.Hours,
        Intrusive = model.Intrusive,
        Travels = model.Travel,
        Principle = build.Id<Principle>(model.Principle),
        Options = [.. model.Options.Select(o =>
            new ActionOption(o.Key, build.Text(o.Value.Title), Needs(o.Value.Needs), build.Delay(o.Value.Adds), o.Value.Either) { Takes = o.Value.Takes is { } takes ? build.Delay(takes) : null })],
        Mistake = build.Text(model.Mistake?.Says),
        Consequence = model.Mistake?.Consequence ?? "",
        Classic = model.Mistake?.Classic ?? 0,
    };

    private static Outcome Outcome(ScenarioBuild build, OutcomeModel model) => new()
    {
        Name = model.Id,
        Action = build.Id<ActionDefinition>(model.On),
        Target = build.Id<Subject>(model.Target),
        By = model.By.Count == 0 ? null : build.Seats(model.By),
        When = build.Condition(model.When) ?? TruthCondition.Always,
        With = model.With,
        Without = model.Without,
        Unlawful = model.Unlawful,
        Chance = build.Chance(model.Chance),
        AtStart = model.Phase == OutcomePhase.Start,
        Says = build.Text(model.Say),
        Effects = build.Effects(model.Do),
        Otherwise = build.Effects(model.Otherwise),
    };

    private static IReadOnlyList<Need> Needs(IReadOnlyDictionary<string, int> needs) =>
        [.. needs.Where(n => n.Value > 0).OrderBy(n => n.Key, StringComparer.Ordinal).Select(n => new Need(n.Key, n.Value))];
}
