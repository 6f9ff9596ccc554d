using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Walls;

/// <summary>Sharing under a handling code: what arrives, what it says of itself, and what happens when a code is ignored.</summary>
public class SharingTests
{
    [Fact]
    public void What_is_shared_arrives_with_where_it_is_from_and_what_may_be_done_with_it()
    {
        var play = RaidCase.Begin();
        play.Do(Share(play, "chief", ["counsellor"], ["door_seen"]) with
        {
            Code = HandlingCode.H2, Source = SourceGrade.B, Information = InformationGrade.KnownToSource,
        });

        play.Desk<KnowledgeDesk>("counsellor").Fact(play.Id<Fact>("door_seen")).ShouldNotBeNull().Source.ShouldBe(FactSource.Wall);
        var item = play.Desk<WallDesk>("counsellor").Received.ShouldHaveSingleItem().Items.ShouldHaveSingleItem();
        item.ShouldBe(new SharedItem(Fact(play, "door_seen"), play.Seat("chief"), HandlingCode.H2, SourceGrade.B, InformationGrade.KnownToSource));
        play.Desk<WallDesk>("officer").Sent.ShouldHaveSingleItem().Receivers.ShouldBe(play.Seats("counsellor"));
        play.Desk<KnowledgeDesk>("counsellor").Items.ShouldHaveSingleItem().From.ShouldBe(play.Seat("chief"));
        play.ShouldRefold();
    }

    [Theory, InlineData(0), InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(6), InlineData(7)]
    public void A_receiver_has_what_the_giver_gave_of_what_he_had_and_no_more(int chosen)
    {
        var play = RaidCase.Begin();
        string[] all = ["door_seen", "girl_called", "rumour"];
        string[] given = [.. all.Where((_, i) => (chosen >> i & 1) != 0)];
        var before = play.Desk<KnowledgeDesk>("chief").Facts.Select(f => f.Fact).ToList();
        var refused = play.Try(Share(play, "chief", ["counsellor", "prosecutor"], given));

        refused.ShouldBe(given.Length == 0 ? WallRefusals.NothingToShare : null);
        foreach (var receiver in (string[])["counsellor", "prosecutor"])
        {
            play.Desk<KnowledgeDesk>(receiver).Facts.Select(f => f.Fact).ShouldBe(given.Select(play.Id<Fact>), ignoreOrder: true);
        }

        play.Desk<KnowledgeDesk>("mediator").Facts.ShouldBeEmpty();
        play.Desk<KnowledgeDesk>("chief").Facts.Select(f => f.Fact).ShouldBe(before);
    }

    [Fact]
    public void What_is_passed_on_against_its_code_goes_and_its_originator_hears_of_it()
    {
        var play = RaidCase.Begin();
        play.Do(Share(play, "chief", ["counsellor"], ["door_seen"]) with { Code = HandlingCode.H2 });
        play.Do(Share(play, "counsellor", ["prosecutor"], ["door_seen"]));

        play.Desk<KnowledgeDesk>("prosecutor").Holds(play.Id<Fact>("door_seen")).ShouldBeTrue();
        play.Desk<WallDesk>("counsellor").Sent.ShouldHaveSingleItem().Breached.ShouldBe([Fact(play, "door_seen")]);
        play.Desk<WallDesk>("prosecutor").Received.ShouldHaveSingleItem().Items[0].ShouldSatisfyAllConditions(
            item => item.Originator.ShouldBe(play.Seat("chief")), item => item.Code.ShouldBe(HandlingCode.H2));
        play.Desk<WallDesk>("chief").Breaches.ShouldBeEmpty();
        play.Until("15m");
        play.Desk<WallDesk>("officer").Breaches.ShouldHaveSingleItem().Breach.Seat.ShouldBe(play.Seat("counsellor"));
        play.Until("15m");
        play.All<BreachLearned>().Count.ShouldBe(1);
        play.World.Part<WallPart>().KnownBreachesOf(play.Scenario, play.Id<Agency>("ngo")).ShouldBe(1);
        play.ShouldRefold();
    }

