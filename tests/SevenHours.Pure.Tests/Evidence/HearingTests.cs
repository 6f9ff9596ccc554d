using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
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

    private static PlayedWorld Begin()
    {
        var play = RaidCase.New().With("offences", Offences).Begin();
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
