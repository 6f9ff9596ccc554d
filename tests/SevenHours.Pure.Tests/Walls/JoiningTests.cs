using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Networks;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Walls;

/// <summary>Somebody who joins an agency in the middle of play stands before the same wall as his colleagues.</summary>
public class JoiningTests
{
    private const string Analyst = "seats: { analyst: { agency: police, title: Analyst } }";

    [Fact]
    public void He_sees_pins_themes_charts_and_what_hangs_there()
    {
        var play = Drawn().Do(new AmendScenario(Analyst));

        var (mine, theirs) = (play.Desk<WallDesk>("analyst").Board, play.Desk<WallDesk>("officer").Board);
        mine.Pins.ShouldBe(theirs.Pins);
        mine.Themes.ShouldBe(theirs.Themes);
        mine.Find(theirs.Changes[^1].After.Handle)!.IsDown.ShouldBeTrue();
        play.Desk<NetworksDesk>("analyst").Charts.All.ShouldHaveSingleItem().Content.Entities.Count().ShouldBe(1);
        play.Desk<KnowledgeDesk>("analyst").Holds(play.Id<Fact>("rumour")).ShouldBeTrue();
        play.ShouldRefold();
    }

    [Fact]
    public void He_sees_what_was_shared_and_asked_and_under_whose_code_things_stand()
    {
        var play = Drawn();
        play.Do(Share(play, "counsellor", ["chief", "officer"], Words(play, "counsellor", "a name")) with { Code = HandlingCode.H2 });
        play.Do(Share(play, "chief", ["prosecutor"], Fact(play, "door_seen")) with { Code = HandlingCode.H1 });
        var theirs = play.Desk<WallDesk>("chief").Received[0].Items[0];
        play.Do(new AskConsent(play.Seat("chief"), theirs.Item, ItemUse.Share, play.Seats("prosecutor"), RaidCase.Words("for the order")));
        play.Do(new AmendScenario(Analyst));

        var desk = play.Desk<WallDesk>("analyst");
        desk.Received.ShouldHaveSingleItem().From.ShouldBe(play.Seat("counsellor"));
        desk.Sent.ShouldHaveSingleItem().Receivers.ShouldBe(play.Seats("prosecutor"));
        desk.ControlOf(theirs.Item)!.Code.ShouldBe(HandlingCode.H2);
        WallKinds.Has(play.World.DeskOf(play.Seat("analyst")), theirs.Item).ShouldBeTrue();
        play.Do(new AnswerConsent(play.Seat("counsellor"), desk.Consents.ShouldHaveSingleItem().Handle, true, TextRef.None));
        play.Desk<WallDesk>("analyst").Consents[0].IsGranted.ShouldBe(true);
        play.ShouldRefold();
    }

    [Fact]
    public void What_one_colleague_alone_was_given_stays_his()
    {
        var play = RaidCase.Begin();
        play.Do(Share(play, "prosecutor", ["chief"], Words(play, "prosecutor", "for the chief")));
        play.Do(new AmendScenario(Analyst));

        play.Desk<WallDesk>("analyst").Received.ShouldBeEmpty();
        play.Desk<WallDesk>("analyst").Given.ShouldBeEmpty();
        play.All<WallShown>().ShouldBeEmpty();
    }

    [Fact]
    public void He_has_the_exhibits_of_his_agency_and_no_other_seat_learns_anything()
    {
        var play = RaidCase.Begin();
        play.Do(play.Start("chief", "entry", "house")).Until("2h");
        var (has, others) = (play.Desk<EvidenceDesk>("officer").Exhibits, play.Desk<EvidenceDesk>("counsellor").Exhibits.Count);
        has.ShouldNotBeEmpty();
        play.Do(new AmendScenario(Analyst));

        play.Desk<EvidenceDesk>("analyst").Exhibits.Select(exhibit => exhibit.Handle).ShouldBe(has.Select(exhibit => exhibit.Handle), ignoreOrder: true);
        play.Desk<EvidenceDesk>("counsellor").Exhibits.Count.ShouldBe(others);
        var newcomer = play.Seats("analyst");
        play.Latest.Where(happened => happened is not ScenarioAmended).ShouldAllBe(happened => happened.To == newcomer);
        play.ShouldRefold();
    }

    private static PlayedWorld Drawn()
    {
        var play = RaidCase.Begin();
        play.Do(new SetTheme(play.Seat("officer"), Handle.None, RaidCase.Words("door")));
        play.Do(new PutUp(play.Seat("officer"), PinKind.Note) { Text = RaidCase.Words("a note"), Theme = play.Desk<WallDesk>("officer").Board.Themes.Single().Handle });
        play.Do(new PutUp(play.Seat("officer"), PinKind.Item) { Item = Fact(play, "rumour") });
        play.Do(new PutUp(play.Seat("chief"), PinKind.Question) { Text = RaidCase.Words("who pays?") });
        play.Do(new TakeDown(play.Seat("officer"), play.Desk<WallDesk>("chief").Board.Changes[^1].After.Handle));
        play.Do(new OpenChart(play.Seat("chief"), TextRef.None));
        play.Do(new EditChart(play.Seat("officer"), play.Desk<NetworksDesk>("officer").First!.Handle, [ChartChange.Entity("keeper")]));
        return play;
    }

    private static WallItem Fact(PlayedWorld play, string fact) => new(FactOnWall.KindName, FactHandles.Of(play.Scenario, play.Id<Fact>(fact)));

    private static WallItem Words(PlayedWorld play, string seat, string words)
    {
        play.Do(new PutUp(play.Seat(seat), PinKind.Note) { Text = RaidCase.Words(words) });
        return play.Desk<WallDesk>(seat).Board.Pins.Last().Shared;
    }

    private static ShareItems Share(PlayedWorld play, string from, string[] to, WallItem item) =>
        new(play.Seat(from), play.Seats(to), [item], RaidCase.Words("what for"));
}
