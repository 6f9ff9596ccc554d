using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Search;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>A body of the directory.</summary>
/// <param name="Name">The author's id, which everybody knows.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Country">Its country.</param>
/// <param name="Number">Its exercise number.</param>
/// <param name="Seats">Its seats, with the numbers of their own.</param>
public sealed record ListedBody(string Name, string Title, string Country, string Number, IReadOnlyList<(string Name, string Title, string Number)> Seats)
{
    /// <summary>All that one may contact: a function of the scenario, the same for every seat.</summary>
    internal static IReadOnlyList<ListedBody> All(SeatReading desk) =>
    [
        .. desk.Scenario.Agencies.Ids.Where(id => PhoneBook.Lists(desk.Scenario, id)).Select(id => new ListedBody(
            desk.Scenario.Agencies[id].Name, desk.AgencyTitle(id), desk.CountryTitle(id), PhoneBook.NumberOf(id),
            [.. desk.Scenario.SeatsOf[id.Index].ToList().Where(seat => PhoneBook.Lists(desk.Scenario, seat))
                .Select(seat => (desk.Scenario.Seats[seat].Name, desk.SeatTitle(seat), PhoneBook.NumberOf(seat)))]))
            .OrderBy(body => body.Country, StringComparer.Ordinal).ThenBy(body => body.Title, StringComparer.Ordinal),
    ];

    /// <summary>Those of the directory whom a typed name or exercise number means.</summary>
    internal static IReadOnlyList<ListedBody> Find(SeatReading desk, string typed)
    {
        if (PhoneBook.Dialled(desk.Scenario, typed) is { IsSome: true } dialled)
            return [.. All(desk).Where(body => body.Name == desk.Scenario.Agencies[dialled].Name)];

        var words = SearchWord.In(typed).Select(word => word.Folded).ToList();
        return words.Count == 0 ? [] : [.. All(desk).Where(body => words.TrueForAll(word => Has(body, word)))];
    }

    private static bool Has(ListedBody body, string word) =>
        SearchWord.In($"{body.Title} {string.Join(' ', body.Seats.Select(seat => seat.Title))}").Any(there => there.Folded.StartsWith(word, StringComparison.Ordinal));
}
