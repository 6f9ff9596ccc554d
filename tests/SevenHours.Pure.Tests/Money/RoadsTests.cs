using SevenHours.Debriefing;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Money;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;
using Channel = SevenHours.Analysis.Ledgers.Channel;

namespace SevenHours.Pure.Tests.Money;

/// <summary>What an asset did stands in the statements that are asked for afterwards, as a line among the others.</summary>
public sealed class RoadsTests
{
    [Fact]
    public void A_statement_asked_for_later_shows_the_payment_out_and_what_was_left()
    {
        var play = Begin().Until("4h").Order("account").Until("6h");

        var (material, line) = Moved(play, "account");
        var (time, from, to, amount) = material.Book.Ledger.Transfers[line];
        (time, amount, material.Book.Channels[line]).ShouldBe((3 * 3_600, 900_000, Channel.Bank));
        material.Book.Accounts[from].Id.ShouldBe(Number(play, "account"));
        material.Book.Accounts[to].ShouldSatisfyAllConditions(other => other.Id.ShouldStartWith("XA"), other => other.Holder.ShouldBeEmpty(), other => other.Kind.ShouldBe("account"));
        material.TextOf(line).Word.ShouldBeOneOf(PayerWord.Invoice, PayerWord.Services, PayerWord.Loan);
        play.ShouldRefold();
    }

    [Fact]
    public void A_statement_asked_for_before_shows_nothing_of_it()
    {
        var play = Begin().Order("account").Until("8h");

        Enumerable.Range(0, play.Material("chief").Book.Ids.Count).ShouldAllBe(line => play.Money().Book.RoadOf(play.Material("chief").KeyOf(line)) == null);
    }

    [Fact]
    public void The_number_in_the_line_can_be_asked_for_and_shows_it_come_and_go_on_as_cash()
    {
        var play = Begin().Until("8h").Order("account").Until("10h");
        var (seen, line) = Moved(play, "account");
        var next = seen.Book.Accounts[seen.Book.Ledger.Transfers[line].To].Id;
        var scope = new PaperScope(PaperKind.Statement, next, new SimTime(-90 * 86_400), new SimTime(10 * 3_600));

        play.Do(new OrderPaper(play.Start("chief", "bank_order"), scope)).Until("12h");

        var material = play.Material("chief");
        var account = material.Book.Ledger.Places[next];
        var lines = material.Book.Ledger.ByTime.ToArray().Select(place => material.Book.Ledger.Transfers[place]).Where(one => one.From == account || one.To == account).ToList();
        lines.Select(one => (one.To == account, one.Amount)).ShouldBe([(true, 900_000), (false, 855_000)]);
        material.Book.Accounts[lines[1].To].Kind.ShouldBe(MoneyMaterial.Unseen);
        material.Book.Ids.ShouldBeUnique();
    }

