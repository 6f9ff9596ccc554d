using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.WhiteCell.Room;

namespace SevenHours.Web.Features.WhiteCell.View;

/// <summary>A body that players may contact, and who answers for it.</summary>
/// <param name="Name">The author's id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Country">Its country.</param>
/// <param name="Number">Its exercise number.</param>
/// <param name="Seats">Its seats, with their numbers.</param>
/// <param name="Answers">Who answers.</param>
/// <param name="ByPerson">Whether requests to it wait for the white cell rather than go to policy.</param>
public sealed record DirectoryRow(
    string Name, string Title, string Country, string Number, IReadOnlyList<(string Title, string Number)> Seats, WhoAnswers Answers, bool ByPerson)
{
    /// <summary>All bodies of a team's world, by country.</summary>
    public static IReadOnlyList<DirectoryRow> All(WhiteCellRoom room, int team)
    {
        var session = room.Exercise.Session;
        var hasCell = session.Members.Values.Any(member => member.Presence == Presence.In && Actor.Person(member.Person).May(session, Permission.AnswerRequests))
            || room.Visit.May(Permission.AnswerRequests);
        return room.Exercise.Live(team).Read(world =>
        {
            var (scenario, texts) = (world.Scenario, room.Texts(world.Scenario));
            var countries = scenario.Table<Disciplines.Actions.Country>();
            return (IReadOnlyList<DirectoryRow>)
            [
                .. scenario.Agencies.Ids.Where(id => PhoneBook.Lists(scenario, id)).Select(id =>
                {
                    var agency = scenario.Agencies[id];
                    var seats = scenario.SeatsOf[id.Index].ToList();
                    var isByPerson = world.Part<RequestsPart>().IsAnsweredByPerson(id);
                    var holders = seats.Select(seat => session.HoldersOf(new SeatPlace(team, scenario.Seats[seat].Name))).ToList();
                    return new DirectoryRow(
                        agency.Name, texts.Of(agency.Title), countries.TryFind(agency.Country, out var country) ? texts.Of(countries[country].Title) : agency.Country,
                        PhoneBook.NumberOf(id),
                        [.. seats.Where(seat => PhoneBook.Lists(scenario, seat)).Select(seat => (texts.Of(seat), PhoneBook.NumberOf(seat)))],
                        holders.Any(one => !one.People.IsEmpty) ? WhoAnswers.Players
                            : holders.Any(one => one.StandIn is not null) ? WhoAnswers.StandIn
                            : !isByPerson ? WhoAnswers.Policy
                            : hasCell ? WhoAnswers.WhiteCell : WhoAnswers.Nobody,
                        isByPerson);
                }).OrderBy(row => row.Country, StringComparer.Ordinal).ThenBy(row => row.Title, StringComparer.Ordinal),
            ];
        });
    }
}

/// <summary>Who answers for a body.</summary>
public enum WhoAnswers
{
    /// <summary>People sit there.</summary>
    Players,

    /// <summary>A stand-in plays it.</summary>
    StandIn,

    /// <summary>The white cell.</summary>
    WhiteCell,

    /// <summary>Policy.</summary>
    Policy,

    /// <summary>A person is to, and there is none.</summary>
    Nobody,
}
