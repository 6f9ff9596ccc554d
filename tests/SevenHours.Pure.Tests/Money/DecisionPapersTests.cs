using SevenHours.Disciplines.Money;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Money;

/// <summary>A financial case brings its plan, a suspension its decision.</summary>
public sealed class DecisionPapersTests
{
    [Fact]
    public void A_plan_lists_what_the_agency_knew_on_that_day_and_nothing_else()
    {
        var play = Begin().Until("2h").Act("financial_case").Until("4h");

        var paper = play.Desk<MoneyDesk>("officer").Papers.All.ShouldHaveSingleItem();
        (paper.Scope.Kind, paper.Count).ShouldBe((PaperKind.Plan, 1));
        paper.Scope.Assets.ShouldHaveSingleItem().ShouldBe(new PlannedAsset(play.Id<Asset>("villa_house"), 0));
        paper.Exhibit.IsSome.ShouldBeTrue();
        play.Desk<MoneyDesk>("counsellor").Papers.All.ShouldBeEmpty();
        play.Material("chief").IsEmpty.ShouldBeTrue();
        play.ShouldRefold();
    }

    [Fact]
    public void Where_the_act_offers_a_plan_it_is_written_only_when_it_is_chosen()
    {
        var without = Begin("options: { asset_plan: { title: With a plan } }").Act("financial_case").Until("2h");
        var with = Begin("options: { asset_plan: { title: With a plan } }");
        with.Do(with.Start("chief", "financial_case", null, "asset_plan")).Until("2h");

        without.Desk<MoneyDesk>("chief").Papers.All.ShouldBeEmpty();
        with.Desk<MoneyDesk>("chief").Papers.All.ShouldHaveSingleItem().Count.ShouldBe(1);
    }

    [Fact]
    public void A_suspension_comes_with_what_stood_there_and_the_day_it_runs_out()
    {
        var play = Begin().Act("suspension", "savings_account").Until("3h");

        var paper = play.Desk<MoneyDesk>("chief").Papers.All.ShouldHaveSingleItem();
        paper.Scope.Kind.ShouldBe(PaperKind.Decision);
        paper.Scope.Changes.ShouldNotBeNull().Held.ShouldHaveSingleItem().Amount.ShouldBeGreaterThanOrEqualTo(9_000_000);
        (paper.Scope.Until - paper.Scope.From).ShouldBe(Channels.UsualHold);
        play.Try(new OrderPaper(play.Start("chief", "suspension"), paper.Scope)).ShouldBe(PaperRefusals.NotForPapers);
        play.ShouldRefold();
    }

    private static PlayedWorld Begin(string options = "") => BooksCase.New().With("acts", $$"""
        places: { villa: { name: The villa, country: verania } }
        facts: { keeper_owns_villa: { statement: The keeper lives in the villa., about: villa, weight: 20, held_by: [police] } }
        assets: { villa_house: { title: The villa, value: 50000, alarmed: "elapsed > 100h", owner: keeper, stops: [ { in: villa, kind: property, shown_by: keeper_owns_villa }, { kind: hawala } ] } }
        actions:
          financial_case: { number: 69, title: Financial case, lead_time: 1h, {{(options.Length > 0 ? options : "hours: 1")}} }
          suspension: { number: 72, title: Suspension, on: [account], lead_time: 1h }
        """).Begin();
}
