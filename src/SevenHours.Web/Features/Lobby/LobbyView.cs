using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Privacy;
using SevenHours.Web.Features.Safety;
using SevenHours.Web.Shared;

namespace SevenHours.Web.Features.Lobby;

/// <summary>Who is here and where everybody sits.</summary>
/// <param name="Teams">The worlds; one when all share it.</param>
/// <param name="Here">Names of those who are in and have no seat yet.</param>
/// <param name="Waiting">Names of those whom staff must let in.</param>
/// <param name="Staff">Names of the staff.</param>
/// <param name="Away">Names of those who are away just now, for whatever reason.</param>
/// <param name="Welfare">Names of those who look after welfare; empty for nobody.</param>
/// <param name="Safety">The address of the safety page.</param>
/// <param name="MyData">The address of what is kept about the visitor; empty when nothing is.</param>
/// <param name="Privacy">Who answers for data; null while nobody said so.</param>
/// <param name="IsWaiting">Whether the visitor himself waits to be let in.</param>
/// <param name="MayChoose">Whether the visitor may take a seat himself.</param>
/// <param name="Mine">The visitor's seat; null while he has none.</param>
public sealed record LobbyView(
    Listed<LobbyTeam> Teams, Listed<string> Here, Listed<string> Waiting, Listed<string> Staff, Listed<string> Away, string Welfare,
    string Safety, string MyData, PrivacyLines? Privacy, bool IsWaiting, bool MayChoose, SeatPlace? Mine)
{
    /// <summary>The lobby as a visitor sees it.</summary>
    public static LobbyView Of(Visit visit, DeskTexts texts)
    {
        var (exercise, session) = (visit.Exercise, visit.Exercise.Session);
        // Who is not in yet is told nobody's name.
        if (visit.IsOutside)
            return new LobbyView([], [], [], [], [], "", $"/exercises/{exercise.Id}/safety", $"/exercises/{exercise.Id}/my-data", PrivacyWords.Of(exercise), visit.Member!.Presence == Presence.Waiting, false, null);

        var seated = session.Seats.Values.SelectMany(holders => holders.People).ToHashSet(StringComparer.Ordinal);
        bool IsAway(Member m) => m.Presence == Presence.Left || session.SteppedOut.ContainsKey(m.Person);
        Listed<string> Names(Func<Member, bool> which) =>
            [.. session.Members.Values.Where(which).Select(exercise.NameOf).OfType<string>().Order(StringComparer.Ordinal)];
        return new LobbyView(
            [.. session.Syndicates.Select(team => LobbyTeam.Of(visit, team.Number, texts))],
            Names(m => m.Presence == Presence.In && !m.Role.IsStaff() && !seated.Contains(m.Person) && !IsAway(m)),
            Names(m => m.Presence == Presence.Waiting),
            Names(m => m.Role.IsStaff() && m.Presence == Presence.In && !IsAway(m)),
            Names(IsAway),
            exercise.WelfareNames(),
            $"/exercises/{exercise.Id}/safety",
            // Nothing is kept here about who is not in the exercise, such as the operator.
            visit.Member is null ? "" : $"/exercises/{exercise.Id}/my-data",
            PrivacyWords.Of(exercise),
            visit.Member is { Presence: Presence.Waiting },
            visit.Member is { Presence: Presence.In } && visit.May(Permission.PlaySeat) && !session.SeatsByStaff,
            visit.Place);
    }
}

/// <summary>A world and the agencies in it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Agencies">By country and name.</param>
public sealed record LobbyTeam(int Number, Listed<LobbyAgency> Agencies)
{
    internal static LobbyTeam Of(Visit visit, int number, DeskTexts texts)
    {
        var scenario = visit.Exercise.Live(number).Read(world => world.Scenario);
        var countries = scenario.Table<Disciplines.Actions.Country>();
        string Country(Agency agency) => countries.TryFind(agency.Country, out var id) ? texts.Of(countries[id].Title) : agency.Country;
        return new LobbyTeam(number,
        [
            .. scenario.Agencies.Ids
                .Select(id => new LobbyAgency(
                    texts.Of(scenario.Agencies[id].Title), Country(scenario.Agencies[id]),
                    [.. scenario.SeatsOf[id.Index].ToList().Select(seat => LobbySeat.Of(visit, number, scenario.Seats[seat], texts))]))
                .Where(agency => agency.Seats.Count > 0)
                .OrderBy(agency => agency.Country, StringComparer.Ordinal).ThenBy(agency => agency.Title, StringComparer.Ordinal),
        ]);
    }
}

/// <summary>An agency with its seats.</summary>
public sealed record LobbyAgency(string Title, string Country, Listed<LobbySeat> Seats);

/// <summary>A seat and who sits in it.</summary>
/// <param name="Team">The world.</param>
/// <param name="Name">The author's id of the seat.</param>
/// <param name="Title">What it is called.</param>
/// <param name="People">Names of those who share it.</param>
/// <param name="StandIn">Whether a stand-in plays it now.</param>
/// <param name="IsMine">Whether the visitor sits there.</param>
/// <param name="IsForActors">Whether somebody acts a person of the case there, whom staff choose.</param>
public sealed record LobbySeat(int Team, string Name, string Title, Listed<string> People, bool StandIn, bool IsMine, bool IsForActors)
{
    internal static LobbySeat Of(Visit visit, int team, Seat seat, DeskTexts texts)
    {
        var (exercise, place) = (visit.Exercise, new SeatPlace(team, seat.Name));
        var holders = exercise.Session.HoldersOf(place);
        return new LobbySeat(
            team, seat.Name, texts.Of(seat.Title),
            [.. holders.People.Select(exercise.Session.Find).OfType<Member>().Select(member => exercise.NameOf(member) ?? "?")],
            holders.PlayedBy is not null, visit.Place == place,
            seat.IsRolePlayer && visit.Member?.Role != Role.RolePlayer);
    }
}
