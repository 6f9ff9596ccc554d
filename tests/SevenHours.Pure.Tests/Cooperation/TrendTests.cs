using SevenHours.Disciplines.Cooperation;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Cooperation;

/// <summary>Trends compared by two countries, and national teams that become one.</summary>
public class TrendTests
{
    private const string Rows = """
        trends:
          our_vans: { agency: police, kind: vehicles, title: Vans, says: Two vans by night., months: [2, 4, 6] }
          our_prices: { agency: police, with: [ngo], kind: prices, title: Prices, says: What is paid., least: 10, most: 20 }
          their_vans: { agency: far_police, kind: vehicles, title: Vans there, says: Two vans before six., months: [3, 5, 7] }
          their_adverts: { agency: far_police, kind: adverts, title: Adverts, says: Cleaners wanted., months: [1, 1] }
        trend_links:
          same_vans: { trends: [our_vans, their_vans], says: The same two vans., do: [ { flag: joint_work } ] }
          chance: { trends: [our_prices, their_adverts], real: false, says: Prices rose everywhere. }
        """;

    private const string Phase = """
        phases:
          together: { title: Together, agencies: [police, prosecution, far_police, far_prosecution], says: One room from now on., convenor: prosecutor }
        injects:
          joint_now: { channel: document, at: 2h, from: Direction, to: [chief], title: Together, text: Together., effects: [ { open_phase: together } ] }
        """;

    [Fact]
    public void Each_keeps_its_own_and_sees_the_others_only_when_they_are_put_into_the_table()
    {
        var play = Begin();
        Held(play, "officer").ShouldBe(["our_prices", "our_vans"]);
        Held(play, "counsellor").ShouldBe(["our_prices"]);
        play.Desk<CooperationDesk>("chief").Trends.Held.First(held => held.Months.Count == 6).Months.ShouldAllBe(number => number >= 10 && number <= 20);

        play.Do(Give(play, "chief", "our_vans", "far_police"));

        Held(play, "far_officer").ShouldBe(["our_vans", "their_adverts", "their_vans"]);
        play.Try(Give(play, "chief", "their_vans", "far_police")).ShouldBe(Refusal.NoSuchThing, "only its keeper gives it");
        play.Try(Give(play, "chief", "our_vans", "ngo")).ShouldBe(TrendRefusals.NobodyAbroad);
        play.ShouldRefold();
    }

    [Fact]
    public void What_both_countries_see_as_one_thing_and_is_so_brings_what_the_author_lets_it_bring()
    {
        var play = Begin().Then(p => Give(p, "chief", "our_vans", "far_police"));
        play.Do(Propose(play, "far_officer", "our_vans", "their_vans"));
        var proposal = play.Desk<CooperationDesk>("chief").Trends.Proposals.ShouldHaveSingleItem();
        play.Try(new AnswerLink(play.Seat("far_officer"), proposal.Handle, true, TextRef.None)).ShouldBe(Refusal.NoSuchThing, "who proposes does not answer");

        play.Do(new AnswerLink(play.Seat("officer"), proposal.Handle, true, TextRef.None));

        play.World.IsSet(play.Id<Flag>("joint_work")).ShouldBeTrue();
        play.All<LinkAgreed>().ShouldHaveSingleItem().To.IsEmpty.ShouldBeTrue("what is true stays with staff");
        play.Try(new AnswerLink(play.Seat("chief"), proposal.Handle, false, TextRef.None)).ShouldBe(CooperationRefusals.AnsweredAlready);
        play.ShouldRefold();
    }

