using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Floor;

namespace SevenHours.Web.Features.Coach;

/// <summary>How addresses and forms name a team: <c>agency:police</c>, <c>seat:officer</c>, <c>all</c>.</summary>
internal static class TeamChoice
{
    /// <summary>The team an address names; null for none that there is.</summary>
    public static CoachedTeam? Of(string? typed, int syndicate, Scenario scenario)
    {
        var team = typed?.Split(':', 2) switch
        {
            ["all"] => new CoachedTeam(syndicate, null, null),
            ["agency", var agency] => new CoachedTeam(syndicate, agency, null),
            ["seat", var seat] when scenario.Seats.TryFind(seat, out var id) => new CoachedTeam(syndicate, scenario.Agencies[scenario.Seats[id].Agency].Name, seat),
            _ => null,
        };
        return team is not null && !team.SeatsIn(scenario).IsEmpty ? team : null;
    }

    /// <summary>A team as addresses name it.</summary>
    public static string NameOf(CoachedTeam team) => team.Seat is { } seat ? $"seat:{seat}" : team.Agency is { } agency ? $"agency:{agency}" : "all";

    /// <summary>Where the pad of observers opens for a team.</summary>
    public static string ObserveAt(OnFloor at, CoachedTeam team) =>
        $"/exercises/{at.Exercise.Id}/observe?team={at.Team}{(team.Agency is { } agency ? $"&agency={Uri.EscapeDataString(agency)}" : "")}";

    /// <summary>A team in words.</summary>
    public static string TitleOf(CoachedTeam team, StaffTexts texts) =>
        team.Seat is { } seat && texts.Scenario.Seats.TryFind(seat, out var one) ? texts.Of(one)
        : team.Agency is { } agency && texts.Scenario.Agencies.TryFind(agency, out var many) ? texts.Of(many)
        : texts.Words["coach.all"];

    /// <summary>All teams one can coach: agencies that people or stand-ins play, and the seats of those with several.</summary>
    public static IEnumerable<(string Name, string Title, bool IsSeat)> All(StaffTexts texts)
    {
        yield return ("all", texts.Words["coach.all"], false);
        var scenario = texts.Scenario;
        foreach (var agency in scenario.Agencies.Ids.OrderBy(agency => texts.Of(agency), StringComparer.Ordinal))
        {
            var seats = scenario.SeatsOf[agency.Index].ToList().Where(seat => !scenario.Seats[seat].IsRolePlayer).ToList();
            if (seats.Count == 0)
                continue;

            yield return ($"agency:{scenario.Agencies[agency].Name}", texts.Of(agency), false);
            foreach (var seat in seats.Where(_ => seats.Count > 1))
                yield return ($"seat:{scenario.Seats[seat].Name}", texts.Of(seat), true);
        }
    }
}
