using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>Compiles what a package says on working with other countries.</summary>
internal static class CooperationSection
{
    public static void Declare(ScenarioBuild build)
    {
        build.Declare<TeamClause>("team_clause", build.Package.All<TeamClauseModel>().Select(c => c.Id));
        build.Declare<CooperationChannel>("channel", build.Package.All<ChannelModel>().Select(c => c.Id));
        build.Declare<LetterPolicy>("letter", build.Package.All<LetterModel>().Select(c => c.Id));
        ParallelSection.Declare(build);
        TrendSection.Declare(build);
        build.Declare<CooperationLaw>("cooperation_law", build.Package.All<CooperationModel>().Select(c => c.Id));
    }

    public static void Compile(ScenarioBuild build)
    {
        LetterSection.Compile(build);
        ParallelSection.Compile(build);
        TrendSection.Compile(build);
        var laws = build.Package.All<CooperationModel>();
        foreach (var twice in laws.GroupBy(law => law.Country.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            build.Diagnostics.Report(CooperationRules.CountryTwice, twice.Last().WrittenAt, twice.Key, twice.First().Id, twice.Last().Id);
        }

        foreach (var law in laws.Where(law => law.Authority is { } named && named.Target.Country.Id != law.Country.Id))
        {
            build.Diagnostics.Report(CooperationRules.AuthorityAbroad, law.WrittenAt, law.Authority!.Id, law.Country.Id);
        }

        build.Define(build.Package.All<TeamClauseModel>().Select(model => new TeamClause
        {
            Name = model.Id, Title = build.Text(model.Title), Asks = build.Text(model.Asks), Model = build.Text(model.Model),
        }));
        build.Define(laws.Select(model => new CooperationLaw
        {
            Name = model.Id,
            Country = build.Id<Country>(model.Country),
            Authority = build.Id<Agency>(model.Authority),
            Clauses = [.. model.Clauses.Select(clause => build.Id<TeamClause>(clause))],
            LongestDays = model.LongestDays,
            NeedsDualCriminality = model.DualCriminality,
            SurrendersNationals = model.SurrendersNationals,
            Nationals = [.. model.Nationals.Select(person => build.Id<Subject>(person))],
            WantsGuarantees = model.Guarantees,
            AllowsPresence = model.Presence,
            Places = [.. build.Package.All<PlaceModel>().Where(place => place.Country?.Id == model.Country.Id).Select(place => build.Id<Subject>(place.Id))],
            Text = build.Text(model.Text),
        }));
    }
}
