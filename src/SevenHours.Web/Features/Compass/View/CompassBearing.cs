using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Compass;

/// <summary>An act in the compass: what must be there, what breaks it, and what each country says.</summary>
/// <param name="Act">The author's id of the action, which the catalogue publishes.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Summary">What it is.</param>
/// <param name="Must">What must be there, in every country.</param>
/// <param name="Breaks">What breaks it, in every country.</param>
/// <param name="Principles">The principles behind it.</param>
/// <param name="Cards">What each country says, the reader's own first.</param>
public sealed record CompassBearing(
    string Act, string Title, string Summary, Listed<string> Must, Listed<string> Breaks, Listed<CompassPrinciple> Principles, Listed<CompassCard> Cards)
{
    /// <summary>The bearing of an act; null when there is no such act.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="texts">Words in the reader's language.</param>
    /// <param name="act">The action's id.</param>
    /// <param name="own">The country the reader acts in; null for staff.</param>
    internal static CompassBearing? Of(Scenario scenario, DeskTexts texts, string? act, string? own)
    {
        if (!scenario.Table<ActionDefinition>().TryFind(act, out var id))
            return null;

        var action = scenario.Table<ActionDefinition>()[id];
        var bearings = scenario.Table<Country>().Where(country => country.Law.IsSome)
            .OrderBy(country => country.Name == own ? 0 : 1).ThenBy(country => country.Name, StringComparer.Ordinal)
            .Select(country => (Country: country, Bearing: Bearing.Of(scenario, id, country.Law))).ToList();
        var entries = bearings.SelectMany(one => one.Bearing.Entries).Distinct().ToList();
        return new CompassBearing(
            action.Name, texts.Of(action.Title), texts.Of(action.Summary),
            [.. entries.Select(entry => texts.Of(entry.Must))],
            [.. entries.Select(entry => texts.Of(entry.Breaks))],
            [.. bearings.SelectMany(one => one.Bearing.Principles).Distinct().Select(principle => CompassPrinciple.Of(scenario, texts, principle))],
            [.. bearings.Select(one => CompassCard.Of(scenario, texts, one.Country, one.Bearing))]);
    }
}
