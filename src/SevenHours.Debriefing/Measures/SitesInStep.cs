using SevenHours.Disciplines.Operations;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>How many of the sites that came to be entered, missed or called off were entered before anybody there was warned.</summary>
public sealed class SitesInStep() : Measure(
    name: "sites_in_step",
    unit: "percent",
    better: Better.Higher,
    title: "Sites entered in step",
    formula: "Sites entered by an operation before those inside were warned ÷ sites that operations entered or missed.",
    range: "0 to 100; none when no operation came to a site",
    source: "Practice model, section A 48 and section C: simultaneity is the main counter to a network that warns itself. The figure is a default of this product.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var sites = SiteStory.All(history).Where(site => site.Operation.IsSome && site.Status is SiteStatus.Entered or SiteStatus.Missed).ToList();
        return Result(
            Quantiles.Percent(sites.Count(site => site.Status == SiteStatus.Entered && !site.WasWarned), sites.Count),
            sites.SelectMany(site => site.WasWarned ? new[] { site.Warned, site.Event } : [site.Event]).Distinct().Order(),
            [.. sites.Select(site => new MeasureDetail("site", Called(history, site), Seat(history, site.Seat), site.WasWarned || site.Status == SiteStatus.Missed ? 0 : 1, "count",
                site.Status == SiteStatus.Missed ? "missed" : site.WasWarned ? "warned" : "in_step", [site.Event]))]);
    }

    private static string? Seat(History history, Id<Seat> seat) => seat.IsSome ? history.Scenario.Seats[seat].Name : null;

    private static string Called(History history, SiteStory site) => site.Site.IsSome ? history.Scenario.Table<Site>()[site.Site].Name : site.Entry;
}
