using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Walls;

/// <summary>The board: what a team puts up, in its own order, and what can be taken back.</summary>
public class BoardTests
{
    [Fact]
    public void Of_two_people_at_one_seat_each_takes_back_his_own_and_both_work_one_wall()
    {
        var play = RaidCase.Begin();
        play.Do(new PutUp(play.Seat("chief"), PinKind.Note) { Text = RaidCase.Words("by Ann"), By = "ann" });
        play.Do(new PutUp(play.Seat("chief"), PinKind.Note) { Text = RaidCase.Words("by Ben"), By = "ben" });
        var board = play.Desk<WallDesk>("chief").Board;
        var (hers, his) = (board.LastOf(play.Seat("chief"), "ann")!.After.Handle, board.LastOf(play.Seat("chief"), "ben")!.After.Handle);

        play.Try(new UndoPin(play.Seat("chief"), his) { By = "ann" }).ShouldBe(WallRefusals.NothingToUndo);
        play.Do(new UndoPin(play.Seat("chief"), hers) { By = "ann" });
        play.Desk<WallDesk>("officer").Board.Pins.ShouldHaveSingleItem().Handle.ShouldBe(his);
        play.Do(new TakeDown(play.Seat("chief"), his) { By = "ann" });
        play.Desk<WallDesk>("officer").Board.Pins.ShouldBeEmpty();
    }

    [Fact]
    public void What_one_seat_puts_up_every_seat_of_the_agency_sees_and_nobody_else()
    {
        var play = RaidCase.Begin();
        Note(play, "chief", "three doors");

        play.Desk<WallDesk>("officer").Board.Pins.ShouldHaveSingleItem().Text.ShouldBe(RaidCase.Words("three doors"));
        play.Desk<WallDesk>("counsellor").Board.Pins.ShouldBeEmpty();
        play.ShouldRefold();
    }

    [Fact]
    public void Pins_stand_where_the_team_put_them_however_often_they_are_moved() => Seeds.ForAll(20, seeds =>
    {
        var play = RaidCase.Begin();
        List<Handle> shown = [.. Enumerable.Range(0, 6).Select(i => Note(play, "chief", $"note {i}"))];
        for (var step = 0; step < 25; step++)
        {
            var moved = seeds.Pick(shown);
            var before = seeds.Pick<Handle>([.. shown.Where(pin => pin != moved), Handle.None]);
            play.Do(new MovePin(play.Seat(seeds.Pick<string>(["chief", "officer"])), moved, Handle.None, before));
            shown.Remove(moved);
            shown.Insert(before.IsSome ? shown.IndexOf(before) : shown.Count, moved);
            play.Desk<WallDesk>("officer").Board.Under(Handle.None).Select(p => p.Handle).ShouldBe(shown);
        }
    });

    [Fact]
    public void One_takes_back_ones_own_last_change_unless_somebody_changed_it_since()
    {
        var play = RaidCase.Begin();
        var pin = Note(play, "chief", "first words");
        play.Do(new RewritePin(play.Seat("chief"), pin, 1, RaidCase.Words("second words")) { Kind = PinKind.Question });
        play.Do(new UndoPin(play.Seat("chief"), pin));
        Board(play).Find(pin).ShouldNotBeNull().ShouldSatisfyAllConditions(
            p => p.Text.ShouldBe(RaidCase.Words("first words")), p => p.Kind.ShouldBe(PinKind.Note), p => p.Version.ShouldBe(3));

        play.Do(new TakeDown(play.Seat("chief"), pin));
        Board(play).Pins.ShouldBeEmpty();
        play.Do(new UndoPin(play.Seat("chief"), pin));
        Board(play).Pins.Count().ShouldBe(1);

        play.Do(new RewritePin(play.Seat("officer"), pin, 5, RaidCase.Words("third words")));
        play.Try(new UndoPin(play.Seat("chief"), pin)).ShouldBe(WallRefusals.NothingToUndo);
        play.ShouldRefold();
    }

    [Fact]
    public void Two_who_write_at_once_do_not_overwrite_each_other()
    {
        var play = RaidCase.Begin();
        var pin = Note(play, "chief", "words");
        play.Do(new RewritePin(play.Seat("officer"), pin, 1, RaidCase.Words("others")));
        play.Try(new RewritePin(play.Seat("chief"), pin, 1, RaidCase.Words("mine"))).ShouldBe(WallRefusals.ChangedMeanwhile);
    }

    [Fact]
    public void What_stood_under_a_theme_that_is_taken_away_is_not_sorted()
    {
        var play = RaidCase.Begin();
        play.Do(new SetTheme(play.Seat("chief"), Handle.None, RaidCase.Words("door")));
        var theme = Board(play).Themes.ShouldHaveSingleItem().Handle;
        play.Do(new PutUp(play.Seat("officer"), PinKind.Note) { Text = RaidCase.Words("blue"), Theme = theme });
        Board(play).Under(theme).Count().ShouldBe(1);

        play.Do(new SetTheme(play.Seat("chief"), theme, TextRef.None) { IsDown = true });
        Board(play).Under(Handle.None).Count().ShouldBe(1);
        play.Try(new MovePin(play.Seat("chief"), Board(play).Pins.First().Handle, theme, Handle.None)).ShouldBe(WallRefusals.NoSuchPin);
    }

    [Fact]
    public void Only_the_impossible_is_refused()
    {
        var play = RaidCase.Begin();
        play.Try(new PutUp(play.Seat("chief"), PinKind.Note)).ShouldBe(WallRefusals.NothingToPin);
        play.Try(new PutUp(play.Seat("chief"), PinKind.Entry) { Text = RaidCase.Words("a car") }).ShouldBe(WallRefusals.NoTime);
        play.Try(new PutUp(play.Seat("chief"), PinKind.Note) { Text = RaidCase.Words("here"), Where = new Spot(int.MaxValue, 0) }).ShouldBe(WallRefusals.NotOnMap);
        play.Try(new PutUp(play.Seat("chief"), PinKind.Item)).ShouldBe(WallRefusals.NotHad);
        play.Try(new TakeDown(play.Seat("chief"), new Handle(9))).ShouldBe(WallRefusals.NoSuchPin);
        play.Try(new PutUp(play.Seat("counsellor"), PinKind.Note) { Text = RaidCase.Words("she"), About = play.Id<Subject>("girl") }).ShouldBe(Refusal.NoSuchThing);
    }

    private static Board Board(PlayedWorld play) => play.Desk<WallDesk>("chief").Board;

    private static Handle Note(PlayedWorld play, string seat, string words)
    {
        play.Do(new PutUp(play.Seat(seat), PinKind.Note) { Text = RaidCase.Words(words) });
        return play.Desk<WallDesk>(seat).Board.Changes[^1].After.Handle;
    }
}
