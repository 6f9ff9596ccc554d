using SevenHours.Kernel;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>What everybody may know of how a site answers.</summary>
public static class SiteRules
{
    /// <summary>Whether the site of a page answers orders of another country than the seat's: then the way leads through its authorities.</summary>
    public static bool IsAbroad(Scenario scenario, WebItem item, Id<Seat> seat)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(item);
        return Platforms.IsAbroad(scenario, scenario.Table<WebSite>()[item.Site], seat);
    }
}
