using SevenHours.Content.Tests.Running;
using SevenHours.Debriefing;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Money;
using SevenHours.Kernel;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Case;

/// <summary>The papers on money of the first case come while they still matter, to those who ask by the book.</summary>
public sealed class MoneyInPlayTests
{
    [Fact]
    public void By_the_prosecutors_order_and_the_banks_urgent_desk_the_lines_come_within_the_seven_hours()
    {
        var deeds = Deeds.At("40m").Happens("lead_investigator", "open_case", null).Happens("financial_investigator", "fiu_request", "arden", "urgent_desk")
            .Asks("financial_investigator", "prosecutor_office", "bank_order", "account_1", "serious_crime", "account_1_arden", "phone_topped_up", "advert_spending");

        deeds.Happens("financial_investigator", "bank_order", "account_1", "no_client_notice", "zz_urgent_desk");

        deeds.World.Now.Seconds.ShouldBeLessThan(7 * 3_600);
        deeds.Events.Select(e => e.Event).OfType<ActionBegan>().Last().Lawfulness.IsLawful.ShouldBeTrue();
        var material = Held(deeds);
        Enumerable.Range(0, material.Book.Ids.Count).Count(line => Says(material, line) == "LX 7F3C").ShouldBeGreaterThan(8);
    }

    [Fact]
    public void Without_the_urgent_desk_a_bank_takes_days()
    {
        var order = Vicenza.Scenario.Table<ActionDefinition>().Single(action => action.Name == "bank_order");

        order.PublicLeadTime([]).Least.Seconds.ShouldBeGreaterThan(2 * 86_400);
        order.PublicLeadTime(["no_client_notice", "zz_urgent_desk"]).ShouldBe((SimSpan.FromMinutes(75), SimSpan.FromMinutes(210)));
    }

    [Fact]
    public void The_wallet_leads_back_to_the_account_that_feeds_it()
    {
        var money = CaseMoney.Of(Vicenza.Scenario).ShouldNotBeNull();
        var wallet = money.AccountOf(money.Cast.Index().Single(one => one.Item.Name == "zz_wallet").Index);
        wallet.Kind.ShouldBe("address");
        money.Book.Held[money.Book.PlaceOf(wallet.Id)].ShouldBe(900_000);

        var chain = Paper(new PaperScope(PaperKind.Chain, wallet.Id, new SimTime(money.Spec.Begins), new SimTime(0)));
        chain.Book.Accounts.ShouldContain(account => account.Kind == "exchange" && account.Holder == "Lighthouse Exchange");
        var known = Paper(new PaperScope(PaperKind.Identity, wallet.Id, new SimTime(money.Spec.Begins), new SimTime(0)));
        Enumerable.Range(0, known.Book.Accounts.Count).Select(known.CaseOf).OfType<CaseHolder>().ShouldHaveSingleItem();
    }

    [Fact]
    public void What_the_car_brought_ends_with_a_broker()
    {
        var play = new Play(Vicenza.Scenario, 7, Vicenza.Skill("school")).Run(Vicenza.Frame.Latest);

        play.World.Part<MoneyPart>().StatusOf(Vicenza.Scenario.Table<Asset>()["car"]).ShouldBe(AssetStatus.Drained);
    }

    [Fact]
    public void Stand_ins_mark_the_way_of_the_proceeds_in_the_statement_they_asked_for()
    {
        var history = Enumerable.Range(1, 12).Select(seed => new Play(Vicenza.Scenario, (ulong)seed, Vicenza.Skill("school")).Run(Vicenza.Frame.Latest))
            .Select(play => new History(Vicenza.Scenario, new DebriefFrame(Vicenza.Frame, Yardstick.None, TextRef.None), play.Events)).First(history => history.All<FlowMarked>().Count > 1);

        Measures.Find("flow_precision")!.Compute(history).Value.ShouldNotBeNull();
        Measures.Find("flow_recall")!.Compute(history).Value!.Value.ShouldBeInRange(0.1m, 60m);
    }

    private static MoneyMaterial Held(Deeds deeds) => MoneyMaterial.Of(deeds.World.DeskOf(Vicenza.Scenario.Seats["financial_investigator"]));

    private static MoneyMaterial Paper(PaperScope scope) => MoneyMaterial.Of(Vicenza.Scenario, [new PaperOnDesk(Handle.None, Handle.None, scope, 0, "", new SimTime(0))]);

    private static string Says(MoneyMaterial material, int line) =>
        material.TextOf(line).Says is { IsSome: true } says ? Vicenza.Scenario.Texts.Find(says.Key, "en").Text : "";
}
