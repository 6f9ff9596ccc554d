using SevenHours.Analysis.Calls;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Telephony;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Telephony;

/// <summary>Records are asked for, come, and are read; what is read rightly becomes knowledge.</summary>
public sealed class RecordsTests
{
    [Fact]
    public void Records_that_were_ordered_come_with_their_scope_and_nothing_else()
    {
        var play = TelephoneCase.Begin().Obtain(TelephoneCase.Calls(10, TelephoneCase.Girl));

        var product = play.Desk<TelephonyDesk>("officer").Products.ShouldHaveSingleItem();
        (product.Scope.From, product.Scope.Until).ShouldBe((new SimTime(-10 * 86_400), new SimTime(3600)));
        var held = play.Net().Hold([product.Scope]);
        held.Book.Count.ShouldBe(product.Count);
        product.Hash.Length.ShouldBe(64);
        Enumerable.Range(0, held.Book.Count).Select(i => held.Book[i]).ShouldAllBe(r =>
            held.Book.Numbers[r.Number] == TelephoneCase.Girl && r.Time >= -10 * 86_400 && r.Time < 3600);
        play.Desk<TelephonyDesk>("counsellor").Products.ShouldBeEmpty();
        play.ShouldRefold();
    }

    [Fact]
    public void Who_reads_rightly_that_they_met_holds_the_fact_and_an_order_decides_what_it_is_worth()
    {
        var play = TelephoneCase.Begin().Obtain(TelephoneCase.Calls(30, TelephoneCase.Girl, TelephoneCase.Keeper));

        play.Do(new ClaimPattern(play.Seat("chief"), ClaimKind.Together, TelephoneCase.Keeper, TelephoneCase.Girl, "", TextRef.None));

        var claimed = play.All<PatternClaimed>().ShouldHaveSingleItem();
        (claimed.IsShown, claimed.Finds.ShouldHaveSingleItem()).ShouldBe((true, "visits"));
        play.Desk<KnowledgeDesk>("officer").Holds(play.Id<Fact>("keeper_visits")).ShouldBeTrue();
        play.World.Part<KnowledgePart>().HoldingOf(play.Seat("chief"), play.Id<Fact>("keeper_visits"))!.Value.Admissible.ShouldBe(0);
        play.Try(new ClaimPattern(play.Seat("officer"), ClaimKind.Together, TelephoneCase.Girl, TelephoneCase.Keeper, "", TextRef.None))
            .ShouldBe(TelephonyRefusals.ClaimedAlready);
        play.ShouldRefold();
    }

    [Theory, InlineData(ClaimKind.Together), InlineData(ClaimKind.SameUser)]
    public void A_wrong_reading_is_written_down_like_a_right_one_and_brings_nothing(ClaimKind kind)
    {
        var play = TelephoneCase.Begin().Obtain(TelephoneCase.Calls(30, TelephoneCase.Girl, TelephoneCase.Driver));

        play.Do(new ClaimPattern(play.Seat("chief"), kind, TelephoneCase.Girl, TelephoneCase.Driver, "", TextRef.None));

        play.All<PatternClaimed>().ShouldHaveSingleItem().IsShown.ShouldBeFalse();
        play.All<FactLearned>().Where(e => e.Fact == play.Id<Fact>("keeper_visits")).ShouldBeEmpty();
        play.Desk<TelephonyDesk>("officer").Claims.ShouldHaveSingleItem().Claim.Kind.ShouldBe(kind);
        play.StreamOf("chief").ShouldAllBe(line => !line.Contains("\"isShown\":true"));
    }

    [Fact]
    public void That_a_telephone_is_at_an_address_no_record_ever_shows()
    {
        var play = TelephoneCase.Begin().Obtain(TelephoneCase.Calls(30, TelephoneCase.Girl));

        play.Do(new ClaimPattern(play.Seat("chief"), ClaimKind.Address, TelephoneCase.Girl, "", "", TextRef.None));
        play.Do(new ClaimPattern(play.Seat("chief"), ClaimKind.Nights, TelephoneCase.Girl, "", "", TextRef.None));

        play.All<PatternClaimed>().Select(claim => claim.IsShown).ShouldBe([false, true]);
        play.Desk<KnowledgeDesk>("chief").Holds(play.Id<Fact>("sleeps_there")).ShouldBeTrue();
    }

