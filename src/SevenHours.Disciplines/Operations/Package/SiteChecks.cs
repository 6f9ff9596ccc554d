using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Operations;

/// <summary>Whether sites fit each other and the rest of the package.</summary>
internal static class SiteChecks
{
    public static void Run(ScenarioBuild build)
    {
        var sites = build.Package.All<SiteModel>();
        foreach (var twice in sites.GroupBy(site => site.At.Id, StringComparer.Ordinal).Where(at => at.Count() > 1))
        {
            build.Diagnostics.Report(SiteRules.PlaceTwice, twice.Last().WrittenAt, twice.Key);
        }

        foreach (var site in sites)
        {
            foreach (var warns in site.Warns.Where(warns => warns.Site.Id == site.Id))
            {
                build.Diagnostics.Report(SiteRules.WarnsItself, warns.WrittenAt, site.Id);
            }

            if (site.Forgot.ContainsKey("devices") && site.Devices.Count == 0)
            {
                build.Diagnostics.Report(SiteRules.ForgetsNothing, site.WrittenAt, site.Id, "devices");
            }

            if (site.Forgot.ContainsKey("accounts") && site.Assets.Count == 0)
            {
                build.Diagnostics.Report(SiteRules.ForgetsNothing, site.WrittenAt, site.Id, "accounts");
            }

            foreach (var (need, forgot) in site.Forgot.Where(one => SnakeCase.Find<SiteNeed>(one.Key) is null))
            {
                build.Diagnostics.Report(SiteRules.NoSuchNeed, forgot.WrittenAt, need);
            }

            var isWarned = sites.Any(other => other.Warns.Any(warns => warns.Site.Id == site.Id));
            var doesSomething = site.Warned.Count + site.Devices.Count + site.Assets.Count + site.People.Count(person => person.GoesTo is not null) > 0;
            if (isWarned && !doesSomething)
            {
                build.Diagnostics.Report(SiteRules.WarnedForNothing, site.WrittenAt, site.Id);
            }
            else if (!isWarned && site.Warned.Count > 0)
            {
                build.Diagnostics.Report(SiteRules.NeverWarned, site.WrittenAt, site.Id);
            }

            foreach (var person in site.People.Where(person => person.GoesTo?.Id == site.At.Id))
            {
                build.Diagnostics.Report(SiteRules.GoesNowhere, person.WrittenAt, person.Who.Id, site.Id);
            }
        }

        foreach (var cost in build.Package.All<ForgottenModel>().Where(cost => SnakeCase.Find<SiteNeed>(cost.Id) is null))
        {
            build.Diagnostics.Report(SiteRules.NoSuchNeed, cost.WrittenAt, cost.Id);
        }
    }
}
