using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Money;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;
using Channel = SevenHours.Analysis.Ledgers.Channel;

namespace SevenHours.Pure.Tests.Money;

/// <summary>Papers about money are asked for, come, and show their own lines and nothing else.</summary>
public sealed class PapersTests
{
    [Fact]
    public void A_statement_comes_to_the_agency_that_asked_and_shows_its_clients_lines_alone()
    {
        var play = BooksCase.Begin().Order("account").Until("2h");

        var paper = play.Desk<MoneyDesk>("officer").Papers.All.ShouldHaveSingleItem();
        (paper.Scope.Kind, paper.Scope.From, paper.Scope.Until).ShouldBe((PaperKind.Statement, new SimTime(3600 - (90 * 86_400)), new SimTime(3600)));
        var material = play.Material("officer");
        var account = material.Book.Ledger.Places[paper.Scope.Of];
        material.Book.Ledger.Transfers.Length.ShouldBe(paper.Count);
        material.Book.Ledger.Transfers.ToArray().ShouldAllBe(line => line.From == account || line.To == account);
        play.Desk<EvidenceDesk>("officer").Find(paper.Exhibit).ShouldNotBeNull().Item.Kind.ShouldBe(ExhibitKind.Records);
        play.Material("counsellor").IsEmpty.ShouldBeTrue();
        play.ShouldRefold();
    }

    [Fact]
    public void Whom_the_bank_does_not_know_is_nobody_and_another_banks_client_is_a_number()
    {
        var material = BooksCase.Begin().Order("account").Until("2h").Material("chief");

        material.Book.Accounts.Where(account => account.Holder.Length > 0).ShouldHaveSingleItem().Holder.ShouldBe("The keeper");
        var unseen = material.Book.Accounts.Index().Where(one => one.Item.Kind == MoneyMaterial.Unseen).ToList();
        unseen.ShouldNotBeEmpty();
        unseen.ShouldAllBe(one => one.Item.Id.Contains(material.Papers[0].Scope.Of));
        material.Book.Accounts.ShouldAllBe(account => account.Kind == "account" || account.Kind == "person" || account.Kind == MoneyMaterial.Unseen);
    }

    [Fact]
    public void A_planted_payment_stands_among_the_others_with_its_words()
    {
        var play = BooksCase.Begin().Order("account").Until("2h");
        var material = play.Material("chief");

        var rents = Enumerable.Range(0, material.Book.Ids.Count).Where(line => material.TextOf(line).Says.IsSome).ToList();
        rents.Count.ShouldBe(3);
        rents.Select(line => material.Book.Ledger.Transfers[line].Amount).ShouldBe([70_000, 65_000, 70_000]);
    }

    [Fact]
    public void An_order_about_somebody_brings_the_accounts_in_his_name()
    {
        var play = BooksCase.Begin().Order("keeper").Order("shell").Until("4h");

        var material = play.Material("chief");
        material.Papers.Count.ShouldBe(2);
        Enumerable.Range(0, material.Book.Accounts.Count).Where(material.IsHeld).Select(account => material.CaseOf(account)!.Name).Order()
            .ShouldBe(["account", "savings_account"]);
    }

    [Fact]
    public void Two_papers_that_show_one_line_show_it_once()
    {
        var play = BooksCase.Begin().Order("account").Order("account", "narrow_period").Until("4h");

        var material = play.Material("chief");
        material.Papers.Count.ShouldBe(2);
        material.Book.Ids.ShouldBeUnique();
        Enumerable.Range(0, material.Book.Ids.Count).Count(line => material.PapersOf(line).Count() == 2).ShouldBe(material.Papers[1].Count);
    }

    [Fact]
    public void A_register_says_who_stands_in_it_and_its_entry_is_worth_a_fact_when_marked()
    {
        var play = BooksCase.Begin().Act("net_worth", "keeper").Until("2h");
        var entry = play.Material("chief").Entries.Single(one => one.Says.IsSome);
        (entry.Kind, entry.Title, entry.Holder).ShouldBe((RegisterKind.Company, play.NameOf("shell"), play.NameOf("keeper")));

        play.Do(new NoteMoney(play.Seat("chief"), NotedKind.Entry, [entry.Id]));

        play.Desk<KnowledgeDesk>("officer").Holds(play.Id<Fact>("shell_is_keepers")).ShouldBeTrue();
    }

    [Fact]
    public void The_unit_tells_true_and_false_alarms_and_no_court_may_hear_of_them()
    {
        var play = BooksCase.Begin().Act("fiu_request", "keeper").Until("2h");
        var material = play.Material("chief");
        var own = play.Money().AccountOf(0).Id;

        material.Reports.ShouldContain(report => report.Of == own && report.Reason == SuspicionReason.CashInAndOn);
        material.Reports.Count.ShouldBeGreaterThan(1);
        material.Reports.ShouldAllBe(report => report.Transactions.All(one => material.LineOf(one) >= 0));
        play.Do(new NoteMoney(play.Seat("chief"), NotedKind.Account, [own]));
        play.World.Part<KnowledgePart>().HoldingOf(play.Seat("chief"), play.Id<Fact>("keepers_account"))!.Value.Admissible.ShouldBe(0);
    }

