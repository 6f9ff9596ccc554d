using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Identification;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <summary>Compiles places of work.</summary>
internal static class InspectionSection
{
    public static void Declare(ScenarioBuild build) => build.Declare<Workplace>("workplace", build.Package.All<InspectionModel>().Select(site => site.Id));

    public static void Compile(ScenarioBuild build)
    {
        var sites = build.Package.All<InspectionModel>();
        InspectionChecks.Check(build);
        if (!build.Diagnostics.HasErrors)
        {
            build.Define(sites.Select(site => Site(build, site)));
        }
    }

    private static Workplace Site(ScenarioBuild build, InspectionModel model)
    {
        var group = build.Id<ScreenedGroup>(model.Group);
        var maker = new WorkforceMaker((ulong)model.Seed, new WorkTerms(model.Hours, model.Hourly, 0), Crew(model.Held), Crew(model.Cheated), model.Cheated.Share);
        return new Workplace
        {
            Name = model.Id,
            Place = build.Id<Subject>(model.At),
            Company = build.Id<Subject>(model.Company),
            Vehicle = build.Id<Subject>(model.Vehicle),
            Title = build.Text(model.Name),
            Arrival = build.Text(model.Arrival),
            Group = group,
            Workers = maker.Make(IdentificationCompiler.PeopleOf(build.Package.Find<GroupModel>(model.Group.Id)!)),
            OpenedBy = Actions(model.OpenedBy),
            Registers = Actions(model.Registers),
            Stops = Actions(model.Stops),
            Checks = Actions(model.Checks),
            MayTakePapers = model.MayTakePapers,
            MayCheckStatus = model.MayCheckStatus,
            Disperses = model.Disperses is { } after ? build.Span(after) : null,
            Seed = model.Seed,
            Currency = model.Currency,
            Months = model.Months,
            Keeps = build.Span(model.Keeps),
            Taught = build.Text(model.Taught),
            Employer = build.Text(model.Employer),
            Dormitory = build.Text(model.Dormitory?.Seen),
            Emptied = build.Text(model.Dormitory?.Emptied),
            Beds = model.Beds,
            Decides = build.Span(model.Decides),
            Brings = [.. model.Brings.Select(moment => (moment.On, build.Effects(moment.Do)))],
        };

        IReadOnlyList<Id<ActionDefinition>> Actions(IReadOnlyList<Language.Reference<ActionModel>> named) => [.. named.Select(action => build.Id<ActionDefinition>(action))];
    }

    private static CrewTerms Crew(TermsModel model) => new(new WorkTerms(model.Hours, model.Hourly, model.Deducted), model.Unlisted, model.Tied, model.Lapsed);
}
