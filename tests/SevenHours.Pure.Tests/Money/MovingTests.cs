using SevenHours.Disciplines.Money;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Money;

/// <summary>Given an asset with stops, when alert rises, then it runs: a freeze is a race.</summary>
public class MovingTests
{
    [Fact]
    public void It_lies_still_until_alert_passes_its_level()
    {
        var play = MovingCase.Begin().Until("59m");

        play.All<OwnerAlarmed>().ShouldBeEmpty();
        Of(play, "savings").ShouldBe(new AssetState(AssetStatus.Free, SimTime.Start, 0, 40_000, false, SimTime.Never, null));
    }

    [Fact]
    public void Alarmed_it_goes_from_stop_to_stop_each_way_costs_and_the_broker_is_the_end()
    {
        var play = MovingCase.Begin().Until("8h");

        play.All<OwnerAlarmed>().First(e => e.Asset == play.Id<Asset>("savings")).ShouldBe(new OwnerAlarmed(play.Id<Asset>("savings"), AlarmedBy.Alert, PlayedWorld.Time("3h")));
        play.All<AssetMoved>().Where(e => e.Asset == play.Id<Asset>("savings")).Select(e => (e.Stop, e.Value)).ShouldBe([(1, 38_000), (2, 34_200)]);
        play.All<AssetDrained>().ShouldHaveSingleItem().Value.ShouldBe(34_200);
        play.Events.Single(e => e.Event is AssetDrained).At.ShouldBe(PlayedWorld.Time("7h"));
        Of(play, "savings").Status.ShouldBe(AssetStatus.Drained);
        play.ShouldRefold();
    }

    [Fact]
    public void Nobody_in_play_sees_it_go()
    {
        var play = MovingCase.Begin().Until("8h");

        play.Events.Where(e => e.Event is OwnerAlarmed or AssetMoved or AssetDrained).ShouldAllBe(e => e.Event.To.IsEmpty);
    }

    [Fact]
    public void In_time_the_order_holds_all_of_it()
    {
        var play = MovingCase.Begin();
        play.Do(play.Start("prosecutor", "court", "account")).Until("8h");

        Of(play, "savings").ShouldSatisfyAllConditions(
            s => s.Status.ShouldBe(AssetStatus.Frozen),
            s => s.Value.ShouldBe(40_000),
            s => s.Hold!.Lapses.ShouldBeFalse());
        var freeze = play.Desk<MoneyDesk>("prosecutor").Freezes.ShouldHaveSingleItem();
        (freeze.HeldSomething, freeze.Kind, freeze.Value).ShouldBe((true, FreezeKind.Order, 40_000));
        play.Desk<MoneyDesk>("investigator").Freezes.ShouldBeEmpty();
        play.ShouldRefold();
    }

    [Theory]
    [InlineData("4h", FreezeObstacle.MovedOn)]
    [InlineData("9h", FreezeObstacle.Gone)]
    public void Too_late_the_same_order_finds_nothing_and_says_why(string at, FreezeObstacle why)
    {
        var play = MovingCase.Begin().Until(at);
        play.Do(play.Start("prosecutor", "court", "account")).Until("12h");

        var freeze = play.Desk<MoneyDesk>("prosecutor").Freezes.ShouldHaveSingleItem();
        (freeze.HeldSomething, freeze.Why).ShouldBe((false, why));
    }

    [Fact]
    public void An_arrest_before_the_freeze_alarms_the_owner()
    {
        var play = MovingCase.Begin();
        play.Do(play.Start("chief", "arrest", "keeper")).Until("40m");

        play.All<OwnerAlarmed>().Select(e => (play.Scenario.Table<Asset>()[e.Asset].Name, e.Why)).ShouldBe(
            [("car", AlarmedBy.Arrest), ("coins", AlarmedBy.Arrest), ("house", AlarmedBy.Arrest), ("savings", AlarmedBy.Arrest)], ignoreOrder: true);
    }

    [Fact]
    public void A_bank_that_was_not_told_to_keep_silent_tells_its_client_in_half_of_all_cases()
    {
        var alarmed = Enumerable.Range(1, 60).Count(seed => Alarmed((ulong)seed));
        var silent = Enumerable.Range(1, 60).Count(seed => Alarmed((ulong)seed, "no_client_notice"));

        alarmed.ShouldBeInRange(18, 42);
        silent.ShouldBe(0);
    }

    [Fact]
    public void A_bank_that_talks_raises_alert()
    {
        var seed = (ulong)Enumerable.Range(1, 60).First(s => Alarmed((ulong)s));
        var play = MovingCase.Begin(seed);
        play.Do(play.Start("investigator", "bank", "account")).Until("40m");

        play.World.LevelNow(play.Id<Level>("alert_keeper")).ShouldBe(350);
    }

    private static bool Alarmed(ulong seed, params string[] options)
    {
        var play = MovingCase.Begin(seed);
        play.Do(play.Start("investigator", "bank", "account", options)).Until("40m");
        return play.All<OwnerAlarmed>().Any(e => e.Why == AlarmedBy.Bank);
    }

    private static AssetState Of(PlayedWorld play, string asset) => play.World.Part<MoneyPart>().Of(play.Id<Asset>(asset));
}