    [Theory, InlineData(true), InlineData(false)]
    public void Consent_covers_what_was_asked_for_and_a_refusal_covers_nothing(bool granted)
    {
        var play = RaidCase.Begin();
        play.Do(Share(play, "chief", ["counsellor"], ["door_seen"]) with { Code = HandlingCode.H2 });
        play.Do(new AskConsent(play.Seat("counsellor"), Fact(play, "door_seen"), ItemUse.Share, play.Seats("prosecutor"), RaidCase.Words("for the order")));
        var consent = play.Desk<WallDesk>("officer").Consents.ShouldHaveSingleItem();
        play.Do(new AnswerConsent(play.Seat("officer"), consent.Handle, granted, TextRef.None));
        play.Try(new AnswerConsent(play.Seat("chief"), consent.Handle, true, TextRef.None)).ShouldBe(WallRefusals.AnsweredAlready);

        play.Do(Share(play, "counsellor", ["prosecutor"], ["door_seen"]));
        play.All<HandlingBreached>().Count.ShouldBe(granted ? 0 : 1);
        play.Do(Share(play, "counsellor", ["mediator"], ["door_seen"]));
        play.All<HandlingBreached>().Count.ShouldBe(granted ? 1 : 2);
    }

    [Fact]
    public void What_is_ones_own_and_what_goes_back_needs_nobodys_consent()
    {
        var play = RaidCase.Begin();
        play.Do(Share(play, "chief", ["counsellor"], ["door_seen"]) with { Code = HandlingCode.H2 });
        play.Do(Share(play, "counsellor", ["officer"], ["door_seen"]));
        play.Do(Share(play, "counsellor", ["chief"], ["door_seen"]) with { Code = HandlingCode.H3, Restriction = RaidCase.Words("only you") });
        play.Do(Share(play, "chief", ["prosecutor"], ["door_seen"]));

        play.All<HandlingBreached>().ShouldBeEmpty();
        play.Try(new AskConsent(play.Seat("chief"), Fact(play, "door_seen"), ItemUse.Evidence, SeatSet.Nobody, RaidCase.Words("why")))
            .ShouldBe(WallRefusals.NobodyToAsk);
    }

    [Fact]
    public void A_code_guards_evidence_from_H1_and_passing_on_from_H2()
    {
        HandlingCode[] codes = [HandlingCode.H0, HandlingCode.H1, HandlingCode.H2, HandlingCode.H3];
        codes.Select(code => (code.NeedsConsent(ItemUse.Evidence), code.NeedsConsent(ItemUse.Share)))
            .ShouldBe([(false, false), (true, false), (true, true), (true, true)]);

        var play = RaidCase.Begin();
        play.Do(Share(play, "chief", ["counsellor"], ["rumour"]) with { Code = HandlingCode.H1 });
        var desk = play.Desk<WallDesk>("counsellor");
        desk.May(play.Scenario, Fact(play, "rumour"), ItemUse.Share, play.Seats("prosecutor")).ShouldBeTrue();
        desk.May(play.Scenario, Fact(play, "rumour"), ItemUse.Evidence, SeatSet.Nobody).ShouldBeFalse();
    }

    [Fact]
    public void A_share_is_corrected_and_taken_back_and_what_was_read_stays_known()
    {
        var play = RaidCase.Begin();
        play.Do(Share(play, "chief", ["counsellor"], ["rumour"]));
        var share = play.Desk<WallDesk>("chief").Sent[0].Handle;
        play.Do(new ReviseShare(play.Seat("officer"), share, ShareNoticeKind.Corrected, RaidCase.Words("a neighbour's phone")));
        play.Do(new ReviseShare(play.Seat("chief"), share, ShareNoticeKind.Withdrawn, RaidCase.Words("not ours")));

        var received = play.Desk<WallDesk>("counsellor").Received[0];
        (received.IsWithdrawn, received.Notices.Count).ShouldBe((true, 2));
        play.Desk<KnowledgeDesk>("counsellor").Holds(play.Id<Fact>("rumour")).ShouldBeTrue();
        play.Try(new ReviseShare(play.Seat("chief"), share, ShareNoticeKind.Corrected, RaidCase.Words("more"))).ShouldBe(WallRefusals.WithdrawnAlready);
        play.Try(new ReviseShare(play.Seat("counsellor"), share, ShareNoticeKind.Corrected, RaidCase.Words("more"))).ShouldBe(WallRefusals.NotYourShare);
    }

