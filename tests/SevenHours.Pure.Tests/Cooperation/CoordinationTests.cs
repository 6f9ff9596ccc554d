using SevenHours.Disciplines.Cooperation;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Planning;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Cooperation;

/// <summary>A coordination meeting: called with issues, held under codes, and minutes that each country confirms and that lead to things.</summary>
public class CoordinationTests
{
    private const string Clauses = """
        team_clauses:
          law_of_place: { title: Law of the place, asks: Whose law., model: Of the place. }
          harmed: { title: People harmed, asks: Who meets them., model: One contact each. }
          money: { title: Costs, asks: Who pays. }
        """;

    [Fact]
    public void Minutes_that_both_countries_confirm_make_the_day_of_action_known_to_both_and_open_the_draft_of_the_team()
    {
        var play = Held();
        play.Decide(CoordinationIssue.DayOfAction, time: "5h").Decide(CoordinationIssue.ActsFirst, agency: "far_police").Decide(CoordinationIssue.JointTeam);
        play.Do(Confirm(play, "prosecutor"));
        play.All<MinutesSettled>().ShouldBeEmpty("one country has not confirmed yet");
        play.Do(Confirm(play, "far_prosecutor"));

        play.Table().ShouldSatisfyAllConditions(table => table.IsSettled.ShouldBeTrue(), table => table.Agencies.ShouldBe([play.Id<Agency>("far_prosecution"), play.Id<Agency>("prosecution")], ignoreOrder: true));
        play.Desk<CooperationDesk>("prosecutor").Coordinations.All[0].On(CoordinationIssue.DayOfAction)!.Time.ShouldBe(PlayedWorld.Time("5h"));
        play.Team().ShouldSatisfyAllConditions(
            team => team.Parties.ShouldBe([play.Id<Agency>("far_prosecution"), play.Id<Agency>("prosecution")], ignoreOrder: true),
            team => team.Clauses.Count.ShouldBe(2, "each clause with a ready wording stands there"),
            team => team.Terms.ShouldSatisfyAllConditions(terms => terms.IsEvidence.ShouldBeTrue(), terms => terms.Days.ShouldBe(100)));
        play.Do(play.Sign("prosecutor")).Do(play.Sign("far_prosecutor"));
        play.Team().ShouldSatisfyAllConditions(team => team.IsInForce.ShouldBeTrue(), team => team.Flaws.ShouldBeEmpty());
        play.ShouldRefold();
    }

    [Fact]
    public void What_lies_on_the_table_keeps_its_code_and_whoever_is_not_in_the_room_has_nothing()
    {
        var play = Held();
        play.Do(new ShareItems(play.Seat("chief"), play.Seats("prosecutor"), [play.Fact("door_seen")], RaidCase.Words("For the table.")));
        play.Do(new TableUnderCode(play.Seat("prosecutor"), play.Table().Meeting, [play.Fact("door_seen")], HandlingCode.H2, RaidCase.Words("In this room.")));

        play.Desk<WallDesk>("far_prosecutor").ControlOf(play.Fact("door_seen"))!.Code.ShouldBe(HandlingCode.H2);
        play.Desk<KnowledgeDesk>("far_officer").Holds(play.Id<Fact>("door_seen")).ShouldBeFalse();
        play.Desk<CooperationDesk>("far_officer").Tabled.ShouldBeEmpty();
    }

    [Fact]
    public void Whoever_comes_late_is_shown_the_minutes_and_whoever_stays_away_is_not()
    {
        var play = Held().Decide(CoordinationIssue.Victims);
        play.Desk<CooperationDesk>("far_officer").Coordinations.All[0].Minutes.ShouldBeEmpty();

        play.Do(new JoinMeeting(play.Seat("far_officer"), play.Table().Meeting));

        play.Desk<CooperationDesk>("far_officer").Coordinations.All[0].Minutes.ShouldHaveSingleItem();
        play.Desk<PlanningDesk>("prosecutor").Meetings[0].Meeting.Lines.ShouldContain(line => line.Kind == SheetLineKind.Decision, "it stands on the sheet of the meeting too");
        play.ShouldRefold();
    }

