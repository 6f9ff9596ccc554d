using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Money;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

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
}
