using SevenHours.Disciplines.Money.Planning;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Money;

/// <summary>Plans of freezes, played many times over.</summary>
public sealed class FreezePlannerTests
{
    private static readonly Delay s_suspension = Hours(1, 3, 8), s_court = Hours(24, 36, 72), s_certificate = Hours(48, 96, 168), s_now = Hours(0, 0, 0);

    [Fact]
    public void Without_anything_that_alarms_them_all_is_held()
    {
        var outcome = FreezePlanner.Play(Plan(null, Account(Step(PlannedWay.CourtOrder, 0, s_court))));
        outcome.Items.Single().ShouldSatisfyAllConditions(item => item.Held.ShouldBe(100), item => item.Late.ShouldBe(0));
        (outcome.Low, outcome.Middle, outcome.High).ShouldBe((1_000, 1_000, 1_000));
    }

    [Fact]
    public void A_freeze_after_the_raid_is_too_late_where_one_before_it_was_in_time()
    {
        Held(Plan(96, Account(Step(PlannedWay.CourtOrder, 0, s_court)))).ShouldBe(100);
        Held(Plan(0, Account(Step(PlannedWay.CourtOrder, 72, s_court)))).ShouldBe(0);
        Held(Plan(0, Account(Step(PlannedWay.CourtOrder, 0, s_court)))).ShouldBeInRange(30, 70);
    }

    [Fact]
    public void A_suspension_lapses_unless_a_court_confirms_it_in_time()
    {
        FreezePlanner.Play(Plan(0, Account(Step(PlannedWay.Suspension, 0, s_suspension)))).Items.Single().Lapsed.ShouldBe(100);
        Held(Plan(0, Account(Step(PlannedWay.Suspension, 0, s_suspension), Step(PlannedWay.CourtOrder, 0, s_court)))).ShouldBe(100);
        FreezePlanner.Play(Plan(0, Account(Step(PlannedWay.Suspension, 0, s_now), Step(PlannedWay.CourtOrder, 24 * 8, s_now)))).Items.Single().Lapsed.ShouldBe(100);
    }

    [Fact]
    public void One_hold_warns_the_owner_of_the_other()
    {
        var first = Account(Step(PlannedWay.CourtOrder, 0, s_now));
        var together = FreezePlanner.Play(Plan(null, first, Account(Step(PlannedWay.CourtOrder, 0, s_now))));
        var apart = FreezePlanner.Play(Plan(null, first, Account(Step(PlannedWay.CourtOrder, 24 * 5, s_now))));
        together.Items.Select(item => item.Held).ShouldBe([100, 100]);
        apart.Items.Select(item => item.Held).ShouldBe([100, 0]);
        FreezePlanner.Play(FreezePlanner.AtOnce(Plan(null, first, Account(Step(PlannedWay.CourtOrder, 24 * 5, s_now))))).Items[1].Held.ShouldBe(100);
    }

    [Theory]
    [InlineData(PlannedWay.CourtOrder, MovableKind.AccountAbroad)]
    [InlineData(PlannedWay.Suspension, MovableKind.Coins)]
    [InlineData(PlannedWay.Certificate, MovableKind.AccountAtHome)]
    public void A_way_that_cannot_hold_such_a_thing_holds_nothing_and_is_named(PlannedWay way, MovableKind kind)
    {
        var item = FreezePlanner.Play(Plan(null, new PlannedItem("thing", 5, kind, [Step(way, 0, s_now)]))).Items.Single();
        (item.Held, item.Late).ShouldBe((0, 100));
        item.Misfits.ShouldBe([0]);
    }

    [Fact]
    public void What_depends_on_an_assumption_is_told_with_what_it_would_be_otherwise()
    {
        var plan = Plan(null, new PlannedItem("abroad", 7, MovableKind.AccountAbroad, [Step(PlannedWay.Certificate, 0, s_certificate)]));
        var outcome = FreezePlanner.Play(plan);
        outcome.Items.Single().Held.ShouldBe(100);
        var found = FreezePlanner.Dependences(plan, outcome);
        found.ShouldContain(one => one.Assumption == Assumption.AlarmedAlready && one.Held < 30);
        found.ShouldNotContain(one => one.Assumption == Assumption.MovesFast, "nobody is alarmed in this plan");
    }

    [Fact]
    public void A_bank_that_warns_its_client_costs_what_it_costs()
    {
        var plan = Plan(null, new PlannedItem("abroad", 7, MovableKind.AccountAbroad, [Step(PlannedWay.Certificate, 0, s_certificate)])) with { Order = 0 };
        var usual = FreezePlanner.Play(plan);
        usual.Alarmed.ShouldBeInRange(90, 100); // by the hold itself, in the end
        usual.Items.Single().Held.ShouldBeInRange(75, 95);
        FreezePlanner.Play(plan, new PlanAssumptions { BankWarns = 0 }).Items.Single().Held.ShouldBe(100);
        FreezePlanner.Play(plan, new PlanAssumptions { BankWarns = 100 }).Items.Single().Held.ShouldBeLessThan(usual.Items.Single().Held);
    }

    [Fact]
    public void Every_draw_ends_one_way_and_the_sums_stand_in_order() => Seeds.ForAll(60, seeds =>
    {
        var plan = Any(seeds);
        var outcome = FreezePlanner.Play(plan);
        outcome.Items.ShouldAllBe(item => item.Held >= 0 && item.Lapsed >= 0 && item.Late >= 0);
        outcome.Low.ShouldBeLessThanOrEqualTo(outcome.Middle);
        outcome.Middle.ShouldBeLessThanOrEqualTo(outcome.High);
        outcome.High.ShouldBeLessThanOrEqualTo(plan.Items.Sum(item => item.Worth));
    });

    [Fact]
    public void Asking_later_for_one_thing_never_saves_it_and_the_same_plan_always_comes_out_the_same() => Seeds.ForAll(60, seeds =>
    {
        var plan = Plan(seeds.Below(72), Account(Step(PlannedWay.CourtOrder, seeds.Below(48), s_court)));
        var later = plan with { Items = [plan.Items[0] with { Steps = [plan.Items[0].Steps[0] with { Starts = plan.Items[0].Steps[0].Starts + 1 + seeds.Below(48) }] }] };
        Held(later).ShouldBeLessThanOrEqualTo(Held(plan));
        Held(plan).ShouldBe(Held(plan));
    });

    private static FreezePlan Any(Seeds seeds) => Plan(seeds.Below(2) == 0 ? null : seeds.Below(96), [.. Enumerable.Range(0, 1 + seeds.Below(4)).Select(_ => new PlannedItem(
        "thing", seeds.Below(10_000), seeds.Pick(Enum.GetValues<MovableKind>()),
        [.. Enumerable.Range(0, seeds.Below(3)).Select(_ => Step(seeds.Pick(PlannedWays.All), seeds.Below(96), seeds.Pick([s_suspension, s_court, s_certificate])))]))]);

    private static int Held(FreezePlan plan) => FreezePlanner.Play(plan).Items[0].Held;

    private static FreezePlan Plan(int? raid, params PlannedItem[] items) => new(items, raid, null);

    private static PlannedItem Account(params PlannedStep[] steps) => new("account", 1_000, MovableKind.AccountAtHome, steps);

    private static PlannedStep Step(PlannedWay way, int starts, Delay takes) => new(way, starts, takes);

    private static Delay Hours(int low, int middle, int high) => new(SimSpan.FromHours(low), SimSpan.FromHours(middle), SimSpan.FromHours(high));
}