    [Fact]
    public void Balances_follow_the_lines_and_never_fall_below_nothing()
    {
        var play = Begin().Until("5h").Order("account").Until("6h");
        var scope = play.Desk<MoneyDesk>("chief").Papers.All.Single().Scope;
        var balances = StatementBalances.Of(play.Scenario, scope).ShouldNotBeNull();
        var material = play.Material("chief");

        var (balance, own) = (balances.Opening, material.Book.Ledger.Places[scope.Of]);
        foreach (var line in material.Book.Ledger.ByTime.ToArray())
        {
            var whole = material.Book.Ledger.Transfers[line];
            balance += whole.From == own ? -whole.Amount : whole.Amount;
            balances.After[material.KeyOf(line)].ShouldBe(balance);
            balance.ShouldBeGreaterThanOrEqualTo(0);
        }

        scope.Changes.ShouldNotBeNull().Moved.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_held_account_says_so_and_pays_nothing_until_the_hold_runs_out()
    {
        var play = Begin(rest: "3h");
        play.Do(play.Start("chief", "hold", "account")).Until("2h").Order("account").Until("3h");
        var held = play.Desk<MoneyDesk>("chief").Papers.All.Single().Scope.Changes.ShouldNotBeNull();
        (held.Held.ShouldHaveSingleItem().Amount, held.Moved.Count).ShouldBe((900_000, 0));

        play.Until("5h").Order("account").Until("6h");

        play.Desk<MoneyDesk>("chief").Papers.All[^1].Scope.Changes!.Held.Select(note => note.Amount).ShouldBe([900_000, 0]);
    }

    [Fact]
    public void What_has_nothing_behind_it_is_not_paid_and_its_payee_goes_without()
    {
        var play = Begin();
        var (money, account) = (play.Money(), play.Money().Book.PlaceOf(Number(play, "account")));
        var asset = play.Id<Asset>("float");

        var emptied = BookInPlay.Of(money, [new AssetStep(asset, AssetStepKind.Moved, 1, 8_550, new SimTime(60))], 14 * 86_400);
        var held = BookInPlay.Of(money, [new AssetStep(asset, AssetStepKind.Held, 0, 9_000, new SimTime(60))], 14 * 86_400);

        var lines = money.Book.Book.Ledger.Transfers.ToArray();
        var due = Enumerable.Range(0, lines.Length).Where(line => lines[line].From == account && lines[line].Time is > 60 and < 14 * 86_400).ToList();
        due.ShouldNotBeEmpty();
        held.Unpaid.Where(line => lines[line].From == account).ShouldBe(due);
        emptied.Unpaid.ShouldBeSubsetOf(held.Unpaid);
        emptied.Moved.ShouldHaveSingleItem().Amount.ShouldBe(900_000);
    }

    [Fact]
    public void A_move_is_part_of_the_true_flow_once_it_was_made()
    {
        var play = Begin().Until("4h").Order("account").Until("6h");
        var (material, line) = Moved(play, "account");

        play.Do(new MarkFlow(play.Seat("chief"), [material.KeyOf(line)], TextRef.None));

        Measured(play, "flow_precision").ShouldBe(100);
        var book = play.Money().Book;
        var all = book.IsFlow.Select((isFlow, at) => isFlow ? book.Book.Ledger.Transfers[at].Amount : 0).Sum() + 900_000;
        Measured(play, "flow_recall")!.Value.ShouldBe(Math.Round(100m * 900_000 / all, 1, MidpointRounding.AwayFromZero), 0.2m);
    }

    [Fact]
    public void What_drains_without_stops_leaves_the_account_as_cash_and_books_of_other_runs_stay_as_they_were()
    {
        var play = BooksCase.New().With("drain", "rules: { gone: { at: 1h, do: [ { drain: savings } ] } }").Begin().Until("2h").Order("savings_account").Until("6h");
        var other = BooksCase.New().With("drain", "rules: { gone: { at: 1h, do: [ { drain: savings } ] } }").Begin(2).Order("savings_account").Until("6h");

        var (material, line) = Moved(play, "savings_account");
        (material.Book.Ledger.Transfers[line].Amount, material.Book.Channels[line]).ShouldBe((9_000_000, Channel.Cash));
        other.Desk<MoneyDesk>("chief").Papers.All.ShouldAllBe(paper => paper.Scope.Changes == null || paper.Scope.Until > new SimTime(3_600));
    }

    private static (MoneyMaterial Material, int Line) Moved(PlayedWorld play, string account)
    {
        var material = play.Material("chief");
        return (material, Enumerable.Range(0, material.Book.Ids.Count).Single(line => play.Money().Book.RoadOf(material.KeyOf(line)) is { } road
            && play.Money().Book.Book.Accounts[road.From].Id == Number(play, account)));
    }

    private static string Number(PlayedWorld play, string name) => play.Money().AccountOf(play.Money().Cast.Index().Single(one => one.Item.Name == name).Index).Id;

    private static decimal? Measured(PlayedWorld play, string name) => Measures.Find(name)!
        .Compute(new History(play.Scenario, new DebriefFrame(default!, Yardstick.None, TextRef.None), play.Events)).Value;

    // Its books go a month into play.
    private static PlayedWorld Begin(string rest = "1h") => BooksCase.New("seed: 7\n    begins: -60d").With("roads", $$"""
        actions: { hold: { number: 90, title: Hold, on: [account], lead_time: 1h } }
        outcomes: { held: { on: hold, do: [ { freeze: { asset: float, by: suspension, for: 2h } } ] } }
        assets:
          float: { title: The float, value: 9000, owner: keeper, alarmed: "elapsed >= 2h", stops: [ { in: account, kind: account, after: {{rest}}, costs: 5 }, { kind: account, after: 2h, costs: 1 }, { kind: hawala } ] }
        """).Begin();
}
