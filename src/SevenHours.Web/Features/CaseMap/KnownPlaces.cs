using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.CaseMap;

/// <summary>
/// The places a seat knows: those everybody knows, its own office, those that a fact it holds says it was at, the crime scenes it works or was
/// shown, and where the people are whom it received.
/// </summary>
/// <remarks>
/// What a fact is about is the author's knowledge: a fact about "the house" would tell which house. Only what its <c>where</c> says counts.
/// </remarks>
internal static class KnownPlaces
{
    /// <summary>All of them, in the order of the scenario.</summary>
    public static IReadOnlyList<Site> Of(SeatReading desk)
    {
        var met = desk.Knowledge.Facts.Select(held => desk.Scenario.Table<Fact>()[held.Fact].Where).Where(place => place.IsSome).ToHashSet();
        if (OfficeOf(desk) is { } office)
            met.Add(office.Place);
        met.UnionWith(ScenesOf(desk.Desk.Part<CrimeScenesDesk>()).Select(scene => desk.Scenario.Table<Disciplines.CrimeScenes.CrimeScene>()[scene].Place));
        met.UnionWith(desk.Desk.Part<IdentificationDesk>().Books.Where(book => book.IsReceived).Select(book => desk.Scenario.Table<ScreenedGroup>()[book.Group].At));
        return [.. desk.Scenario.Table<Site>().Where(site => site.IsPublic || met.Contains(site.Place))];
    }

    private static IEnumerable<Id<Disciplines.CrimeScenes.CrimeScene>> ScenesOf(CrimeScenesDesk known) =>
        known.Scenes.Select(sheet => sheet.Scene).Concat(known.Received.Select(received => received.Sheet.Scene));

    /// <summary>Where a place lies; null when it is no place.</summary>
    public static Site? SiteOf(Scenario scenario, Id<Subject> place) =>
        place.IsSome && scenario.Table<Site>().TryFind(scenario.Subjects[place].Name, out var site) ? scenario.Table<Site>()[site] : null;

    /// <summary>Where the seat's agency sits; null when that is not said.</summary>
    public static Site? OfficeOf(SeatReading desk) =>
        desk.Scenario.Table<Office>().TryFind(desk.Scenario.Agencies[desk.Agency].Name, out var office)
            ? SiteOf(desk.Scenario, desk.Scenario.Table<Office>()[office].Place)
            : null;

    /// <summary>What a place is called.</summary>
    public static string Title(SeatReading desk, Site site) => desk.Of(desk.Scenario.Subjects[site.Place].Title);

    /// <summary>The country of a place, in words; empty when that is not said.</summary>
    public static string Country(SeatReading desk, Site site)
    {
        var countries = desk.Scenario.Table<Country>();
        return countries.TryFind(site.Country, out var country) ? desk.Of(countries[country].Title) : "";
    }
}
