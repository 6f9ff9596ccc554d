using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Money;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Money;

/// <summary>What holds what: suspensions lapse, borders and nominees need their own way, a paper with gaps comes back.</summary>
public class ChannelTests
{
    [Fact]
    public void A_suspension_lapses_and_the_money_goes_on()
    {
        var play = Suspended().Until("7h");

        play.Events.Single(e => e.Event is FreezeLapsed).At.ShouldBe(PlayedWorld.Time("6h") + Waited(play));
        var freeze = play.Desk<MoneyDesk>("investigator").Freezes.ShouldHaveSingleItem();
        (freeze.HeldSomething, freeze.HoldsNow).ShouldBe((true, false));
        play.All<OwnerAlarmed>().Last().ShouldSatisfyAllConditions(e => e.Asset.ShouldBe(play.Id<Asset>("savings")), e => e.Why.ShouldBe(AlarmedBy.Lapse));
        play.Until("24h").World.Part<MoneyPart>().StatusOf(play.Id<Asset>("savings")).ShouldBe(AssetStatus.Drained);
        play.ShouldRefold();
    }

    [Fact]
    public void A_court_that_confirms_in_time_makes_it_last()
    {
        var play = Suspended().Until("2h");
        play.Do(play.Start("prosecutor", "court", "account")).Until("24h");

        play.All<FreezeConfirmed>().ShouldHaveSingleItem();
        play.All<FreezeLapsed>().ShouldBeEmpty();
        play.Desk<MoneyDesk>("investigator").Freezes.ShouldHaveSingleItem().Until.ShouldBe(SimTime.Never);
        play.Desk<MoneyDesk>("prosecutor").Freezes.ShouldHaveSingleItem().HoldsNow.ShouldBeTrue();
        play.World.Part<MoneyPart>().StatusOf(play.Id<Asset>("savings")).ShouldBe(AssetStatus.Frozen);
    }

    [Theory]
    [InlineData("villa", FreezeObstacle.OtherName)]
    [InlineData("wallet", FreezeObstacle.WrongChannel)]
    public void An_order_at_home_does_not_reach(string target, FreezeObstacle why)
    {
        var play = MovingCase.Begin();
        play.Do(play.Start("prosecutor", "court", target)).Until("40m");

        play.Desk<MoneyDesk>("prosecutor").Freezes.ShouldHaveSingleItem().Why.ShouldBe(why);
    }

    [Fact]
    public void A_fact_that_shows_whose_it_is_reaches_past_the_nominee()
    {
        var play = MovingCase.Begin();
        play.Do(play.Start("investigator", "court", "villa") with { Cites = [play.Id<Fact>("cousin_lends_name")] }).Until("40m");

        play.Desk<MoneyDesk>("investigator").Freezes.ShouldHaveSingleItem().HoldsNow.ShouldBeTrue();
    }

    [Theory]
    [InlineData("check", "van", "chief", FreezeKind.Seizure)]
    [InlineData("exchange", "wallet", "investigator", FreezeKind.Exchange)]
    [InlineData("court", "van", "prosecutor", FreezeKind.Order)]
    public void The_right_way_holds(string action, string target, string seat, FreezeKind kind)
    {
        var play = MovingCase.Begin();
        play.Do(play.Start(seat, action, target)).Until("40m");

        play.Desk<MoneyDesk>(seat).Freezes.ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.Kind.ShouldBe(kind), f => f.HoldsNow.ShouldBeTrue());
    }

    [Fact]
    public void A_certificate_without_an_order_at_home_a_translation_and_facts_comes_back()
    {
        var play = MovingCase.Begin().Until("3h10m");
        play.Do(play.Start("prosecutor", "abroad", "far_account")).Until("5h");

        var freeze = play.Desk<MoneyDesk>("prosecutor").Freezes.ShouldHaveSingleItem();
        freeze.Why.ShouldBe(FreezeObstacle.Defective);
        freeze.Missing.ShouldBe([CertificateGaps.HomeOrder, CertificateGaps.Translation, CertificateGaps.Facts]);
    }

    [Theory]
    [InlineData(FreezeKind.Suspension, StopKind.Account, false, true)]
    [InlineData(FreezeKind.Suspension, StopKind.Account, true, false)]
    [InlineData(FreezeKind.Order, StopKind.Account, true, false)]
    [InlineData(FreezeKind.Certificate, StopKind.Account, true, true)]
    [InlineData(FreezeKind.Certificate, StopKind.Account, false, false)]
    [InlineData(FreezeKind.Exchange, StopKind.Coins, true, true)]
    [InlineData(FreezeKind.Seizure, StopKind.Cash, false, true)]
    [InlineData(FreezeKind.Seizure, StopKind.Account, false, false)]
    [InlineData(FreezeKind.Order, StopKind.Hawala, false, false)]
    public void Each_means_fits_some_things(FreezeKind kind, StopKind stop, bool isAbroad, bool fits) => Channels.Fits(kind, stop, isAbroad).ShouldBe(fits);

    /// <summary>The unit suspends account one for six hours at the investigator's request.</summary>
    private static PlayedWorld Suspended()
    {
        var play = MovingCase.New().With("law", """
            principles: { p1: { title: Do no harm, references: "" }, p7: { title: Proportionate means, references: "" } }
            laws:
              our_law:
                country: verania
                title: The law
                grounds: { danger: { title: Danger }, crime: { title: Crime } }
                authorisations:
                  entry: { from: prosecutor, urgent: true, threshold: 50, valid: 6h, ground: [danger], principle: p7 }
                  suspend: { from: supervisor, valid: 6h }
            """).With("unit", "answers: { suspension: { to: unit, for: suspend, after: 10m } }").Begin();
        return play.Do(new Disciplines.Requests.Ask(play.Seat("investigator"), play.Id<Agency>("unit"), play.Id<ActionDefinition>("suspend"), Id<Topic>.None)
        {
            Target = play.Id<Subject>("account"), TargetText = play.NameOf("account"), Text = RaidCase.Words("why"),
        }).Until("40m");
    }

    private static SimSpan Waited(PlayedWorld play) => play.Events.Single(e => e.Event is AssetFrozen).At - SimTime.Start;
}
