using SevenHours.Disciplines;
using SevenHours.Disciplines.Cooperation;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Testing;

namespace SevenHours.Pure.Tests.Cooperation;

/// <summary>The raid case, and a second country across the river with a police and a prosecutor of its own.</summary>
internal static class RiverCase
{
    public static SmallCase New() => RaidCase.New().With("river", River).With("river_clauses", Clauses);

    public static PlayedWorld Begin(ulong seed = 1) => New().Begin(seed);

    public static WallItem Fact(this PlayedWorld play, string fact) =>
        new(FactOnWall.KindName, FactHandles.Of(play.Scenario, play.Id<Fact>(fact)));

    public static Team Team(this PlayedWorld play) => play.World.Part<CooperationPart>().Teams.All[^1];

    public static PlayedWorld Opened(this PlayedWorld play, params string[] parties) => play.Do(new OpenTeam(
        play.Seat("prosecutor"), [.. (parties.Length == 0 ? ["far_prosecution"] : parties).Select(play.Id<Agency>)], RaidCase.Words("Both doors at once.")));

    public static PlayedWorld Write(this PlayedWorld play, string seat, string clause, string words = "As agreed.") =>
        play.Do(new WriteClause(play.Seat(seat), play.Team().Handle, play.Id<TeamClause>(clause), RaidCase.Words(words), play.Team().Clause(play.Id<TeamClause>(clause))?.Version ?? 0));

    public static SetTerms Terms(this PlayedWorld play, string seat, int days = 90) => new(
        play.Seat(seat), play.Team().Handle,
        new TeamTerms([play.Id<Agency>("police"), play.Id<Agency>("far_police")], SeatSet.Of([play.Seat("prosecutor"), play.Seat("far_prosecutor")]), days, [play.Id<Agency>("police")])
        {
            IsEvidence = true, IsPresent = true,
        },
        play.Team().Version);

    public static SignTeam Sign(this PlayedWorld play, string seat) => new(play.Seat(seat), play.Team().Handle, play.Team().Version);

    /// <summary>An agreement that lacks nothing, signed by both.</summary>
    public static PlayedWorld Founded(this PlayedWorld play)
    {
        play.Opened().Do(play.Terms("far_prosecutor")).Write("prosecutor", "law_of_place").Write("far_prosecutor", "harmed");
        return play.Do(play.Sign("prosecutor")).Do(play.Sign("far_prosecutor"));
    }

    public static ShareInTeam Give(this PlayedWorld play, string seat, string fact) =>
        new(play.Seat(seat), play.Team().Handle, [play.Fact(fact)], RaidCase.Words("For the team."));

    private const string Clauses = """
        team_clauses:
          law_of_place: { title: Law of the place, asks: Whose law. }
          harmed: { title: People harmed, asks: Who meets them. }
          money: { title: Costs, asks: Who pays. }
        """;

    private const string River = """
        countries: { tessaria: { name: Tessaria, code: XF, languages: [sr], law: their_law } }
        agencies:
          far_police: { name: Far Police, short: FP, profession: police, country: tessaria }
          far_prosecution: { name: Far Prosecution, short: FR, profession: prosecutor, country: tessaria }
          far_office: { name: Far Office, short: FO, profession: prosecutor, country: tessaria, stand_in_only: true }
        seats:
          far_officer: { agency: far_police, title: Officer abroad, languages: [sr] }
          far_prosecutor: { agency: far_prosecution, title: Prosecutor abroad, languages: [sr] }
        facts:
          far_house: { statement: A house by the river holds twelve., weight: 40, held_by: [far_police] }
        laws: { their_law: { country: tessaria, title: Their law, grounds: { crime: { title: Crime } } } }
        cooperation:
          ours: { country: verania, authority: prosecution, clauses: [law_of_place] }
          theirs: { country: tessaria, clauses: [law_of_place, harmed], longest_days: 100 }
        """;

    /// <summary>Does what the world as it stands then asks for.</summary>
    public static PlayedWorld Then(this PlayedWorld play, Func<PlayedWorld, Command> command) => play.Do(command(play));
}
