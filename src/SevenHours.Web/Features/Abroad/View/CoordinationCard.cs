using SevenHours.Disciplines.Cooperation;
using SevenHours.Disciplines.Planning;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Abroad.View;

/// <summary>A coordination meeting as one seat sees it.</summary>
/// <param name="Id">The handle of its meeting.</param>
/// <param name="Purpose">What for.</param>
/// <param name="When">For when, in exercise seconds.</param>
/// <param name="Status">Where the meeting stands: called, running, closed or called_off.</param>
/// <param name="Place">Where; empty for by telephone.</param>
/// <param name="Agenda">Its agenda.</param>
/// <param name="Interpreter">Who interprets; empty for nobody.</param>
/// <param name="Countries">Who attends for each country: its name, who is invited, and whether it has confirmed the minutes.</param>
/// <param name="Issues">What is to be decided, and what was.</param>
/// <param name="Tabled">What was put on the table under a code.</param>
/// <param name="IsHere">Whether this seat is in the room.</param>
/// <param name="WasHere">Whether it has been.</param>
/// <param name="Version">The version of the minutes.</param>
/// <param name="SettledAt">When the minutes were settled; 0 before.</param>
/// <param name="HasConfirmed">Whether this seat's country has confirmed them.</param>
public sealed record CoordinationCard(
    string Id, string Purpose, long When, string Status, string Place, Listed<string> Agenda, string Interpreter, Listed<CountryLine> Countries, Listed<IssueLine> Issues,
    Listed<TabledLine> Tabled, bool IsHere, bool WasHere, int Version, long SettledAt, bool HasConfirmed)
{
    /// <summary>Whether this seat may confirm what stands there.</summary>
    public bool MayConfirm => WasHere && SettledAt == 0 && !HasConfirmed && Issues.Any(issue => issue.Text.Length > 0);

    internal static Listed<CoordinationCard> All(SeatReading desk) => [.. desk.Desk.Part<CooperationDesk>().Coordinations.All.Reverse().Select(table => Of(desk, table)).OfType<CoordinationCard>()];

    internal static CoordinationCard? Find(SeatReading desk, string? id) =>
        Handle.TryParse(id, out var handle) && desk.Desk.Part<CooperationDesk>().Coordinations.Find(handle) is { } table ? Of(desk, table) : null;

    /// <summary>Minutes that wait for this seat's country.</summary>
    internal static int Waiting(SeatReading desk) => All(desk).Count(card => card.MayConfirm && card.Status == "closed");

    private static CoordinationCard? Of(SeatReading desk, Coordination table)
    {
        // A colleague's agency learns of settled minutes without having been invited.
        var meeting = desk.Desk.Part<PlanningDesk>().Find(table.Meeting);
        var own = desk.Scenario.Agencies[desk.Agency].Country;
        var known = meeting?.Known ?? SeatSet.Of(table.Caller);
        return new CoordinationCard(
            table.Meeting.ToString(), meeting is null ? desk.Word("abroad.coordination.of", ("seat", desk.SeatTitle(table.Caller))) : desk.Of(meeting.Call.Purpose), (meeting?.When ?? table.At).Seconds,
            meeting is null ? "closed" : SnakeCase.Of(meeting.Status), meeting is null ? "" : desk.Of(meeting.Call.Place), meeting is null ? [] : [.. meeting.Call.Agenda.Select(desk.Of)], desk.Of(table.Interpreter),
            [
                .. known.ToList().GroupBy(seat => desk.Scenario.Agencies[desk.Scenario.Seats[seat].Agency].Country).Select(group => new CountryLine(
                    desk.CountryTitle(desk.Scenario.Seats[group.First()].Agency), [.. group.Select(desk.SeatTitle)],
                    [.. group.Where(seat => meeting?.Present.Has(seat) == true).Select(desk.SeatTitle)], table.HasConfirmed(group.Key))),
            ],
            [.. table.Issues.Select(issue => IssueLine.Of(desk, issue, table.On(issue)))],
            [
                .. desk.Desk.Part<CooperationDesk>().Tabled.Where(one => one.Tabled.Meeting == table.Meeting)
                    .Select(one => new TabledLine(one.At.Seconds, desk.SeatTitle(one.Tabled.Seat), one.Tabled.Items.Count, one.Tabled.Code)),
            ],
            meeting is { Status: MeetingStatus.Running } && meeting.Present.Has(desk.Desk.Seat), meeting?.Attended.Has(desk.Desk.Seat) == true,
            table.Version, table.IsSettled ? table.SettledAt.Seconds : 0, table.HasConfirmed(own));
    }
}

/// <summary>Who attends for a country.</summary>
/// <param name="Country">The country.</param>
/// <param name="Invited">The seats invited.</param>
/// <param name="Present">Those in the room.</param>
/// <param name="HasConfirmed">Whether it has confirmed the minutes.</param>
public sealed record CountryLine(string Country, Listed<string> Invited, Listed<string> Present, bool HasConfirmed);

/// <summary>An issue, and what was decided.</summary>
/// <param name="Issue">Its name.</param>
/// <param name="Text">The words; empty while nothing is decided.</param>
/// <param name="Agency">The agency it names; empty for none.</param>
/// <param name="Time">The time it names, in exercise seconds; 0 for none.</param>
/// <param name="Letter">The letter it refers to; empty for none, or one this desk does not know.</param>
/// <param name="By">Who wrote it.</param>
public sealed record IssueLine(string Issue, string Text, string Agency, long Time, string Letter, string By)
{
    internal static IssueLine Of(SeatReading desk, CoordinationIssue issue, MinuteEntry? entry) => new(
        SnakeCase.Of(issue), entry is null ? "" : desk.Of(entry.Text), entry is { Agency.IsSome: true } ? ParallelView.Names(desk, entry.Agency) : "",
        entry is null || entry.Time == SimTime.Never ? 0 : entry.Time.Seconds,
        entry is { Letter.IsSome: true } && desk.Desk.Part<CooperationDesk>().Letters.Find(entry.Letter) is not null ? entry.Letter.ToString() : "",
        entry is null ? "" : desk.SeatTitle(entry.Seat));
}

/// <summary>Something put on the table under a code.</summary>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="By">Who.</param>
/// <param name="Items">How many things.</param>
/// <param name="Code">Under which code.</param>
public sealed record TabledLine(long At, string By, int Items, HandlingCode Code);
