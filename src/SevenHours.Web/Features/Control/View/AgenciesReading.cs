using SevenHours.Debriefing;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Exercises;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Control.View;

/// <summary>Reads how the agencies are at work, and who sits where.</summary>
internal static class AgenciesReading
{
    public static IReadOnlyList<AgencyRow> Read(
        World world, History history, Exercise exercise, int team, TeamReading watch, StaffTexts texts)
    {
        var last = LastActs(history);
        return [.. world.Scenario.Agencies.Ids
            .Where(agency => world.Scenario.Seats.Any(seat => seat.Agency == agency && !seat.IsRolePlayer))
            .Select(agency => Read(world, agency, last, history, exercise, team, watch, texts))
            .OrderBy(row => row.Title, StringComparer.Ordinal)];
    }

    private static AgencyRow Read(
        World world, Id<Agency> agency, Happened?[] last, History history, Exercise exercise, int team, TeamReading watch, StaffTexts texts)
    {
        var seats = world.Scenario.SeatsOf[agency.Index];
        Happened? act = null;
        var rows = new List<SeatRow>();
        foreach (var seat in seats)
        {
            act = last[seat.Index] is { } latest && (act is null || latest.Id.Value > act.Value.Id.Value) ? latest : act;
            rows.Add(RowOf(world.Scenario, seat, exercise, team, texts));
        }

        return new AgencyRow(
            world.Scenario.Agencies[agency].Name,
            texts.Short(agency),
            texts.Of(agency),
            act?.At.Seconds,
            act is { } did ? Sentence(EventSentence.Of(history, did.Id, texts)) : "",
            world.Part<KnowledgePart>().Items.Count(item => !((item.To & seats) - item.OpenedBy).IsEmpty),
            IsWaiting(world, agency, seats),
            rows,
            [.. watch.Flags.Where(flag => seats.Has(flag.Seat)).Select(flag => new FlagMark(flag.Kind, flag.Since.Seconds, flag.IsHard))]);
    }

    private static string Sentence(EventSentence did) => did.What.Length == 0 ? did.Kind : $"{did.Kind}: {did.What}";

    private static SeatRow RowOf(Scenario scenario, Id<Seat> id, Exercise exercise, int team, StaffTexts texts)
    {
        var seat = scenario.Seats[id];
        var session = exercise.Session;
        var holders = session.HoldersOf(new SeatPlace(team, seat.Name));
        var connected = exercise.Connections.Now;
        return new SeatRow(
            seat.Name,
            texts.Of(seat.Title),
            [.. holders.People.Select(key => new SeatHolder(
                key,
                session.Find(key) is { } member ? exercise.NameOf(member) ?? texts.Words["control.erased"] : key,
                connected.Contains(key)))],
            holders.StandIn,
            seat.IsRolePlayer);
    }

    private static bool IsWaiting(World world, Id<Agency> agency, SeatSet seats) =>
        world.Part<RequestsPart>().Requests.Any(r => r.IsOpen && world.Scenario.Seats[r.Petition.Asker].Agency == agency)
        || world.Part<ActionsPart>().Acts.Any(act => act.IsOpen && seats.Has(act.Plan.Seat));

    private static Happened?[] LastActs(History history)
    {
        var last = new Happened?[history.Scenario.Seats.Count];
        for (var i = history.Events.Count - 1; i >= 0; i--)
        {
            // What has no words of its own (a stand-in makes up its mind) would read as "something".
            if (Doer.Of(history.Events[i].Event) is { IsSome: true } seat && last[seat.Index] is null && EventLine.Of(history, history.Events[i].Id).Kind != EventKinds.Other)
                last[seat.Index] = history.Events[i];
        }

        return last;
    }
}
