using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Door;

namespace SevenHours.Web.Features.Seating;

/// <summary>Who sits where.</summary>
/// <param name="Teams">The worlds with their seats by agency.</param>
/// <param name="People">Everybody who ever came in, by name.</param>
/// <param name="HandOvers">Seats that passed on, the latest first.</param>
/// <param name="ByStaff">Whether staff alone give the seats.</param>
public sealed record SeatingView(
    IReadOnlyList<SeatingTeam> Teams, IReadOnlyList<SeatedPerson> People, IReadOnlyList<HandOverRow> HandOvers, bool ByStaff)
{
    /// <summary>Those who are in.</summary>
    public IEnumerable<SeatedPerson> In => People.Where(person => person.Presence == Presence.In);

    /// <summary>Reads it as it is now.</summary>
    public static SeatingView Of(Exercise exercise, DeskTexts texts)
    {
        var session = exercise.Session;
        var connected = exercise.Connections.Now;
        var people = session.Members.Values.Where(member => member.Presence != Presence.Waiting)
            .Select(member => new SeatedPerson(
                member.Person, exercise.NameOf(member) ?? texts.Words["control.erased"], member.Role,
                // Who stepped out looks like who left: why somebody is away is nobody's business here.
                session.IsAway(member.Person) ? Presence.Left : member.Presence,
                member.Account is not null,
                connected.Contains(member.Person),
                [.. session.SeatsOf(member.Person).Select(place => new HeldSeat(SeatOption.ValueOf(place), SeatOption.TitleOf(exercise, place, texts)))]))
            .OrderBy(person => person.Name, StringComparer.CurrentCulture).ThenBy(person => person.Key, StringComparer.Ordinal).ToList();
        var seats = SeatOption.All(exercise, texts);
        var holders = people.Where(person => person.Presence == Presence.In)
            .SelectMany(person => person.Seats.Select(seat => (seat.Value, person))).ToLookup(pair => pair.Value, pair => pair.person);
        string NameOf(string key) => session.Find(key) is { } member ? exercise.NameOf(member) ?? texts.Words["control.erased"] : "?";
        return new SeatingView(
            [.. seats.GroupBy(seat => seat.Team).Select(team => new SeatingTeam(team.Key,
                [.. team.GroupBy(seat => seat.Agency).Select(agency => new SeatingAgency(agency.Key,
                    [.. agency.Select(seat => new SeatingSeat(seat.Title, [.. holders[seat.Value]]))]))]))],
            people,
            [.. session.HandOvers.Reverse().Select(one => new HandOverRow(
                SeatOption.TitleOf(exercise, one.Place, texts), NameOf(one.From), NameOf(one.To), exercise.NoteOf(one), one.At))],
            session.SeatsByStaff);
    }
}

/// <summary>A world and its agencies.</summary>
public sealed record SeatingTeam(int Number, IReadOnlyList<SeatingAgency> Agencies);

/// <summary>An agency and its seats.</summary>
public sealed record SeatingAgency(string Title, IReadOnlyList<SeatingSeat> Seats);

/// <summary>A seat and those who share it.</summary>
public sealed record SeatingSeat(string Title, IReadOnlyList<SeatedPerson> People);

/// <summary>A seat somebody holds.</summary>
/// <param name="Value">As forms write it.</param>
/// <param name="Title">What it is called.</param>
public sealed record HeldSeat(string Value, string Title);

/// <summary>Somebody who is or was in.</summary>
public sealed record SeatedPerson(
    string Key, string Name, Role Role, Presence Presence, bool HasAccount, bool IsConnected, IReadOnlyList<HeldSeat> Seats);

/// <summary>A seat that passed on.</summary>
public sealed record HandOverRow(string Seat, string From, string To, string? Note, DateTimeOffset? At);
