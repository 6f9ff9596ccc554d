using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Search;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Compass;

/// <summary>The compass as it is asked: everybody reads the same, for it holds only what is written in the package.</summary>
/// <param name="Href">The address of the page.</param>
/// <param name="Typed">What was searched for.</param>
/// <param name="Found">The acts that fit, the closest first.</param>
/// <param name="Bearing">The act looked up; null for none.</param>
/// <param name="Reach">The principle looked up; null for none.</param>
public sealed record CompassView(string Href, string Typed, IReadOnlyList<CatalogueRow> Found, CompassBearing? Bearing, CompassReach? Reach)
{
    /// <summary>What the address asks for.</summary>
    internal static CompassView Of(string href, Scenario scenario, DeskTexts texts, IQueryCollection query, string? own)
    {
        var typed = query["q"].ToString();
        return new CompassView(
            href, typed, CatalogueSearch.Find(Rows(scenario, texts), typed),
            CompassBearing.Of(scenario, texts, query["act"], own), CompassReach.Of(scenario, texts, query["principle"]));
    }

    /// <summary>The address of an act, which keeps what was searched for.</summary>
    public string Act(string act) => $"{Href}?act={act}{(Typed.Length > 0 ? $"&q={Uri.EscapeDataString(Typed)}" : "")}#bearing";

    private static List<CatalogueRow> Rows(Scenario scenario, DeskTexts texts) =>
    [
        .. scenario.Table<ActionDefinition>().OrderBy(action => action.Number).ThenBy(action => action.Name, StringComparer.Ordinal).Select(action => new CatalogueRow(
            action.Name, action.Number, texts.Of(action.Title), texts.Of(action.Summary), texts.Of(action.Also), 0, 0, "", true, LeaveState.NotNeeded, null, null)),
    ];
}