    [Fact]
    public void A_later_word_lets_confirmations_fall_and_nobody_confirms_what_he_has_not_read()
    {
        var play = Held().Decide(CoordinationIssue.Victims);
        play.Do(Confirm(play, "prosecutor"));
        var old = Confirm(play, "far_prosecutor");
        play.Decide(CoordinationIssue.Victims);

        play.Table().Confirmations.ShouldBeEmpty();
        play.Try(old).ShouldBe(CooperationRefusals.ChangedMeanwhile);
        play.Try(Confirm(play, "far_officer")).ShouldBe(PlanningRefusals.NotInTheRoom, "he was invited and did not come");
        play.Do(Confirm(play, "far_prosecutor")).Do(Confirm(play, "prosecutor"));
        play.Try(new DecideIssue(play.Seat("prosecutor"), play.Table().Meeting, Entry(play, CoordinationIssue.Assets), play.Table().Version)).ShouldBe(CoordinationRefusals.SettledAlready);
    }

    [Fact]
    public void An_agreed_time_of_action_keeps_cases_from_colliding_and_only_then()
    {
        const string watch = """
            parallel_cases:
              their_watch: { agency: far_prosecution, title: Their watch, about: house, acts: [entry], do: [ { flag: blown } ] }
            """;
        PlayedWorld Agreed(string time)
        {
            var play = Call(RiverCase.New().With("watch", watch).With("who", Ours).Begin());
            play.Decide(CoordinationIssue.DayOfAction, time: time).Do(Confirm(play, "prosecutor")).Do(Confirm(play, "far_prosecutor"));
            return play.Do(play.Start("prosecutor", "entry", "house")).Until("4h");
        }

        Agreed("90m").All<CasesCollided>().ShouldBeEmpty();
        Agreed("10h").All<CasesCollided>().ShouldHaveSingleItem("nobody had agreed on that hour");
    }

    [Fact]
    public void Impossible_is_a_meeting_of_one_country_one_without_issues_and_minutes_without_a_word()
    {
        var play = RiverCase.Begin();
        play.Try(new CallCoordination(play.Seat("chief"), Meeting(play, "chief", "prosecutor"), [CoordinationIssue.Victims], TextRef.None)).ShouldBe(CoordinationRefusals.OneSide);
        play.Try(new CallCoordination(play.Seat("chief"), Meeting(play, "chief", "far_officer"), [], TextRef.None)).ShouldBe(CoordinationRefusals.NothingToDecide);
        play = Held();
        play.Try(Confirm(play, "prosecutor")).ShouldBe(CoordinationRefusals.NothingDecided);
        play.Try(new DecideIssue(play.Seat("prosecutor"), play.Table().Meeting, Entry(play, CoordinationIssue.DayOfAction), 0)).ShouldBe(PlanningRefusals.TimeHasPassed);
        play.Try(new DecideIssue(play.Seat("counsellor"), play.Table().Meeting, Entry(play, CoordinationIssue.Victims), 0)).ShouldBe(Refusal.NoSuchThing);
    }

    // The prosecutors' own officers go in here, so that both sides of the table can collide.
    private const string Ours = "resources: { more_officers: { name: More, kind: officer, agency: prosecution, count: 3 } }";

    private static PlayedWorld Held() => Call(RiverCase.New().With("river_clauses", Clauses).Begin());

    private static PlayedWorld Call(PlayedWorld play)
    {
        play.Do(new CallCoordination(play.Seat("prosecutor"), Meeting(play, "prosecutor", "far_prosecutor", "far_officer"), Enum.GetValues<CoordinationIssue>(), TextRef.None));
        return play.Do(new JoinMeeting(play.Seat("far_prosecutor"), play.Table().Meeting));
    }

    private static CallMeeting Meeting(PlayedWorld play, string caller, params string[] to) =>
        new(play.Seat(caller), RaidCase.Words("Both doors."), play.World.Now, TextRef.None, [], play.Seats(to), []);

    private static ConfirmMinutes Confirm(PlayedWorld play, string seat) => new(play.Seat(seat), play.Table().Meeting, play.Table().Version);

    private static MinuteEntry Entry(PlayedWorld play, CoordinationIssue issue) =>
        new(issue, RaidCase.Words("So it is."), Id<Agency>.None, SimTime.Never, Handle.None, play.Seat("prosecutor"), default);
}

/// <summary>Reads and writes the one coordination meeting of a play.</summary>
internal static class CoordinationPlay
{
    public static Coordination Table(this PlayedWorld play) => play.World.Part<CooperationPart>().Coordinations.All[^1];

    public static PlayedWorld Decide(this PlayedWorld play, CoordinationIssue issue, string? time = null, string? agency = null) => play.Do(new DecideIssue(
        play.Seat("prosecutor"), play.Table().Meeting,
        new MinuteEntry(
            issue, RaidCase.Words("So it is."), agency is null ? Id<Agency>.None : play.Id<Agency>(agency), time is null ? SimTime.Never : PlayedWorld.Time(time), Handle.None, play.Seat("prosecutor"), default),
        play.Table().Version));
}
