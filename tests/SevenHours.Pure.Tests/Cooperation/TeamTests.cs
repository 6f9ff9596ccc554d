using SevenHours.Disciplines.Cooperation;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Cooperation;

/// <summary>A joint team, from the first draft to what its members give each other.</summary>
public class TeamTests
{
    [Fact]
    public void What_was_intelligence_before_is_evidence_when_all_have_signed()
    {
        var play = RiverCase.Begin();
        play.Do(new ShareItems(play.Seat("far_officer"), SeatSet.Of(play.Seat("chief")), [play.Fact("far_house")], RaidCase.Words("For your case.")) { Code = HandlingCode.H2 });
        play.Desk<WallDesk>("chief").May(play.Scenario, play.Fact("far_house"), ItemUse.Evidence, SeatSet.Nobody).ShouldBeFalse();

        play.Founded();

        play.Team().ShouldSatisfyAllConditions(team => team.IsInForce.ShouldBeTrue(), team => team.Flaws.ShouldBeEmpty());
        play.Desk<WallDesk>("chief").May(play.Scenario, play.Fact("far_house"), ItemUse.Evidence, SeatSet.Nobody).ShouldBeTrue();
        play.ShouldRefold();
    }

    [Fact]
    public void Members_give_each_other_things_without_a_request_and_nobody_could_before()
    {
        var play = RiverCase.Begin().Opened();
        play.Try(play.Give("chief", "door_seen")).ShouldBe(Refusal.NoSuchThing, "the police are no party to the draft and do not see it");
        play.Try(play.Give("prosecutor", "door_seen")).ShouldBe(CooperationRefusals.NotInForce);
        play.Do(play.Terms("prosecutor")).Write("prosecutor", "law_of_place").Write("far_prosecutor", "harmed").Do(play.Sign("far_prosecutor")).Do(play.Sign("prosecutor"));

        play.Do(play.Give("chief", "door_seen"));

        var got = play.Desk<KnowledgeDesk>("far_officer");
        got.Holds(play.Id<Fact>("door_seen")).ShouldBeTrue();
        play.Desk<WallDesk>("far_officer").ControlOf(play.Fact("door_seen"))!.Code.ShouldBe(HandlingCode.H0);
        play.Desk<CooperationDesk>("officer").Shared.Count.ShouldBe(1, "a colleague sees what was given");
        play.ShouldRefold();
    }

    [Fact]
    public void A_change_of_the_text_lets_signatures_fall()
    {
        var play = RiverCase.Begin().Opened().Then(p => p.Sign("prosecutor"));
        var old = play.Sign("far_prosecutor");
        play.Write("prosecutor", "money");

        play.Team().Signatures.ShouldBeEmpty();
        play.Try(old).ShouldBe(CooperationRefusals.ChangedMeanwhile);
        play.Try(new WriteClause(play.Seat("far_prosecutor"), play.Team().Handle, play.Id<TeamClause>("money"), RaidCase.Words("Otherwise."), 0)).ShouldBe(CooperationRefusals.ChangedMeanwhile);
    }

    [Fact]
    public void Whoever_signs_what_lacks_something_has_a_team_whose_gifts_are_no_evidence()
    {
        var play = RiverCase.Begin().Opened().Then(p => p.Terms("prosecutor", days: 300)).Then(p => p.Sign("prosecutor")).Then(p => p.Sign("far_prosecutor"));

        play.Team().Flaws.Select(flaw => (flaw.Kind, flaw.Party)).ShouldBe(
        [
            (TeamGapKind.Clause, play.Id<Agency>("prosecution")), (TeamGapKind.TooLong, play.Id<Agency>("far_prosecution")),
            (TeamGapKind.Clause, play.Id<Agency>("far_prosecution")), (TeamGapKind.Clause, play.Id<Agency>("far_prosecution")),
        ], ignoreOrder: true);
        play.Do(play.Give("chief", "door_seen"));
        play.Desk<WallDesk>("far_officer").May(play.Scenario, play.Fact("door_seen"), ItemUse.Evidence, SeatSet.Nobody).ShouldBeFalse();
    }

    [Fact]
    public void A_party_without_a_seat_signs_what_its_law_lacks_nothing_in_and_gives_back_the_rest()
    {
        var play = RiverCase.Begin().Opened("far_office").Then(p => p.Terms("prosecutor", days: 1)).Then(p => p.Sign("prosecutor")).Until("2h");
        play.All<TeamReturned>().ShouldHaveSingleItem().Return.Gaps.Select(gap => gap.Clause).ShouldBe([play.Id<TeamClause>("law_of_place"), play.Id<TeamClause>("harmed")], ignoreOrder: true);

        play.Write("prosecutor", "law_of_place").Write("prosecutor", "harmed").Do(play.Sign("prosecutor")).Until("4h");

        play.Team().IsInForce.ShouldBeTrue();
        play.Team().Signatures.Last().Seat.IsSome.ShouldBeFalse();
        play.Until("40h");
        play.Team().Status.ShouldBe(TeamStatus.Ended);
        play.Try(play.Give("chief", "door_seen")).ShouldBe(CooperationRefusals.NotInForce);
        play.ShouldRefold();
    }

    [Fact]
    public void Impossible_is_a_team_of_one_country_a_change_by_others_and_a_change_of_what_is_signed()
    {
        var play = RiverCase.Begin();
        play.Try(new OpenTeam(play.Seat("prosecutor"), [play.Id<Agency>("police")], RaidCase.Words("Alone."))).ShouldBe(CooperationRefusals.OneCountry);
        play.Try(new OpenTeam(play.Seat("prosecutor"), [play.Id<Agency>("far_police")], TextRef.None)).ShouldBe(CooperationRefusals.NoPurpose);
        play.Founded();
        play.Try(play.Terms("prosecutor")).ShouldBe(CooperationRefusals.InForceAlready);
        play.Try(play.Sign("chief")).ShouldBe(CooperationRefusals.NoParty);
    }
}
