using SevenHours.Analysis.Finance;
using SevenHours.Debriefing;
using SevenHours.Disciplines.Money;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Money;

/// <summary>What an agency holds for the way of the proceeds, and what it makes of flags.</summary>
public sealed class MarkTests
{
    [Fact]
    public void Marked_lines_stand_on_every_desk_of_the_agency_and_on_no_other()
    {
        var play = Asked();
        play.Do(Mark(play, 0, 2, 1));

        var mark = play.Desk<MoneyDesk>("officer").Marks.Flows.ShouldHaveSingleItem();
        mark.Lines.ShouldBe(Keys(play, 0, 1, 2).Order());
        mark.Seat.ShouldBe(play.Seat("chief"));
        play.Desk<MoneyDesk>("counsellor").Marks.Flows.ShouldBeEmpty();
        play.ShouldRefold();
    }

    [Fact]
    public void A_mark_is_taken_back_by_anybody_of_the_agency_and_stays_in_the_history()
    {
        var play = Asked();
        play.Do(Mark(play, 0, 1));
        var handle = play.Desk<MoneyDesk>("chief").Marks.Flows[0].Handle;

        play.Try(new TakeBackMark(play.Seat("counsellor"), handle)).ShouldBe(Refusal.NoSuchThing);
        play.Do(new TakeBackMark(play.Seat("officer"), handle));
        play.Desk<MoneyDesk>("chief").Marks.ShouldSatisfyAllConditions(marks => marks.Lines.ShouldBeEmpty(), marks => marks.Flows.Single().IsTakenBack.ShouldBeTrue());
        play.Try(new TakeBackMark(play.Seat("officer"), handle)).ShouldBe(Refusal.NoSuchThing);
        play.ShouldRefold();
    }

    [Fact]
    public void A_line_is_marked_once_and_only_where_the_agencys_papers_show_it()
    {
        var play = Asked();
        play.Do(Mark(play, 0, 1));
        play.Try(Mark(play, 0, 1)).ShouldBe(MarkRefusals.MarkedAlready);
        play.Try(Mark(play)).ShouldBe(MarkRefusals.NoLine);
        play.Try(Mark(play) with { Lines = [int.MaxValue] }).ShouldBe(MarkRefusals.NotInPapers);
        play.Try(Mark(play, 0, 1, 2) with { Seat = play.Seat("counsellor") }).ShouldBe(MarkRefusals.NotInPapers);

        play.Do(Mark(play, 1, 2));
        play.Desk<MoneyDesk>("chief").Marks.Flows.Select(mark => mark.Lines.Count).ShouldBe([2, 1]);
    }

    [Fact]
    public void The_last_word_on_a_flag_counts_and_is_seen_by_the_agency()
    {
        var play = Asked();
        var account = play.Material("chief").Papers[0].Scope.Of;
        var judge = new JudgeFlag(play.Seat("chief"), RedFlagKind.RoundByNight, account, FlagVerdict.ToBeAsked, TextRef.None);
        play.Do(judge);
        play.Do(judge with { Seat = play.Seat("officer"), Verdict = FlagVerdict.Innocent });

        play.Desk<MoneyDesk>("chief").Marks.Flags.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            flag => flag.Verdict.ShouldBe(FlagVerdict.Innocent), flag => flag.Seat.ShouldBe(play.Seat("officer")));
        play.Try(judge with { Account = "XA00" }).ShouldBe(MarkRefusals.NotInPapers);
        play.ShouldRefold();
    }

    [Fact]
    public void Marks_are_set_beside_the_true_flow_and_what_is_taken_back_does_not_count()
    {
        var play = Asked();
        var (book, held) = (play.Money().Book, play.Material("chief"));
        var right = Enumerable.Range(0, held.Book.Ledger.Transfers.Length).Where(line => book.IsFlow[held.KeyOf(line)]).Take(2).ToArray();
        var wrong = Enumerable.Range(0, held.Book.Ledger.Transfers.Length).First(line => !book.IsFlow[held.KeyOf(line)]);
        Measured(play, "flow_precision").ShouldBeNull();

        play.Do(Mark(play, right)).Do(Mark(play, wrong));
        Measured(play, "flow_precision").ShouldBe(66.7m);
        Measured(play, "flow_recall")!.Value.ShouldBeInRange(0.1m, 99);
        play.Do(new TakeBackMark(play.Seat("chief"), play.Desk<MoneyDesk>("chief").Marks.Flows[1].Handle));
        Measured(play, "flow_precision").ShouldBe(100);
    }

    private static decimal? Measured(PlayedWorld play, string name) => Measures.Find(name)!
        .Compute(new History(play.Scenario, new DebriefFrame(default!, Yardstick.None, TextRef.None), play.Events)).Value;

    private static PlayedWorld Asked() => BooksCase.Begin().Order("account").Until("2h");

    private static MarkFlow Mark(PlayedWorld play, params int[] lines) => new(play.Seat("chief"), Keys(play, lines), TextRef.None);

    private static int[] Keys(PlayedWorld play, params int[] lines) => [.. lines.Select(play.Material("chief").KeyOf)];
}