    [Fact]
    public void A_notebook_is_a_riddle_until_its_word_is_found()
    {
        var play = BooksCase.New().With("found", """
            rules: { found: { at: 10m, do: [ { flag: found } ] } }
            actions: { look: { number: 90, title: Look, lead_time: 10m } }
            outcomes: { found: { on: look, do: [ { ledger: cash_book } ] } }
            """).Begin().Act("look").Until("20m");
        var paper = play.Desk<MoneyDesk>("chief").Papers.All.ShouldHaveSingleItem();
        var pages = LedgerPages.Of(play.Scenario, paper.Scope);
        pages.Count.ShouldBe(paper.Count);
        pages.ShouldAllBe(entry => entry.Sum.All("LUMBERJACK".Contains));
        play.Material("chief").IsEmpty.ShouldBeTrue();

        play.Do(new TryLedgerKey(play.Seat("chief"), paper.Handle, "BLACKHORSE"));
        play.Desk<MoneyDesk>("officer").Papers.Tried.ShouldHaveSingleItem().Word.ShouldBe("BLACKHORSE");
        play.Try(new TryLedgerKey(play.Seat("chief"), paper.Handle, "SUMMERTIME")).ShouldBe(PaperRefusals.NoKey);
        play.Do(new TryLedgerKey(play.Seat("officer"), paper.Handle, "lumberjack"));

        play.Material("chief").Book.Ids.Count.ShouldBe(paper.Count);
        play.Desk<KnowledgeDesk>("chief").Holds(play.Id<Fact>("cash_by_hand")).ShouldBeTrue();
        LedgerCode.Read(pages[0].Sum, "LUMBERJACK").ShouldBe(play.Material("chief").Book.Ledger.Transfers[0].Amount / 100);
        play.ShouldRefold();
    }

    [Fact]
    public void A_notebook_packed_as_waste_paper_is_worth_nothing()
    {
        var play = BooksCase.New().With("found", """
            actions: { look: { number: 90, title: Look, lead_time: 10m } }
            outcomes: { found: { on: look, do: [ { ledger: { of: cash_book, scrap: true } } ] } }
            """).Begin().Act("look").Until("20m").Act("ledger_decoding", "notebook").Until("2h");

        var paper = play.Desk<MoneyDesk>("chief").Papers.All.ShouldHaveSingleItem();
        paper.IsReadable.ShouldBeFalse();
        play.Try(new TryLedgerKey(play.Seat("chief"), paper.Handle, "LUMBERJACK")).ShouldBe(PaperRefusals.Scrap);
    }

    [Fact]
    public void The_chain_shows_where_coins_went_and_an_exchange_whose_they_are()
    {
        var play = BooksCase.Begin().Act("crypto_trace", "coin_address").Until("90m");
        var seen = play.Material("chief");
        seen.IsEmpty.ShouldBeFalse();
        seen.Book.Channels.ShouldAllBe(channel => channel == Channel.Crypto);
        Enumerable.Range(0, seen.Book.Accounts.Count).ShouldAllBe(account => !seen.NamedBy(account).Any());
        var last = seen.Book.Accounts.Index().Last(one => seen.Book.Ledger.Transfers.ToArray().Any(line => line.From == one.Index && seen.Book.Accounts[line.To].Kind == "exchange")).Item.Id;

        var scope = new PaperScope(PaperKind.Identity, last, new SimTime(-90 * 86_400), new SimTime(0));
        var known = MoneyMaterial.Of(play.Scenario, [new PaperOnDesk(Handle.None, Handle.None, scope, 0, "", new SimTime(0))]);
        Enumerable.Range(0, known.Book.Accounts.Count).Select(known.CaseOf).OfType<CaseHolder>().ShouldHaveSingleItem().Name.ShouldBe("savings_account");
    }

    [Fact]
    public void A_marked_line_brings_its_fact_and_a_mark_can_be_taken_back()
    {
        var play = BooksCase.Begin().Order("account").Until("2h");
        var material = play.Material("chief");
        var rent = material.Book.Ids[Enumerable.Range(0, material.Book.Ids.Count).First(line => material.TextOf(line).Says.IsSome)];

        play.Do(new NoteMoney(play.Seat("officer"), NotedKind.Line, [rent]));

        play.Desk<KnowledgeDesk>("chief").Holds(play.Id<Fact>("rent_paid")).ShouldBeTrue();
        play.Try(new NoteMoney(play.Seat("chief"), NotedKind.Line, [rent])).ShouldBe(PaperRefusals.NotedAlready);
        play.Try(new NoteMoney(play.Seat("chief"), NotedKind.Line, ["NOTHERE1"])).ShouldBe(PaperRefusals.NotInPapers);
        var note = play.Desk<MoneyDesk>("chief").Papers.Notes.ShouldHaveSingleItem().Note.Handle;
        play.Do(new TakeMoneyNoteBack(play.Seat("chief"), note));
        play.Desk<MoneyDesk>("officer").Papers.Notes.ShouldBeEmpty();
        play.World.Part<MoneyPart>().Papers.Notes.ShouldHaveSingleItem().IsTakenBack.ShouldBeTrue();
        play.ShouldRefold();
    }
}
