using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Money;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Money;

/// <summary>Who stands in a statement is asked for next: by his number, wherever his bank is.</summary>
public sealed class OrdersTests
{
    [Fact]
    public void The_other_side_of_a_line_is_asked_for_by_its_number()
    {
        var play = BooksCase.Begin().Order("account").Until("2h");
        var material = play.Material("chief");
        var other = material.Book.Accounts.First(account => account.Kind == "account" && account.KeptBy == "bank_xa").Id;

        play.Do(Ask(play, PaperKind.Statement, other)).Until("4h");

        play.Desk<MoneyDesk>("officer").Papers.All[^1].Scope.Of.ShouldBe(other);
        play.Desk<MoneyDesk>("officer").Papers.Wanted.ShouldBeEmpty();
        var more = play.Material("chief");
        more.IsHeld(more.Book.Ledger.Places[other]).ShouldBeTrue();
        play.ShouldRefold();
    }

    [Fact]
    public void A_bank_abroad_takes_its_time()
    {
        var play = BooksCase.Begin();
        var abroad = play.Money().AccountOf(play.Money().Cast.ToList().FindIndex(one => one.Name == "savings_account")).Id;

        play.Do(Ask(play, PaperKind.Statement, abroad)).Until("90m");
        play.Desk<MoneyDesk>("chief").Papers.Wanted.ShouldHaveSingleItem().Answer.ShouldBe(PaperAnswer.Awaited);
        play.Material("chief").IsEmpty.ShouldBeTrue();

        play.Until("4h");
        play.Desk<MoneyDesk>("chief").Papers.Wanted.ShouldBeEmpty();
        play.Desk<MoneyDesk>("chief").Papers.All.ShouldHaveSingleItem().Scope.Until.ShouldBe(PlayedWorld.Time("3h"));
        play.ShouldRefold();
    }

    [Fact]
    public void That_a_number_belongs_to_nobody_is_an_answer_too()
    {
        var play = BooksCase.Begin();

        play.Do(Ask(play, PaperKind.Statement, "XA00NOBODY")).Until("2h");

        play.Desk<MoneyDesk>("officer").Papers.Wanted.ShouldHaveSingleItem().Answer.ShouldBe(PaperAnswer.NotFound);
        play.Desk<MoneyDesk>("counsellor").Papers.Wanted.ShouldBeEmpty();
        play.Try(Ask(play, PaperKind.Statement, "")).ShouldBe(PaperRefusals.NoAccount);
        play.Try(Ask(play, PaperKind.Ledger, "cash_book")).ShouldBe(PaperRefusals.NotForPapers);
    }

    [Fact]
    public void Who_is_given_a_paper_reads_it_among_his_own()
    {
        var play = BooksCase.Begin().Order("account").Until("2h");
        var paper = play.Desk<MoneyDesk>("chief").Papers.All.ShouldHaveSingleItem();

        play.Do(new ShareItems(play.Seat("chief"), play.Seats("prosecutor"), [new WallItem(PaperOnWall.KindName, paper.Handle)], RaidCase.Words("For the file")));

        play.Material("prosecutor").Book.Ids.ShouldBe(play.Material("chief").Book.Ids);
        play.Desk<MoneyDesk>("prosecutor").Papers.Find(paper.Handle)!.From.ShouldBe(play.Seat("chief"));
        play.ShouldRefold();
    }

    private static OrderPaper Ask(PlayedWorld play, PaperKind kind, string of) => new(
        new StartAction(play.Seat("chief"), PaperActs.ActOf(play.Scenario, kind), Id<Subject>.None, RaidCase.Words(of)),
        new PaperScope(kind, of, new SimTime(-90 * 86_400), new SimTime(0)));
}
