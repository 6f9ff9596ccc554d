using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Money;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Money;

/// <summary>What is frozen is not yet taken: it loses value, others claim it, and a court asks for more than a freeze does.</summary>
public class ConfiscationTests
{
    private const string Stall = """
        facts:
          paid_from_work: { statement: Their wages paid for the stall., weight: 60, held_by: [prosecution] }
          bought_in_cash: { statement: It was bought in cash the week after., weight: 50, held_by: [prosecution] }
          sister_never_saw_it: { statement: The sister has never seen the stall., weight: 40, held_by: [prosecution] }
        assets:
          stall:
            title: A stall with fruit
            value: 10000
            owner: keeper
            nexus: [paid_from_work, bought_in_cash]
            loses: 10
            sells: 80
            stops: [ { in: house, kind: property } ]
            claims: { sister: { kind: family, says: The stall is mine., share: 40, good: true, after: 2h, rebutted_by: [sister_never_saw_it] } }
        confiscation: { at_home: { country: verania, kinds: [conviction_based, extended, third_party, without_conviction] } }
        """;

    [Fact]
    public void What_perishes_loses_its_share_each_day_until_it_is_sold()
    {
        var play = Frozen();
        play.Do(new ValueAsset(play.Seat("prosecutor"), play.Id<Asset>("stall"))).Until("40h");
        var valued = play.All<AssetValued>().ShouldHaveSingleItem().Value;
        play.Do(new SellAsset(play.Seat("prosecutor"), play.Id<Asset>("stall")));

        valued.ShouldBeInRange(9_500, 9_999);
        var sold = play.All<AssetSold>().ShouldHaveSingleItem().Value;
        sold.ShouldBeInRange(6_600, 6_720, "after a day and sixteen hours a sixth is gone, and a sale brings four fifths of the rest");
        play.Try(new SellAsset(play.Seat("prosecutor"), play.Id<Asset>("stall"))).ShouldBe(ProceedsRefusals.SoldAlready);
        play.ShouldRefold();
    }

    [Fact]
    public void Who_holds_nothing_can_ask_for_nothing()
    {
        var play = Frozen();

        play.Try(new ValueAsset(play.Seat("chief"), play.Id<Asset>("stall"))).ShouldBe(ProceedsRefusals.NotHeld);
        play.Try(Petition(play, ConfiscationKind.Extended) with { Asset = play.Id<Asset>("savings") }).ShouldBe(ProceedsRefusals.NotHeld);
    }

    [Fact]
    public void Policy_says_what_is_missing()
    {
        var play = Frozen();
        play.Do(Petition(play, ConfiscationKind.ConvictionBased)).Do(Petition(play, ConfiscationKind.Extended)).Do(Petition(play, ConfiscationKind.WithoutConviction, "paid_from_work")).Until("6h");

        play.All<ConfiscationRuled>().Select(r => r.Ruling.Outcome).ShouldBe([HearingOutcome.Returned, HearingOutcome.Returned, HearingOutcome.Returned]);
        play.Desk<MoneyDesk>("prosecutor").Proceeds.Hearings.Select(h => string.Join(' ', h.Ruling!.Missing)).ShouldBe(["conviction nexus", "conviction wealth", "nexus"]);
        play.World.Part<MoneyPart>().StatusOf(play.Id<Asset>("stall")).ShouldBe(AssetStatus.Frozen);
    }

    [Fact]
    public void Without_a_conviction_two_ties_are_needed_and_an_honest_claim_is_taken_off()
    {
        var play = Frozen().Until("5h");
        play.Do(Petition(play, ConfiscationKind.WithoutConviction, "paid_from_work", "bought_in_cash")).Until("12h");

        play.All<ConfiscationRuled>().ShouldHaveSingleItem().Ruling.ShouldSatisfyAllConditions(r => r.Outcome.ShouldBe(HearingOutcome.Partly), r => r.Upheld.ShouldBe(["sister"]));
        play.All<AssetConfiscated>().ShouldHaveSingleItem().Value.ShouldBeInRange(5_700, 5_999);
        play.World.Part<MoneyPart>().StatusOf(play.Id<Asset>("stall")).ShouldBe(AssetStatus.Confiscated);
        play.ShouldRefold();
    }

    [Fact]
    public void A_pretended_claim_is_rebutted_by_a_fact_and_victims_are_paid_from_the_rest()
    {
        var play = Frozen().Until("5h");
        play.Do(Petition(play, ConfiscationKind.WithoutConviction, "paid_from_work", "bought_in_cash", "sister_never_saw_it")).Until("12h");
        var there = play.Desk<MoneyDesk>("prosecutor").Proceeds.Pool;

        there.ShouldBeInRange(9_500, 9_999);
        play.Try(Pay(play, "prosecutor", there + 1)).ShouldBe(ProceedsRefusals.NotEnough);
        play.Try(Pay(play, "chief", 10)).ShouldBe(ProceedsRefusals.NotYours);
        play.Do(Pay(play, "prosecutor", 4_000));
        play.Desk<MoneyDesk>("prosecutor").Proceeds.Pool.ShouldBe(there - 4_000);
        play.World.Part<MoneyPart>().Proceeds.Pool.ShouldBe(there - 4_000);
        play.ShouldRefold();
    }