    [Fact]
    public void A_coincidence_is_agreed_on_like_anything_and_brings_nothing_and_a_no_agrees_on_nothing()
    {
        var play = Begin().Then(p => Give(p, "chief", "our_prices", "far_police")).Then(p => Propose(p, "far_officer", "our_prices", "their_adverts"));
        play.Do(new AnswerLink(play.Seat("chief"), play.Desk<CooperationDesk>("chief").Trends.Proposals[0].Handle, true, TextRef.None));
        play.All<LinkAgreed>().ShouldHaveSingleItem().Link.ShouldBe(play.Id<TrendLink>("chance"));
        play.World.IsSet(play.Id<Flag>("joint_work")).ShouldBeFalse();

        var other = Begin().Then(p => Give(p, "chief", "our_vans", "far_police")).Then(p => Propose(p, "far_officer", "our_vans", "their_vans"));
        other.Do(new AnswerLink(other.Seat("chief"), other.Desk<CooperationDesk>("chief").Trends.Proposals[0].Handle, false, RaidCase.Words("Other plates.")));
        other.All<LinkAgreed>().ShouldBeEmpty();
        other.Try(Propose(other, "chief", "our_vans", "our_prices")).ShouldBe(TrendRefusals.OneSided);
        other.Try(Propose(other, "chief", "our_vans", "their_vans")).ShouldBe(Refusal.NoSuchThing, "it has not been put into the table");
    }

    [Fact]
    public void National_teams_reach_each_other_by_channels_only_until_the_joint_phase_opens_and_then_directly()
    {
        var play = RiverCase.New().With("phase", Phase).Begin();
        var share = new ShareItems(play.Seat("chief"), play.Seats("far_officer"), [play.Fact("door_seen")], RaidCase.Words("For you."));
        play.Try(share).ShouldBe(Phasing.Apart);
        play.Try(new SendMessage(play.Seat("chief"), play.Seats("far_officer"), RaidCase.Words("Hello."), [])).ShouldBe(Phasing.Apart);
        play.Try(new SendMessage(play.Seat("chief"), play.Seats("prosecutor"), RaidCase.Words("Hello."), [])).ShouldBeNull("one's own side is always reached");
        play.Try(new ShareInRoom(play.Seat("chief"), play.Id<JointPhase>("together"), [play.Fact("door_seen")], HandlingCode.H1, RaidCase.Words("For all."))).ShouldBe(Phasing.Apart);

        play.Until("3h");

        play.Desk<CooperationDesk>("far_officer").OpenedAt(play.Id<JointPhase>("together")).ShouldBe(PlayedWorld.Time("2h"));
        play.All<Disciplines.Planning.MeetingCalled>().ShouldHaveSingleItem().Caller.ShouldBe(play.Seat("prosecutor"));
        play.Try(share).ShouldBeNull();
        play.Do(new ShareInRoom(play.Seat("chief"), play.Id<JointPhase>("together"), [play.Fact("girl_called")], HandlingCode.H1, RaidCase.Words("For all.")));
        play.Desk<KnowledgeDesk>("far_prosecutor").Holds(play.Id<Fact>("girl_called")).ShouldBeTrue();
        play.Desk<WallDesk>("far_prosecutor").ControlOf(play.Fact("girl_called"))!.Code.ShouldBe(HandlingCode.H1);
        play.ShouldRefold();
    }

    [Fact]
    public void Faults_in_the_package_are_named()
    {
        RiverCase.New().With("rows", Rows.Replace("[our_vans, their_vans]", "[our_vans, our_prices]", StringComparison.Ordinal)).Findings().ShouldContain("SH7406");
        RiverCase.New().With("phase", Phase.Replace(", far_police, far_prosecution]", "]", StringComparison.Ordinal)).Findings().ShouldContain("SH7407");
    }

    private static PlayedWorld Begin() => RiverCase.New().With("rows", Rows).Begin();

    private static IEnumerable<string> Held(PlayedWorld play, string seat) =>
        play.Desk<CooperationDesk>(seat).Trends.Held.Select(held => play.Scenario.Table<Trend>()[held.Trend].Name).Order(StringComparer.Ordinal);

    private static GiveTrend Give(PlayedWorld play, string seat, string trend, string to) => new(play.Seat(seat), play.Id<Trend>(trend), [play.Id<Agency>(to)]);

    private static ProposeLink Propose(PlayedWorld play, string seat, params string[] trends) =>
        new(play.Seat(seat), [.. trends.Select(play.Id<Trend>)], RaidCase.Words("One thing."));
}
