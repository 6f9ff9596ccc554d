using SevenHours.Disciplines.Money;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Money;

public class FreezeTests
{
    private const string Money = """
        assets:
          savings: { title: Savings, value: 42000, currency: XTS, held_in: account, owner: keeper }
        actions:
          hold: { number: 30, title: Hold, on: [account], lead_time: 30m }
        outcomes:
          held: { on: hold, target: account, do: [ { freeze: { asset: savings } } ] }
        rules:
          gone: { when: "elapsed >= 1h", do: [ { drain: { asset: savings, says: Transferred. } } ] }
          saved: { when: "frozen(savings)", do: [ { flag: saved } ] }
          lost: { when: "drained(savings)", do: [ { flag: lost } ] }
        """;

    [Fact]
    public void Who_freezes_first_saves_it()
    {
        var play = RaidCase.New().With("money", Money).Begin();
        play.Do(play.Start("chief", "hold", "account")).Until("2h");

        play.World.Part<MoneyPart>().StatusOf(play.Id<Asset>("savings")).ShouldBe(AssetStatus.Frozen);
        play.All<AssetDrained>().ShouldBeEmpty();
        (Set(play, "saved"), Set(play, "lost")).ShouldBe((true, false));
        play.Desk<MoneyDesk>("officer").Freezes.ShouldHaveSingleItem().HeldSomething.ShouldBeTrue();
        play.Desk<MoneyDesk>("prosecutor").Freezes.ShouldBeEmpty();
        play.ShouldRefold();
    }

    [Fact]
    public void Who_comes_too_late_is_told_that_nothing_is_left()
    {
        var play = RaidCase.New().With("money", Money).Begin().Until("45m");
        play.Do(play.Start("chief", "hold", "account")).Until("2h");

        play.World.Part<MoneyPart>().StatusOf(play.Id<Asset>("savings")).ShouldBe(AssetStatus.Drained);
        play.World.Part<MoneyPart>().Since(play.Id<Asset>("savings")).ShouldBe(PlayedWorld.Time("1h"));
        play.All<AssetDrained>().ShouldHaveSingleItem().To.IsEmpty.ShouldBeTrue();
        play.Desk<MoneyDesk>("chief").Freezes.ShouldHaveSingleItem().HeldSomething.ShouldBeFalse();
        (Set(play, "saved"), Set(play, "lost")).ShouldBe((false, true));
    }

    [Fact]
    public void A_second_freeze_is_nothing()
    {
        var play = RaidCase.New().With("money", Money).Begin();
        play.Do(play.Start("chief", "hold", "account")).Do(play.Start("chief", "hold", "account")).Until("45m");

        play.All<AssetFrozen>().ShouldHaveSingleItem();
    }

    private static bool Set(PlayedWorld play, string flag) => play.World.IsSet(play.Id<Flag>(flag));
}
