using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Abroad.View;

/// <summary>An agency, and its seats, to be ticked.</summary>
/// <param name="Name">As it stands in the form.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Country">Its country, in words.</param>
/// <param name="Id">Which.</param>
/// <param name="Seats">Its seats that are in the directory: name and title.</param>
public sealed record AgencyPick(string Name, string Title, string Country, Id<Kernel.Agency> Id, Listed<(Id<Seat> Id, string Name, string Title)> Seats)
{
    /// <summary>All that can be contacted, country by country.</summary>
    internal static Listed<AgencyPick> All(SeatReading desk) =>
    [
        .. desk.Scenario.Agencies.Ids.Where(agency => PhoneBook.Lists(desk.Scenario, agency)).Select(agency => new AgencyPick(
            desk.Scenario.Agencies[agency].Name, desk.AgencyTitle(agency), desk.CountryTitle(agency), agency,
            [.. desk.Scenario.SeatsOf[agency.Index].ToList().Where(seat => PhoneBook.Lists(desk.Scenario, seat)).Select(seat => (seat, desk.Scenario.Seats[seat].Name, desk.SeatTitle(seat)))]))
            .OrderBy(pick => pick.Country, StringComparer.Ordinal),
    ];
}
