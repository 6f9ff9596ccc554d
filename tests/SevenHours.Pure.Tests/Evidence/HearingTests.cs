using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Evidence;

/// <summary>A file before a court: policy rules by sheets and papers, a person rules as a person does.</summary>
public sealed class HearingTests
{
    private const string Offences = """
        offences:
          holding:
            title: Holding a person
            articles: { verania: Article 1 }
            elements:
              act: { title: The act, kinds: [document] }
              gain: { title: The gain, kinds: [money], not_for_children: true }
            granted: [ { flag: court_said_yes } ]
        exhibits:
          book: { kind: document, label: A book, proves: ledger, language: ru }
        """;

    [Fact]
    public void A_file_against_nobody_with_nothing_in_it_comes_back_and_says_what_is_missing()
    {
        var play = Begin();
        var ruling = Heard(play, Submission(play) with { Persons = TextRef.None });
        (ruling.Outcome, ruling.Missing).ShouldSatisfyAllConditions(
            r => r.Outcome.ShouldBe(HearingOutcome.Returned),
            r => r.Missing.ShouldBe([FileGaps.Persons, FileGaps.Exhibits, FileGaps.ElementPrefix + "act", FileGaps.ElementPrefix + "gain"]));
    }

    [Fact]
    public void An_untranslated_exhibit_is_not_read_and_with_a_mediators_translation_the_warrant_is_granted()
    {
        var play = Begin();
        var book = play.Desk<EvidenceDesk>("chief").Exhibits[0].Handle;
        var file = Submission(play) with { IsChild = true, Arguments = [new Argument("act", book)] };
        var first = Heard(play, file);
        first.Exhibits.ShouldHaveSingleItem().IsUnread.ShouldBeTrue();
        first.Missing.ShouldContain(FileGaps.Translation);

        play.Do(new KeepCustody(play.Seat("chief"), book, CustodyStep.HandedOver) { To = play.Id<Agency>("mediation") });
        play.Do(new KeepCustody(play.Seat("mediator"), book, CustodyStep.Received));
        play.Do(new KeepCustody(play.Seat("mediator"), book, CustodyStep.Translated) { Language = "en" });
        var translation = play.Desk<EvidenceDesk>("mediator").Exhibits[^1];
        (translation.Item.IsSworn, translation.Item.Facts.Count).ShouldBe((true, 0), "she translates without being told what it proves");
        play.Do(new KeepCustody(play.Seat("mediator"), translation.Handle, CustodyStep.HandedOver) { To = play.Id<Agency>("police") });
        play.Do(new KeepCustody(play.Seat("chief"), translation.Handle, CustodyStep.Received));

        var second = Heard(play, file with { Arguments = [new Argument("act", book), new Argument("act", translation.Handle)] });

        second.Outcome.ShouldBe(HearingOutcome.Granted);
        play.World.IsSet(play.Id<Flag>("court_said_yes")).ShouldBeTrue();
        play.ShouldRefold();
    }

    [Fact]
    public void The_fruit_of_an_unlawful_entry_is_left_out_and_the_agency_reads_why()
    {
        var play = RaidCase.New().With("offences", Offences).Begin();
        play.Do(play.Start("chief", "entry", "house")).Until("2h");
        var ruling = Heard(play, Submission(play) with { IsChild = true, Arguments = [new Argument("act", play.Desk<EvidenceDesk>("chief").Exhibits[0].Handle)] });
        var exhibit = ruling.Exhibits.ShouldHaveSingleItem();
        exhibit.Finding.ShouldBe(Finding.Excluded);
        exhibit.Why.Select(b => b.Kind).ShouldContain(BreakKind.NoBasis);
        ruling.Outcome.ShouldBeOneOf(HearingOutcome.Refused, HearingOutcome.Returned);
    }

    [Fact]
    public void A_file_goes_to_a_court_and_argues_elements_there_are()
    {
        var play = Begin();
        play.Try(Submission(play) with { To = play.Id<Agency>("ngo") }).ShouldBe(HearingRefusals.NotACourt);
        play.Try(Submission(play) with { Arguments = [new Argument("no_such", play.Desk<EvidenceDesk>("chief").Exhibits[0].Handle)] }).ShouldBe(HearingRefusals.NoSuchElement);
    }

