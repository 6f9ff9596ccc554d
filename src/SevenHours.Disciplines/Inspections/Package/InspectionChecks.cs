using System.Globalization;
using SevenHours.Disciplines.Identification;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <summary>Looks for what is wrong with places of work.</summary>
internal static class InspectionChecks
{
    private static readonly IReadOnlyList<(VisitMoment Moment, string What)> Conditional =
    [
        (VisitMoment.Dormitory, "dormitory"), (VisitMoment.Homeless, "dormitory"), (VisitMoment.Vehicle, "vehicle"), (VisitMoment.Registers, "registers"),
    ];

    public static void Check(ScenarioBuild build)
    {
        var sites = build.Package.All<InspectionModel>();
        foreach (var twice in sites.GroupBy(site => site.At.Id, StringComparer.Ordinal).Where(at => at.Count() > 1))
        {
            build.Diagnostics.Report(InspectionRules.PlaceTwice, twice.Last().WrittenAt, twice.Key);
        }

        foreach (var site in sites)
        {
            One(build, site);
        }
    }

    private static void One(ScenarioBuild build, InspectionModel site)
    {
        if (build.Package.Find<GroupModel>(site.Group.Id) is { To.Count: > 0 })
        {
            build.Diagnostics.Report(InspectionRules.GroupKnown, site.WrittenAt, site.Group.Id, site.Id);
        }

        if (!IsWorse(site, site.Held) && !IsWorse(site, site.Cheated))
        {
            build.Diagnostics.Report(InspectionRules.NothingAmiss, site.WrittenAt, site.Id);
        }

        foreach (var (terms, name) in new[] { (site.Held, "held"), (site.Cheated, "cheated") })
        {
            if (terms.Tied + terms.Lapsed is > 100 and var sum)
            {
                build.Diagnostics.Report(InspectionRules.ResidenceOverHundred, terms.WrittenAt, site.Id, name, sum.ToString(CultureInfo.InvariantCulture));
            }
        }

        foreach (var moment in site.Brings)
        {
            if (Conditional.FirstOrDefault(one => one.Moment == moment.On && !Has(site, one.What)) is { What: { } missing })
            {
                build.Diagnostics.Report(InspectionRules.MomentWithout, moment.WrittenAt, site.Id, Word(moment.On), missing);
            }
        }

        foreach (var twice in site.Brings.GroupBy(moment => moment.On).Where(same => same.Count() > 1))
        {
            build.Diagnostics.Report(InspectionRules.MomentTwice, twice.Last().WrittenAt, site.Id, Word(twice.Key));
        }
    }

    private static bool IsWorse(InspectionModel site, TermsModel terms) => terms.Hours > site.Hours || terms.Hourly < site.Hourly;

    private static bool Has(InspectionModel site, string what) => what switch
    {
        "dormitory" => site.Dormitory is not null,
        "vehicle" => site.Vehicle is not null && site.Stops.Count > 0,
        _ => site.Registers.Count > 0,
    };

    // As authors write it.
    private static string Word(VisitMoment moment) => moment switch
    {
        VisitMoment.SecondBook => "second_book",
        VisitMoment.ToldDebt => "told_debt",
        _ => moment.ToString().ToLowerInvariant(),
    };
}
