using SevenHours.Debriefing;
using SevenHours.Disciplines.Money;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Money;

/// <summary>Located and frozen are set beside what there still was at that moment, and each change names its event.</summary>
public sealed class MoneyOverTimeTests
{
    [Fact]
    public void What_is_known_where_it_lies_is_located_until_it_goes_on()
    {
        var play = MovingCase.Begin().Until("8h");
        var savings = Points(play).Where(p => p.Asset == play.Id<Asset>("savings")).ToList();

        savings.Select(p => (p.Kind, p.At)).ShouldBe(
        [
            (MoneyPointKind.Located, SimTime.Start), (MoneyPointKind.Moved, PlayedWorld.Time("3h")), (MoneyPointKind.Moved, PlayedWorld.Time("7h")),
            (MoneyPointKind.Lost, PlayedWorld.Time("7h")),
        ]);
        savings.Select(p => p.Lost).ShouldBe([0, 2_000, 5_800, 40_000]);
        var all = Points(play).ToList();
        (all[all.IndexOf(savings[1]) - 1].Located - savings[1].Located).ShouldBe(40_000);
        savings[^1].There.ShouldBe(134_000);
    }

    [Fact]
    public void What_is_frozen_is_located_and_a_hold_that_ran_out_holds_nothing()
    {
        var play = MovingCase.New().With("loose", """
            rules:
              held: { at: 10m, do: [ { freeze: { asset: coins, by: exchange, for: 20m } } ] }
            """).Begin().Until("50m");
        var coins = Points(play).Where(p => p.Asset == play.Id<Asset>("coins")).ToList();

        coins.Select(p => (p.Kind, p.Frozen)).ShouldBe([(MoneyPointKind.Frozen, 5_000), (MoneyPointKind.Lapsed, 0)]);
        (coins[0].Located - coins[1].Located).ShouldBe(5_000);
        coins[0].FrozenShare.ShouldBe(Math.Round(500_000m / 174_000, 1));
    }

    [Fact]
    public void Every_change_opens_an_event_and_what_is_gone_and_what_is_there_make_up_the_whole()
    {
        var play = MovingCase.Begin().Until("12h");
        var money = MoneyOverTime.Of(History(play)).ShouldHaveSingleItem();

        money.Points.Skip(1).ShouldAllBe(p => p.Event.IsSome);
        money.Points.ShouldAllBe(p => p.There + p.Lost == money.Total && p.Frozen <= p.There && p.Located <= p.There);
    }

    private static IReadOnlyList<MoneyPoint> Points(PlayedWorld play) => MoneyOverTime.Of(History(play)).ShouldHaveSingleItem().Points;

    private static History History(PlayedWorld play) => new(play.Scenario, new DebriefFrame(default!, Yardstick.None, TextRef.None), play.Events);
}