    [Fact]
    public void A_file_that_somebody_at_the_court_took_up_waits_for_that_ruling_until_staff_leave_the_court_to_policy()
    {
        var play = Begin("seats:\n  judge: { agency: bench, title: Judge, languages: [en] }\n");
        play.Do(Submission(play));
        var file = play.Desk<EvidenceDesk>("judge").Hearings.ShouldHaveSingleItem().File.Handle;
        play.Do(new TakeFile(play.Seat("judge"), file));
        play.Try(new TakeFile(play.Seat("judge"), file)).ShouldBe(HearingRefusals.TakenAlready);
        play.Try(new TakeFile(play.Seat("chief"), file)).ShouldBe(HearingRefusals.NotYours);
        play.Do(new AdvanceTo(play.World.Now + SimSpan.FromHours(3)));
        play.Desk<EvidenceDesk>("chief").Hearings[0].ShouldSatisfyAllConditions(h => h.Ruling.ShouldBeNull(), h => h.TakenBy.ShouldBe(play.Seat("judge")));

        play.Do(new SetAnswering(play.Id<Agency>("bench"), true)).Do(new SetAnswering(play.Id<Agency>("bench"), false)).Do(new AdvanceTo(play.World.Now + SimSpan.FromMinutes(1)));

        play.Desk<EvidenceDesk>("judge").Hearings[0].Ruling.ShouldNotBeNull();
        play.ShouldRefold();
    }

    [Fact]
    public void What_was_given_under_H1_and_a_copy_of_it_go_before_a_court_only_with_consent_or_as_a_breach()
    {
        var play = Begin();
        var book = play.Desk<EvidenceDesk>("chief").Exhibits[0].Handle;
        play.Do(new ShareItems(play.Seat("chief"), play.Seats("prosecutor"), [new WallItem(ExhibitOnWall.KindName, book)], RaidCase.Words("why")) { Code = HandlingCode.H1 });
        play.Do(new KeepCustody(play.Seat("chief"), book, CustodyStep.HandedOver) { To = play.Id<Agency>("prosecution") });
        play.Do(new KeepCustody(play.Seat("prosecutor"), book, CustodyStep.Copied));
        var copy = play.Desk<EvidenceDesk>("prosecutor").Exhibits[^1];
        copy.Item.Kind.ShouldBe(ExhibitKind.Copy);
        var file = Submission(play) with { Seat = play.Seat("prosecutor"), Arguments = [new Argument("act", copy.Handle)] };

        play.Try(file).ShouldBe(HearingRefusals.NoConsent);
        play.Try(Submission(play) with { Arguments = [new Argument("act", book)] }).ShouldBeNull("whose it is needs nobody's consent");
        play.Do(file with { WithoutConsent = true });
        play.All<HandlingBreached>().ShouldHaveSingleItem().Breach.ShouldSatisfyAllConditions(
            b => b.Use.ShouldBe(ItemUse.Evidence), b => b.Item.Handle.ShouldBe(book), b => b.Originator.ShouldBe(play.Seat("chief")));

        play.Do(new AskConsent(play.Seat("prosecutor"), new WallItem(ExhibitOnWall.KindName, book), ItemUse.Evidence, SeatSet.Nobody, RaidCase.Words("for the court")));
        play.Do(new AnswerConsent(play.Seat("chief"), play.Desk<WallDesk>("chief").Consents[^1].Handle, true, TextRef.None));
        play.Do(file);
        play.All<HandlingBreached>().Count.ShouldBe(1);
        play.ShouldRefold();
    }

    private static PlayedWorld Begin(string more = "")
    {
        var play = RaidCase.New().With("offences", $"{Offences}\n{more}").Begin();
        play.Do(play.AskFor("chief", "entry", "house")).Until("1h");
        play.Do(play.Start("chief", "entry", "house")).Until("2h5m");
        return play.Do(new KeepCustody(play.Seat("chief"), play.Desk<EvidenceDesk>("chief").Exhibits[0].Handle, CustodyStep.Logged))
            .Do(new KeepCustody(play.Seat("chief"), play.Desk<EvidenceDesk>("chief").Exhibits[0].Handle, CustodyStep.Sealed));
    }

    private static SubmitFile Submission(PlayedWorld play) => new(play.Seat("chief"), play.Id<Agency>("bench"), play.Id<Offence>("holding"), Sought.Warrant)
    {
        Persons = RaidCase.Words("the keeper"),
    };

    private static HearingRuling Heard(PlayedWorld play, SubmitFile file)
    {
        play.Do(file).Do(new AdvanceTo(play.World.Now + SimSpan.FromHours(3)));
        return play.Desk<EvidenceDesk>("chief").Hearings[^1].Ruling.ShouldNotBeNull();
    }
}
