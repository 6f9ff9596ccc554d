using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>Compiles trends, what they have in common, and joint phases.</summary>
internal static class TrendSection
{
    public static void Declare(ScenarioBuild build)
    {
        build.Declare<Trend>("trend", build.Package.All<TrendModel>().Select(one => one.Id));
        build.Declare<TrendLink>("trend_link", build.Package.All<TrendLinkModel>().Select(one => one.Id));
        build.Declare<JointPhase>("phase", build.Package.All<JointPhaseModel>().Select(one => one.Id));
    }

    public static void Compile(ScenarioBuild build)
    {
        foreach (var link in build.Package.All<TrendLinkModel>().Where(link => link.Trends.Select(trend => trend.Target.Agency.Target.Country?.Id).Distinct(StringComparer.Ordinal).Count() < 2))
        {
            build.Diagnostics.Report(CooperationRules.TrendsOfOneCountry, link.WrittenAt, link.Id);
        }

        foreach (var phase in build.Package.All<JointPhaseModel>().Where(phase => phase.Agencies.Select(agency => agency.Target.Country?.Id).Distinct(StringComparer.Ordinal).Count() < 2))
        {
            build.Diagnostics.Report(CooperationRules.PhaseOfOneCountry, phase.WrittenAt, phase.Id);
        }

        build.Define(build.Package.All<TrendModel>().Select(model => new Trend
        {
            Name = model.Id,
            Keepers = [.. model.With.Prepend(model.Agency).Select(agency => build.Id<Agency>(agency)).Distinct()],
            Kind = model.Kind,
            Title = build.Text(model.Title),
            Says = build.Text(model.Says),
            Months = model.Months,
            Between = (model.Least, Math.Max(model.Least, model.Most)),
        }));
        build.Define(build.Package.All<TrendLinkModel>().Select(model => new TrendLink
        {
            Name = model.Id,
            Trends = [.. model.Trends.Select(trend => build.Id<Trend>(trend))],
            IsReal = model.Real,
            Says = build.Text(model.Says),
            Effects = build.Effects(model.Do),
        }));
        build.Define(build.Package.All<JointPhaseModel>().Select(model => new JointPhase
        {
            Name = model.Id,
            Title = build.Text(model.Title),
            Agencies = [.. model.Agencies.Select(agency => build.Id<Agency>(agency))],
            Says = build.Text(model.Says),
            Convenor = build.Id<Seat>(model.Convenor),
            Meets = build.Text(model.Meets),
        }));
    }
}
