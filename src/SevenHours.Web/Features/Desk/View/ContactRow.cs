using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>A seat one can write to.</summary>
/// <param name="Seat">The author's id of the seat, which everybody knows.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Agency">Its agency.</param>
/// <param name="Country">Its country.</param>
/// <param name="Short">Two or three letters for its mark.</param>
/// <param name="Unread">How many of its messages are unopened.</param>
/// <param name="LastAt">When the last message went either way; null for none.</param>
public sealed record ContactRow(string Seat, string Title, string Agency, string Country, string Short, int Unread, long? LastAt)
{
    /// <summary>Everybody but oneself: those one spoke with last, then the others in the order of their agencies.</summary>
    internal static Listed<ContactRow> All(SeatReading desk) =>
    [
        .. desk.Scenario.Seats.Ids
            .Where(seat => seat != desk.Desk.Seat && !desk.Scenario.Seats[seat].IsRolePlayer)
            .Select(seat => Of(desk, seat))
            .OrderByDescending(row => row.LastAt ?? -1).ThenBy(row => row.Country, StringComparer.Ordinal).ThenBy(row => row.Agency, StringComparer.Ordinal),
    ];

    internal static ContactRow Of(SeatReading desk, Id<Seat> seat)
    {
        var definition = desk.Scenario.Seats[seat];
        var agency = desk.Scenario.Agencies[definition.Agency];
        var thread = desk.Knowledge.Thread(seat);
        return new ContactRow(
            definition.Name, desk.Of(definition.Title), desk.Of(agency.Title), desk.CountryTitle(definition.Agency), Mark(agency, desk.Of(agency.Title)),
            thread.Count(entry => !entry.IsMine && desk.Knowledge.Item(entry.Message) is { OpenedAt: null }),
            thread.Count == 0 ? null : thread[^1].At.Seconds);
    }

    private static string Mark(Agency agency, string title) => agency.Short.Length > 0
        ? agency.Short
        : string.Concat(title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(2).Select(word => char.ToUpperInvariant(word[0])));
}
