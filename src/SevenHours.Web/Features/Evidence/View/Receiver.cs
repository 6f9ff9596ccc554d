using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Evidence.View;

/// <summary>An agency to which an exhibit can be handed over.</summary>
/// <param name="Name">As it stands in the form.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Country">Its country, in words.</param>
public sealed record Receiver(string Name, string Title, string Country)
{
    /// <summary>Those in the directory but one's own, one's own country first.</summary>
    internal static Listed<Receiver> All(SeatReading desk)
    {
        var own = desk.Scenario.Agencies[desk.Agency].Country;
        return [.. desk.Scenario.Agencies.Ids
            .Where(a => a != desk.Agency && PhoneBook.Lists(desk.Scenario, a))
            .OrderBy(a => desk.Scenario.Agencies[a].Country == own ? 0 : 1).ThenBy(a => desk.AgencyTitle(a), StringComparer.Ordinal)
            .Select(a => new Receiver(desk.Scenario.Agencies[a].Name, desk.AgencyTitle(a), desk.CountryTitle(a)))];
    }

    /// <summary>The languages this seat could translate into.</summary>
    internal static Listed<string> Languages(SeatReading desk) =>
        [.. desk.Scenario.Seats.SelectMany(s => s.Languages).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Where(tag => Tongue.Understands(desk.Scenario, desk.Desk.Seat, tag))];
}
