using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Walls;

/// <summary>Nobody waits for a consent for ever.</summary>
public class ConsentTests
{
    [Fact]
    public void What_nobody_answers_the_duty_desk_of_the_originator_does()
    {
        var play = Asked();
        play.Until("44m");
        play.Desk<WallDesk>("counsellor").Consents[0].IsOpen.ShouldBeTrue();
        play.Until("46m");

        play.Desk<WallDesk>("counsellor").Consents[0].ShouldSatisfyAllConditions(c => c.IsGranted.ShouldBe(true), c => c.IsByDesk.ShouldBeTrue());
        play.Do(Share(play, "counsellor", "prosecutor"));
        play.All<HandlingBreached>().ShouldBeEmpty();
        play.ShouldRefold();
    }

    [Fact]
    public void An_answer_by_people_stands_and_comes_once()
    {
        var play = Asked();
        play.Do(new AnswerConsent(play.Seat("officer"), play.Desk<WallDesk>("officer").Consents[0].Handle, false, TextRef.None)).Until("2h");

        play.All<ConsentAnswered>().ShouldHaveSingleItem().IsByDesk.ShouldBeFalse();
        play.Desk<WallDesk>("counsellor").Consents[0].IsGranted.ShouldBe(false);
    }

    [Fact]
    public void Who_ignored_a_code_before_is_refused()
    {
        var play = Asked();
        play.Do(Share(play, "counsellor", "mediator")).Until("46m");

        play.Desk<WallDesk>("counsellor").Consents[0].IsGranted.ShouldBe(false);
    }

    [Fact]
    public void For_an_agency_that_a_person_answers_for_it_waits_in_the_white_cells_queue()
    {
        var play = RaidCase.Begin().Do(new SetAnswering(Police(RaidCase.Begin()), true));
        Ask(play);
        play.Until("2h");
        var consent = play.Desk<WallDesk>("chief").Consents[0];
        consent.IsOpen.ShouldBeTrue();
        var waits = Queue(play, isPlayed: false).ShouldHaveSingleItem();
        (waits.Kind, waits.Handle, waits.To, waits.IsPolicyNext).ShouldBe((DeskItemKind.Consent, consent.Handle, Police(play), false));

        play.Do(new AnswerConsentAsDesk(consent.Handle, true, RaidCase.Words("as agreed")) { By = "staff" });
        play.Try(new AnswerConsentAsDesk(consent.Handle, false, TextRef.None)).ShouldBe(WallRefusals.AnsweredAlready);
        play.Desk<WallDesk>("counsellor").Consents[0].IsGranted.ShouldBe(true);
        Queue(play, isPlayed: false).ShouldBeEmpty();
        DeskFigures.Of(play.Events).People.ShouldHaveSingleItem().Person.ShouldBe("staff");
    }

    [Fact]
    public void A_played_agency_is_left_to_answer_until_it_is_late()
    {
        var play = Asked();
        Queue(play, isPlayed: true).ShouldBeEmpty();
        Queue(play, isPlayed: false).ShouldHaveSingleItem().IsPolicyNext.ShouldBeTrue();
    }

    private static PlayedWorld Asked()
    {
        var play = RaidCase.Begin();
        Ask(play);
        return play;
    }

    private static void Ask(PlayedWorld play)
    {
        play.Do(new ShareItems(play.Seat("chief"), play.Seats("counsellor"), [Door(play)], RaidCase.Words("what for")) { Code = HandlingCode.H2 });
        play.Do(new AskConsent(play.Seat("counsellor"), Door(play), ItemUse.Share, play.Seats("prosecutor"), RaidCase.Words("for the order")));
    }

    private static IReadOnlyList<DeskItem> Queue(PlayedWorld play, bool isPlayed) =>
        [.. DeskItem.All(play.World, _ => isPlayed, _ => play.World.Now).Where(item => item.Kind == DeskItemKind.Consent)];

    private static ShareItems Share(PlayedWorld play, string from, string to) =>
        new(play.Seat(from), play.Seats(to), [Door(play)], RaidCase.Words("what for"));

    private static Id<Agency> Police(PlayedWorld play) => play.Id<Agency>("police");

    private static WallItem Door(PlayedWorld play) => new(FactOnWall.KindName, FactHandles.Of(play.Scenario, play.Id<Fact>("door_seen")));
}
