using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Cooperation;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Abroad.View;

/// <summary>Officers from abroad at an act of one's own: who is there, and who could be.</summary>
/// <param name="There">Who is there: in words, and whether they put questions.</param>
/// <param name="Agencies">Agencies of other countries that are not there: name, title, and whether an agreement in force lets them be present and put questions.</param>
public sealed record PresenceView(Listed<(string Agency, bool Asks)> There, Listed<GuestPick> Agencies)
{
    internal static PresenceView? Of(SeatReading desk, string act)
    {
        if (!AbroadWays.IsPlayed(desk) || !Handle.TryParse(act, out var handle))
            return null;

        var known = desk.Desk.Part<CooperationDesk>();
        var there = known.Presences.Where(one => one.Act == handle).ToList();
        return new PresenceView(
            [.. there.Select(one => (ParallelView.Names(desk, one.Agency), one.AsksQuestions))],
            [
                .. desk.Scenario.Agencies.Ids.Where(agency => CooperationLaw.AreAbroad(desk.Scenario, desk.Agency, agency) && there.TrueForAll(one => one.Agency != agency)
                        && !desk.Scenario.SeatsOf[agency.Index].IsEmpty)
                    .Select(agency => GuestPick.Of(desk, known, agency)).OrderByDescending(pick => pick.MayBePresent),
            ]);
    }

    /// <summary>Officers from abroad at acts that this seat was told of, and acts of one agency in another country without leave; the newest first.</summary>
    internal static Listed<PresenceLine> All(SeatReading desk)
    {
        var known = desk.Desk.Part<CooperationDesk>();
        return
        [
            .. known.Presences.Select(one => new PresenceLine(
                    one.At.Seconds, desk.Scenario.Seats[one.Seat].Agency == desk.Agency ? "here" : "there", ParallelView.Names(desk, one.Agency), ParallelView.Names(desk, desk.Scenario.Seats[one.Seat].Agency)))
                .Concat(known.Abroad.Select(one => new PresenceLine(
                    one.At.Seconds, one.Act.Presence.Agency == desk.Agency ? "we_abroad" : "they_here", ParallelView.Names(desk, one.Act.Presence.Agency),
                    desk.Of(desk.Scenario.Table<ActionDefinition>()[one.Act.Action].Title))))
                .OrderByDescending(line => line.At),
        ];
    }
}

/// <summary>An agency from abroad that could be at an act.</summary>
/// <param name="Name">As it stands in a form.</param>
/// <param name="Title">What it is called.</param>
/// <param name="MayBePresent">Whether an agreement in force lets it be present here.</param>
/// <param name="MayAsk">Whether an agreement in force lets it put questions here.</param>
public sealed record GuestPick(string Name, string Title, bool MayBePresent, bool MayAsk)
{
    internal static GuestPick Of(SeatReading desk, CooperationDesk known, Id<Kernel.Agency> agency)
    {
        var teams = known.Teams.InForceFor(desk.Agency).Where(team => team.Agencies.Contains(agency)).ToList();
        return new GuestPick(
            desk.Scenario.Agencies[agency].Name, ParallelView.Names(desk, agency), teams.Exists(team => team.Terms.IsPresent), teams.Exists(team => team.Terms.Questions.Contains(agency)));
    }
}

/// <summary>Something about officers of one country at an act in another.</summary>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Kind">here, there, we_abroad or they_here.</param>
/// <param name="Who">The agency from abroad.</param>
/// <param name="With">Whose act it is, or what is done.</param>
public sealed record PresenceLine(long At, string Kind, string Who, string With);
