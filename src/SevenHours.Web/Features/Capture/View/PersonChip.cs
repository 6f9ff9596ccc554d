using SevenHours.Exercises;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Capture.View;

/// <summary>Somebody who may have been there.</summary>
/// <param name="Seat">The author's id of the seat, which everybody knows.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Agency">Its agency.</param>
/// <param name="People">The names of those who sit there, or empty.</param>
/// <param name="IsNear">Whether one of them is in the same set now.</param>
public sealed record PersonChip(string Seat, string Title, string Agency, string People, bool IsNear)
{
    /// <summary>Everybody the recorder can name: those in his set first, then by agency.</summary>
    internal static IReadOnlyList<PersonChip> All(AtCapture at)
    {
        var (session, scenario) = (at.Exercise.Session, at.Scenario);
        var here = session.StayOf(at.Visit.Actor.Key)?.Set;
        return
        [
            .. scenario.Seats.Ids
                // Whom actors play is not for players to know by a list.
                .Where(seat => seat != at.Seat && !(at.Recorder == Recorder.Seat && scenario.Seats[seat].IsRolePlayer))
                .Select(seat => Of(at, session, seat, here))
                .OrderByDescending(chip => chip.IsNear).ThenBy(chip => chip.Agency, StringComparer.Ordinal).ThenBy(chip => chip.Title, StringComparer.Ordinal),
        ];
    }

    private static PersonChip Of(AtCapture at, Session.Open session, Id<Seat> seat, string? here)
    {
        var definition = at.Scenario.Seats[seat];
        var people = session.HoldersOf(new SeatPlace(at.Team, definition.Name)).People;
        return new PersonChip(
            definition.Name, at.Texts.Of(definition.Title), at.Texts.Of(at.Scenario.Agencies[definition.Agency].Title),
            string.Join(", ", people.Select(session.Find).OfType<Member>().Select(at.Exercise.NameOf).OfType<string>()),
            here is not null && people.Any(person => session.StayOf(person)?.Set == here));
    }
}
