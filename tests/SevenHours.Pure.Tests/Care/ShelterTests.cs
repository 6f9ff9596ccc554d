using SevenHours.Debriefing;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Care;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Care;

/// <summary>Beds are few, not every house is for everybody, and an address is a secret as long as few know it.</summary>
public class ShelterTests
{
    [Fact]
    public void A_shelter_that_is_full_plays_out_and_is_explained()
    {
        var play = CareCase.Begin();
        play.Do(play.File("counsellor", "boy")).Do(play.Begin("counsellor", "boy", "bed", "lantern")).Until("2h");
        play.Do(play.File("counsellor", "girl")).Do(play.Offer("counsellor", "girl", Approach.Plain, "rights")).Do(play.Begin("counsellor", "girl", "bed", "lantern"));

        var answer = play.Desk<CareDesk>("counsellor").Answers.ShouldHaveSingleItem();
        (answer.Why, answer.FreeAt).ShouldBe((NoBed.Full, PlayedWorld.Time("6h")));
        play.Desk<CareDesk>("counsellor").Rooms.Single(r => r.Shelter == play.Id<Shelter>("lantern")).Free.ShouldBe(0);
        var distress = play.World.LevelNow(play.Id<Level>("distress_girl"));

        play.Until("5h");
        play.StateOf("counsellor", "girl", "bed").Clock.ShouldBe(ClockStatus.Missed);
        play.World.LevelNow(play.Id<Level>("distress_girl")).ShouldBeGreaterThan(distress);

        var care = PersonCare.All(play.History()).Single(c => c.Person == play.Subject("girl"));
        var late = care.Missing.Single(line => line.Finding == CareFinding.LateNoBed);
        var refused = play.Last<BedRefused>().Id;
        late.Events.ShouldContain(refused, "the line opens the answer of the house that was full");
        CausalChain.To(play.History(), late.Events[0]).Steps.Select(s => s.Line.Id).ShouldContain(refused);
        late.Events.Select(id => play.History()[id].Event).OfType<RightBreached>().ShouldNotBeEmpty("and what came of it");

        play.Until("6h1m").Do(play.Begin("counsellor", "girl", "bed", "lantern")).Until("8h");
        play.FileOf("counsellor", "girl")!.IsHoused.ShouldBeTrue("a bed became free");
        play.ShouldRefold();
    }

    [Fact]
    public void Under_one_roof_with_who_recruited_her_she_comes_to_harm()
    {
        var play = CareCase.Begin();
        play.Do(play.File("counsellor", "lure")).Do(play.Begin("counsellor", "lure", "bed", "lantern")).Until("6h1m");
        play.Do(play.File("counsellor", "girl")).Do(play.Begin("counsellor", "girl", "bed", "lantern")).Until("7h");

        play.All<PersonHoused>().Last().Flaws.ShouldContain(BedFlaw.WithHimSheFears);
        play.All<HarmDone>().ShouldHaveSingleItem().Person.ShouldBe(play.Subject("girl"));
        PersonCare.All(play.History()).SelectMany(c => c.Missing).ShouldContain(line => line.Finding == CareFinding.WithFeared);
        play.All<PersonHoused>().Last().ForSeats().ShouldBeOfType<PersonHoused>().Flaws.ShouldBeEmpty("nobody is told that it was a mistake");
    }

    [Fact]
    public void A_house_for_men_takes_no_girl()
    {
        var play = CareCase.Begin();
        play.Do(play.File("counsellor", "girl")).Do(play.Begin("counsellor", "girl", "bed", "hostel"));

        play.Desk<CareDesk>("counsellor").Answers.ShouldHaveSingleItem().Why.ShouldBe(NoBed.NotForHer);
        play.All<ActionStarted>().ShouldBeEmpty();
    }

    [Fact]
    public void Only_who_brought_her_and_who_runs_the_house_know_where_she_is()
    {
        var play = CareCase.Begin();
        play.Do(play.File("counsellor", "girl")).Do(new ShareCareFile(play.Seat("counsellor"), play.Subject("girl"), play.Id<Agency>("police"), true));
        play.Do(play.Begin("counsellor", "girl", "bed", "lantern")).Until("2h");

        play.FileOf("counsellor", "girl")!.Bed.ShouldBe(play.Id<Shelter>("lantern"));
        (play.FileOf("chief", "girl")!.IsHoused, play.FileOf("chief", "girl")!.Bed).ShouldBe((true, Id<Shelter>.None));
        string.Join('\n', play.StreamOf("chief")).ShouldNotContain("lantern");

        play.Do(new TellAddress(play.Seat("counsellor"), play.Subject("girl"), play.Id<Agency>("police")));
        play.FileOf("chief", "girl")!.Bed.ShouldBe(play.Id<Shelter>("lantern"));
        PersonCare.All(play.History()).Single().Missing.ShouldContain(line => line.Finding == CareFinding.AddressTold);
    }
}