    [Fact]
    public void A_thrown_away_telephone_is_found_by_its_handset()
    {
        var play = TelephoneCase.Begin().Obtain(TelephoneCase.Calls(30, TelephoneCase.Keeper, TelephoneCase.Burner));
        var net = play.Net();

        var found = Switches.Among(play.Desk<TelephonyDesk>("chief").All(play.Scenario)!.Index, [net.NumberOf(TelephoneCase.Keeper), net.NumberOf(TelephoneCase.Burner)]);

        found.ShouldHaveSingleItem().Handset.ShouldBeGreaterThanOrEqualTo(0);
        play.Do(new ClaimPattern(play.Seat("chief"), ClaimKind.SameUser, TelephoneCase.Keeper, TelephoneCase.Burner, "", TextRef.None));
        play.All<PatternClaimed>().ShouldHaveSingleItem().IsShown.ShouldBeTrue();
    }

    [Fact]
    public void An_operator_abroad_answers_late_and_who_asked_knows_that_it_waits()
    {
        var play = TelephoneCase.Begin().Obtain(TelephoneCase.Calls(30, TelephoneCase.Abroad), target: "aunts_phone");

        play.Desk<TelephonyDesk>("officer").Awaited.ShouldHaveSingleItem().Wanted.Numbers.ShouldBe([TelephoneCase.Abroad]);
        play.Desk<TelephonyDesk>("officer").Products.ShouldBeEmpty();
        play.Until("3h").Desk<TelephonyDesk>("officer").Products.ShouldHaveSingleItem();
        play.Desk<TelephonyDesk>("officer").Awaited.ShouldBeEmpty();
        play.ShouldRefold();
    }

    [Theory, InlineData(10, 1000), InlineData(120, 500), InlineData(7 * 60, 0)]
    public void The_wider_a_tower_dump_the_less_a_court_takes_of_it(int minutes, int worth)
    {
        var play = TelephoneCase.Begin();
        play.Obtain(new RecordsScope(RecordsKind.TowerDump, [], [], new SimTime(-minutes * 60), SimTime.Start), target: "house");

        var product = play.World.Part<TelephonyPart>().Products.ShouldHaveSingleItem();
        (product.Scope.Proportion, product.Scope.Cells.Count > 0).ShouldBe((worth, true));
        var book = play.Net().Hold([product.Scope]).Book;
        Enumerable.Range(0, book.Count).ShouldAllBe(i => product.Scope.Cells.Contains(book.Cells.All[book.CellOf(i)].Id));
    }

    [Fact]
    public void Who_is_given_records_holds_them_with_their_custody()
    {
        var play = TelephoneCase.Begin().Obtain(TelephoneCase.Calls(10, TelephoneCase.Girl));
        var held = play.Desk<TelephonyDesk>("chief").Products.ShouldHaveSingleItem();
        play.Do(new ShareItems(play.Seat("chief"), play.Seats("prosecutor"), [new WallItem(RecordsOnWall.KindName, held.Handle)], RaidCase.Words("for the file")));

        var given = play.Desk<TelephonyDesk>("prosecutor").Products.ShouldHaveSingleItem();
        (given.From, given.Exhibit).ShouldBe((play.Seat("chief"), held.Exhibit));
        play.Desk<EvidenceDesk>("prosecutor").Find(given.Exhibit).ShouldNotBeNull().Item.Kind.ShouldBe(ExhibitKind.Records);
        play.Desk<EvidenceDesk>("counsellor").Exhibits.ShouldBeEmpty();
        play.ShouldRefold();
    }

    [Fact]
    public void What_an_operator_no_longer_keeps_is_gone()
    {
        var play = TelephoneCase.New(keeps: 7).Begin();
        play.Obtain(TelephoneCase.Calls(30, TelephoneCase.Girl));

        var product = play.Desk<TelephonyDesk>("chief").Products.ShouldHaveSingleItem();
        (product.IsCut, product.Scope.From).ShouldBe((true, new SimTime(3600 - (7 * 86_400))));
    }

    [Fact]
    public void A_plain_act_of_the_catalogue_brings_the_usual_window_and_a_number_nobody_knows_brings_nothing()
    {
        var play = TelephoneCase.Begin();
        play.Do(play.Start("chief", "call_records", "phone")).Until("2h");
        play.Desk<TelephonyDesk>("chief").Products.ShouldHaveSingleItem().Scope.Length.ShouldBe(RecordsScope.UsualCalls);

        play.Do(new OrderRecords(play.Start("chief", "call_records"), TelephoneCase.Calls(3, "+999 000 0000"))).Until("4h");
        play.Desk<TelephonyDesk>("chief").Products.Count.ShouldBe(1);
        play.Try(new OrderRecords(play.Start("chief", "entry", "house"), TelephoneCase.Calls(3, TelephoneCase.Girl))).ShouldBe(TelephonyRefusals.NotForRecords);
        play.Try(new OrderRecords(play.Start("chief", "call_records", "phone"), TelephoneCase.Calls(3))).ShouldBe(TelephonyRefusals.NoNumber);
    }
}
