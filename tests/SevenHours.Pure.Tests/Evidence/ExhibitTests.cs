using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Evidence;

public class ExhibitTests
{
    [Fact]
    public void An_exhibit_names_its_act_and_its_agency_is_not_told_what_a_court_will_say()
    {
        var play = RaidCase.Begin();
        play.Do(play.Start("chief", "entry", "house")).Until("1h");
        var taken = play.All<ExhibitTaken>().ShouldHaveSingleItem();
        var seen = taken.ForSeats().ShouldBeOfType<ExhibitTaken>();

        (taken.Admissibility, seen.Admissibility, seen.IsSpoiled).ShouldBe((0, 0, false));
        var exhibit = play.Desk<EvidenceDesk>("officer").Exhibits.ShouldHaveSingleItem();
        exhibit.Item.Facts.ShouldBe([play.Id<Fact>("ledger")]);
        exhibit.Act.ShouldBe(taken.Act);
        play.Desk<EvidenceDesk>("prosecutor").Exhibits.ShouldBeEmpty();
    }

    [Fact]
    public void Broken_custody_makes_an_exhibit_useless_and_its_agency_is_told()
    {
        var play = RaidCase.New().With("more", """
            outcomes:
              e_left_open: { on: visit, do: [ { spoil: { fact: ledger, says: It lay in the car over night. } } ] }
            """).Begin();
        play.Do(play.AskFor("chief", "entry", "house")).Until("2h");
        play.Do(play.Start("chief", "entry", "house")).Until("4h");
        Usable(play, "ledger").ShouldBe(1000);

        play.Do(play.Start("chief", "visit", "station")).Until("5h");

        Usable(play, "ledger").ShouldBe(0);
        var exhibit = play.Desk<EvidenceDesk>("chief").Exhibits.ShouldHaveSingleItem();
        (exhibit.IsSpoiled, exhibit.Damage).ShouldBe((true, TextRef.Authored("outcomes.e_left_open.do.0.spoil.says")));
        play.ShouldRefold();
    }

    [Fact]
    public void A_second_exhibit_taken_lawfully_saves_the_fact()
    {
        var play = RaidCase.Begin();
        play.Do(play.Start("chief", "entry", "house")).Until("1h");
        Usable(play, "ledger").ShouldBe(0);

        play.Do(play.AskFor("chief", "entry", "house")).Until("3h");
        play.Do(play.Start("chief", "entry", "house")).Until("5h");

        play.World.Part<EvidencePart>().Exhibits.Count(e => e.Proves(play.Id<Fact>("ledger"))).ShouldBe(2);
        Usable(play, "ledger").ShouldBe(1000);
    }

    [Fact]
    public void Rules_wake_when_an_exhibit_is_taken_and_when_it_falls()
    {
        var play = RaidCase.New().With("rules", """
            rules:
              taken: { when: "exhibit(ledger)", do: [ { flag: taken } ] }
              usable: { when: "admissible(ledger)", do: [ { flag: usable } ] }
              fallen: { when: "exhibit(ledger) and not admissible(ledger)", do: [ { flag: fallen } ] }
            """).Begin();
        play.Do(play.Start("chief", "entry", "house") with
        {
            UrgentGround = play.Id<Disciplines.Actions.Ground>("danger"), Why = RaidCase.Words("why"),
        }).Until("1h");
        (Set(play, "taken"), Set(play, "usable"), Set(play, "fallen")).ShouldBe((true, true, false));

        play.Until("2h");

        Set(play, "fallen").ShouldBeTrue("nobody validated the urgent entry");
    }

    private static int Usable(PlayedWorld play, string fact) =>
        play.World.Part<EvidencePart>().AdmissibilityOf(play.World, play.Id<Fact>(fact));

    private static bool Set(PlayedWorld play, string flag) => play.World.IsSet(play.Id<Flag>(flag));
}
