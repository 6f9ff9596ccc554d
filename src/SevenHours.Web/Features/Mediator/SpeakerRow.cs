using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Tongues;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Mediator;

/// <summary>Somebody in the directory who may relay.</summary>
/// <param name="Seat">The author's id of the seat, which everybody knows.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Agency">Its agency.</param>
/// <param name="Languages">The languages it has, in words.</param>
/// <param name="IsQualified">Whether it relays for a living.</param>
public sealed record SpeakerRow(string Seat, string Title, string Agency, string Languages, bool IsQualified)
{
    /// <summary>Those who have the language of an item, whoever relays for a living first; everybody when nobody can tell the language.</summary>
    internal static Listed<SpeakerRow> For(SeatReading desk, InboxItem item) => For(desk, item.Language);

    /// <summary>Those who have a language, whoever relays for a living first; everybody for an empty tag.</summary>
    internal static Listed<SpeakerRow> For(SeatReading desk, string language) =>
    [
        .. desk.Scenario.Seats.Ids
            .Where(seat => seat != desk.Desk.Seat && PhoneBook.Lists(desk.Scenario, seat)
                && (language.Length == 0 || Tongue.Speaks(desk.Scenario.Seats[seat].Languages, language)))
            .Select(seat => new SpeakerRow(
                desk.Scenario.Seats[seat].Name, desk.SeatTitle(seat), desk.AgencyTitle(desk.Scenario.Seats[seat].Agency),
                string.Join(", ", desk.Scenario.Seats[seat].Languages.Select(tag => LanguageName.Of(desk.Texts.Words, tag))),
                Tongue.IsQualified(desk.Scenario, seat)))
            .OrderBy(row => row.IsQualified ? 0 : 1),
    ];
}
