using SevenHours.Disciplines.Planning;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>How a coordination meeting is called, held, and what follows from its minutes.</summary>
internal static class Coordinating
{
    public static void Call(Cascade cascade, CallCoordination call, string? by)
    {
        var meeting = call.From(cascade.World.Now).Convene(cascade, by);
        var table = new Coordination(meeting, call.Seat, [.. call.Issues.Distinct().Order()], call.Interpreter, cascade.World.Now);
        cascade.Emit(new CoordinationCalled(table) { To = call.Call.To | SeatSet.Of(call.Seat) });
    }

    public static void Decide(Cascade cascade, Id<Seat> seat, Handle handle, MinuteEntry entry, string? by)
    {
        var world = cascade.World;
        var meeting = world.Part<PlanningPart>().Find(handle)!;
        var written = entry with
        {
            Seat = seat, At = world.Now,
            Agency = entry.Issue is CoordinationIssue.ActsFirst or CoordinationIssue.Prosecutes ? entry.Agency : Id<Agency>.None,
            Time = entry.Issue == CoordinationIssue.DayOfAction ? entry.Time : SimTime.Never,
            Letter = entry.Issue == CoordinationIssue.Letters ? entry.Letter : Handle.None,
        };
        cascade.Cause = cascade.Emit(new IssueDecided(handle, written, by) { To = meeting.Present });

        // The same words stand on the sheet of the meeting as its decision.
        Sheets.Write(cascade, meeting, new SheetLine(0, default, SheetLineKind.Decision, seat, entry.Text) { Whose = seat }, by);
    }

    public static void Table(Cascade cascade, TableUnderCode table, string? by)
    {
        var present = cascade.World.Part<PlanningPart>().Find(table.Meeting)!.Present;
        var share = Sharing.Share(cascade, table.Seat, present - SeatSet.Of(table.Seat), table.Items, table.Purpose, new SharingTerms(table.Code)
        {
            Source = SourceGrade.A, Information = InformationGrade.KnownToSource,
        }, by);
        cascade.Emit(new TabledUnderCode(table.Meeting, table.Seat, table.Items, table.Code, share) { To = present });
    }

    public static void Confirm(Cascade cascade, Id<Seat> seat, Handle handle, string? by)
    {
        var (world, scenario) = (cascade.World, cascade.World.Scenario);
        var attended = world.Part<PlanningPart>().Find(handle)!.Attended;
        var country = CountryOf(scenario, seat);
        cascade.Cause = cascade.Emit(new MinutesConfirmed(handle, new MinuteConfirmation(country, seat, world.Now), by) { To = attended });
        var table = world.Part<CooperationPart>().Coordinations.Find(handle)!;
        var countries = attended.ToList().Select(one => CountryOf(scenario, one)).Distinct(StringComparer.Ordinal).ToList();
        if (countries.Count < 2 || !countries.TrueForAll(table.HasConfirmed))
        {
            return;
        }

        IReadOnlyList<Id<Agency>> agencies = [.. attended.ToList().Select(one => scenario.Seats[one].Agency).Distinct().OrderBy(one => one.Index)];
        var seats = agencies.Aggregate(attended, (all, agency) => all | scenario.SeatsOf[agency.Index]);
        table = table with { SettledAt = world.Now, Agencies = agencies };
        cascade.Cause = cascade.Emit(new MinutesSettled(table) { To = seats });
        if (table.On(CoordinationIssue.JointTeam) is { } team)
        {
            OpenTeam(cascade, table, team, attended);
        }
    }

    /// <summary>Somebody comes into the room: he is shown the minutes as they stand.</summary>
    public static void Joined(Cascade cascade, Handle meeting, Id<Seat> seat)
    {
        if (cascade.World.Part<CooperationPart>().Coordinations.Find(meeting) is { Version: > 0 } table)
        {
            cascade.Emit(new CoordinationShown(table) { To = SeatSet.Of(seat) });
        }
    }

    // The draft of the team that was decided on: those who speak for their countries, the ready wording of every clause, the usual terms.
    private static void OpenTeam(Cascade cascade, Coordination table, MinuteEntry decided, SeatSet attended)
    {
        var (world, scenario) = (cascade.World, cascade.World.Scenario);
        List<Id<Agency>> parties =
        [
            .. table.Agencies.Where(agency => CooperationLaw.Speaks(scenario, agency)).DistinctBy(agency => scenario.Agencies[agency].Country),
        ];

        // Whoever brings others to one table and has no case of his own is no party.
        if (parties.Count > 2)
        {
            parties.RemoveAll(agency => agency == scenario.Seats[table.Caller].Agency);
        }

        if (parties.Count < 2)
        {
            return;
        }

        var opener = attended.ToList().First(seat => parties.Contains(scenario.Seats[seat].Agency));
        var handle = world.Part<CooperationPart>().NextTeam(world, opener);
        var team = new Team(handle, opener, [.. parties.OrderBy(party => party.Index)], decided.Text, world.Now);
        var to = team.PartySeats(scenario);
        cascade.Cause = cascade.Emit(new TeamOpened(team, null) { To = to });
        foreach (var clause in scenario.Table<TeamClause>().Ids.Where(clause => scenario.Table<TeamClause>()[clause].Model.IsSome))
        {
            cascade.Emit(new ClauseWritten(handle, new ClauseEntry(clause, scenario.Table<TeamClause>()[clause].Model, opener, 1, world.Now), null) { To = to });
        }

        cascade.Emit(new TermsSet(handle, opener, AbroadHabit.Usual(scenario, team), null) { To = to });
    }

    internal static string CountryOf(Scenario scenario, Id<Seat> seat) => scenario.Agencies[scenario.Seats[seat].Agency].Country;
}