    [Fact]
    public void What_a_person_at_the_court_took_up_waits_for_that_person_and_the_court_hears_every_claim()
    {
        var play = Frozen(Judge);
        play.Do(Petition(play, ConfiscationKind.WithoutConviction));
        var petition = play.Desk<MoneyDesk>("judge").Proceeds.Hearings.ShouldHaveSingleItem().Petition.Handle;
        play.Try(new TakePetition(play.Seat("prosecutor"), petition)).ShouldBe(HearingRefusals.NotYours);
        play.Do(new TakePetition(play.Seat("judge"), petition)).Until("12h");

        play.All<ConfiscationRuled>().ShouldBeEmpty();
        play.Try(new TakePetition(play.Seat("judge"), petition)).ShouldBe(HearingRefusals.TakenAlready);
        play.Desk<MoneyDesk>("judge").Proceeds.Claims.ShouldHaveSingleItem().Claim.ShouldBe("sister");
        play.Desk<MoneyDesk>("prosecutor").Proceeds.Claims.ShouldHaveSingleItem();
        play.Do(new RuleOnConfiscation(play.Seat("judge"), petition, new ConfiscationRuling(HearingOutcome.Granted, [], [], TextRef.None)));
        play.Try(new TakePetition(play.Seat("judge"), petition)).ShouldBe(HearingRefusals.RuledAlready);
        play.All<AssetConfiscated>().ShouldHaveSingleItem();
        play.ShouldRefold();
    }

    [Fact]
    public void A_claim_that_was_made_before_the_petition_reaches_the_court_with_it()
    {
        var play = Frozen(Judge).Until("5h");
        play.Desk<MoneyDesk>("judge").Proceeds.Claims.ShouldBeEmpty();
        play.Do(Petition(play, ConfiscationKind.WithoutConviction));

        play.Desk<MoneyDesk>("judge").Proceeds.Claims.ShouldHaveSingleItem().Claim.ShouldBe("sister");
        play.Desk<MoneyDesk>("prosecutor").Proceeds.Claims.ShouldHaveSingleItem();
        play.ShouldRefold();
    }

    [Fact]
    public void Where_the_law_does_not_know_it_a_court_refuses()
    {
        var play = MovingCase.New().With("stall", Stall.Replace(", without_conviction]", "]", StringComparison.Ordinal)).Begin();
        play.Do(play.Start("prosecutor", "court", "house")).Until("1h");
        play.Do(Petition(play, ConfiscationKind.WithoutConviction, "paid_from_work", "bought_in_cash")).Until("6h");

        play.All<ConfiscationRuled>().ShouldHaveSingleItem().Ruling.Outcome.ShouldBe(HearingOutcome.Refused);
    }

    [Fact]
    public void A_report_of_suspicion_reaches_the_unit_and_nobody_else()
    {
        var play = MovingCase.Begin();
        var report = new ReportSuspicion(play.Seat("investigator"), play.Id<Agency>("unit")) { About = RaidCase.Words("about"), Says = RaidCase.Words("says"), Amount = 900 };
        play.Do(report);

        play.Desk<MoneyDesk>("investigator").Proceeds.Reports.ShouldHaveSingleItem().Amount.ShouldBe(900);
        play.Desk<MoneyDesk>("chief").Proceeds.Reports.ShouldBeEmpty();
        play.Try(report with { Says = TextRef.None }).ShouldBe(ProceedsRefusals.ReportHasGaps);
        play.Try(report with { Unit = play.Id<Agency>("police") }).ShouldBe(ProceedsRefusals.NotAUnit);
        play.ShouldRefold();
    }

    private const string Judge = """
        seats:
          judge: { agency: bench, title: Judge, languages: [en] }
        """;

    private static PlayedWorld Frozen(string? seats = null)
    {
        var play = (seats is null ? MovingCase.New() : MovingCase.New().With("judge", seats)).With("stall", Stall).Begin();
        play.Do(play.Start("prosecutor", "court", "house")).Until("1h");
        play.Desk<MoneyDesk>("prosecutor").HoldOn(play.Id<Asset>("stall")).ShouldNotBeNull();
        return play;
    }

    private static AskConfiscation Petition(PlayedWorld play, ConfiscationKind kind, params string[] facts) =>
        new(play.Seat("prosecutor"), play.Id<Agency>("bench"), play.Id<Asset>("stall"), kind) { Cites = [.. facts.Select(play.Id<Fact>)] };

    private static PayCompensation Pay(PlayedWorld play, string seat, long amount) => new(play.Seat(seat), play.Id<Subject>("girl"), amount);
}