    [Fact]
    public void Only_the_impossible_is_refused()
    {
        var play = RaidCase.Begin();
        play.Try(Share(play, "counsellor", ["chief"], ["door_seen"])).ShouldBe(WallRefusals.NotHad);
        play.Try(Share(play, "chief", ["counsellor"], ["door_seen"]) with { Purpose = TextRef.None }).ShouldBe(WallRefusals.NoPurpose);
        play.Try(Share(play, "chief", ["counsellor"], ["door_seen"]) with { Code = HandlingCode.H3 }).ShouldBe(WallRefusals.NoRestriction);
        play.Try(Share(play, "chief", ["chief"], ["door_seen"])).ShouldBe(KnowledgeRefusals.NobodyToTell);
        play.Try(Share(play, "chief", ["counsellor"], ["door_seen"]) with { Items = [new WallItem("unheard_of", new Handle(7))] }).ShouldBe(WallRefusals.NotHad);
    }

    [Fact]
    public void What_an_agency_does_on_its_wall_changes_no_byte_of_what_another_sees()
    {
        var (busy, quiet) = (RaidCase.Begin(), RaidCase.Begin());
        busy.Do(new PutUp(busy.Seat("officer"), PinKind.Note) { Text = RaidCase.Words("a note") });
        busy.Do(new SetTheme(busy.Seat("officer"), Handle.None, RaidCase.Words("door")));
        busy.Do(new PutUp(busy.Seat("officer"), PinKind.Item) { Item = Fact(busy, "rumour") });
        busy.Do(Share(busy, "officer", ["prosecutor"], ["rumour"]) with { Code = HandlingCode.H2 });
        busy.Do(Share(busy, "prosecutor", ["mediator"], ["rumour"]));
        foreach (var play in (PlayedWorld[])[busy, quiet])
        {
            play.Do(Share(play, "chief", ["counsellor"], ["door_seen"])).Until("1h");
        }

        busy.StreamOf("counsellor").ShouldBe(quiet.StreamOf("counsellor"));
        busy.Desk<WallDesk>("counsellor").Board.Pins.ShouldBeEmpty();
    }

    [Fact]
    public void A_case_can_make_a_breach_cost()
    {
        var play = RaidCase.New().With("cost", """
            rules:
              colder: { when: "handling_breached(ngo)", do: [flag: partner_is_colder] }
            """).Begin();
        play.Do(Share(play, "chief", ["counsellor"], ["door_seen"]) with { Code = HandlingCode.H2 });
        play.Do(Share(play, "counsellor", ["prosecutor"], ["door_seen"])).Until("14m");
        play.World.IsSet(play.Id<Flag>("partner_is_colder")).ShouldBeFalse();
        play.Until("16m");
        play.World.IsSet(play.Id<Flag>("partner_is_colder")).ShouldBeTrue();
    }

    [Fact]
    public void A_note_and_a_pin_on_the_map_can_be_shared_as_they_stood()
    {
        var play = RaidCase.Begin();
        play.Do(new PutUp(play.Seat("chief"), PinKind.Question) { Text = RaidCase.Words("who pays?"), Where = new Spot(100_000, -400_000) });
        var pin = play.Desk<WallDesk>("chief").Board.Pins.ShouldHaveSingleItem();
        play.Do(new ShareItems(play.Seat("chief"), play.Seats("counsellor"), [pin.Shared], RaidCase.Words("to think about")));

        play.Desk<WallDesk>("counsellor").Given.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            given => given.Text.ShouldBe(pin.Text), given => given.Where.ShouldBe(pin.Where), given => given.Theme.ShouldBe(Handle.None));
        play.Do(new PutUp(play.Seat("counsellor"), PinKind.Item) { Item = pin.Shared });
        play.Desk<WallDesk>("counsellor").Board.Pins.ShouldHaveSingleItem().Originator.ShouldBe(play.Seat("chief"));
        play.ShouldRefold();
    }

    private static WallItem Fact(PlayedWorld play, string fact) => FactHandles.Item(play.Scenario, play.Id<Fact>(fact));

    private static ShareItems Share(PlayedWorld play, string seat, string[] to, string[] facts) =>
        new(play.Seat(seat), play.Seats(to), [.. facts.Select(fact => Fact(play, fact))], RaidCase.Words("to know"));
}
