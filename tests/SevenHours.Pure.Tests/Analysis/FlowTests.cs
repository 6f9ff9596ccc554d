using SevenHours.Analysis.Finance;
using SevenHours.Analysis.Ledgers;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Analysis;

/// <summary>The picture of value that comes to an account and goes on from it.</summary>
public sealed class FlowTests
{
    [Fact]
    public void Payers_stand_on_the_left_and_receivers_on_the_right()
    {
        var view = Flows.Of(Books.Of(5, Bank(1, 0, 1, 100), Bank(2, 1, 2, 70), Bank(3, 1, 2, 20), Bank(4, 2, 3, 60), Bank(5, 3, 4, 5)), new FlowQuestion(1));
        view.Nodes.Select(node => (node.Accounts.Single(), node.Column, node.In, node.Out)).ShouldBe([(0, -1, 0, 100), (1, 0, 100, 90), (2, 1, 90, 60), (3, 2, 60, 0)]);
        view.Links.Select(link => (link.From, link.To, link.Sum, link.Lines.Count)).ShouldBe([(0, 1, 100, 1), (1, 2, 90, 2), (2, 3, 60, 1)]);
    }

    [Fact]
    public void Who_pays_and_receives_stands_on_the_side_of_the_larger_sum_and_what_goes_back_is_told_beside_the_picture()
    {
        var view = Flows.Of(Books.Of(2, Bank(1, 0, 1, 100), Bank(2, 1, 0, 30)), new FlowQuestion(0));
        view.Nodes.Select(node => (node.Accounts.Single(), node.Column)).ShouldBe([(0, 0), (1, 1)]);
        view.Links.Single().Sum.ShouldBe(100);
        view.Returning.Single().ShouldSatisfyAllConditions(link => (link.From, link.To, link.Sum).ShouldBe((1, 0, 30)));
        Flows.Of(Books.Of(2, Bank(1, 0, 1, 30), Bank(2, 1, 0, 100)), new FlowQuestion(0)).Nodes.Select(node => node.Column).ShouldBe([-1, 0]);
    }

    [Fact]
    public void Small_partners_are_folded_into_one_and_followed_no_further()
    {
        var view = Flows.Of(Books.Of(8, Bank(1, 0, 1, 90), Bank(2, 0, 2, 80), Bank(3, 0, 3, 3), Bank(4, 0, 4, 2), Bank(5, 0, 5, 1), Bank(6, 3, 6, 3), Bank(7, 1, 7, 9)), new FlowQuestion(0) { Most = 2 });
        var folded = view.Nodes.Single(node => node.IsFolded);
        folded.Accounts.ShouldBe([3, 4, 5]);
        folded.In.ShouldBe(6);
        view.Nodes.SelectMany(node => node.Accounts).ShouldBe([0, 1, 2, 3, 4, 5, 7], ignoreOrder: true);
    }

    [Fact]
    public void Time_channel_and_least_sum_leave_lines_out()
    {
        var book = Books.Of(5, (1, 0, 1, 100, Channel.Bank), (9, 0, 2, 100, Channel.Bank), (2, 0, 3, 100, Channel.Cash), (3, 0, 4, 5, Channel.Bank));
        Flows.Of(book, new FlowQuestion(0) { Until = 9, Channels = [Channel.Bank], Least = 6 }).Nodes.SelectMany(node => node.Accounts).ShouldBe([0, 1]);
    }

    [Fact]
    public void Every_line_between_accounts_of_the_picture_is_in_it_once() => Seeds.ForAll(300, seeds =>
    {
        var book = Books.Any(seeds);
        var view = Flows.Of(book, new FlowQuestion(seeds.Below(book.Accounts.Count)) { Steps = 1 + seeds.Below(3), Most = 1 + seeds.Below(5) });
        var shown = view.Nodes.SelectMany((node, place) => node.Accounts.Select(account => (account, place))).ToDictionary(pair => pair.account, pair => pair.place);
        var lines = view.Links.Concat(view.Returning).SelectMany(link => link.Lines).ToList();
        lines.ShouldBeUnique();
        lines.Order().ShouldBe(book.Ledger.ByTime.ToArray().Where(line => Shows(book.Ledger.Transfers[line])).Order());
        view.Links.ShouldAllBe(link => view.Nodes[link.From].Column < view.Nodes[link.To].Column);
        foreach (var link in view.Links.Concat(view.Returning))
        {
            link.Sum.ShouldBe(link.Lines.Sum(line => book.Ledger.Transfers[line].Amount));
        }

        bool Shows(Transfer line) => line.From != line.To && shown.ContainsKey(line.From) && shown.ContainsKey(line.To);
    });

    private static (long, int, int, long, Channel) Bank(long time, int from, int to, long amount) => (time, from, to, amount, Channel.Bank);
}
