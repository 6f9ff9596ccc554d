using SevenHours.Debriefing;
using SevenHours.Disciplines.Care;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Care;

/// <summary>What stands in her file, who reads it, and what an assessment finds of what is there.</summary>
public class FileTests
{
    [Fact]
    public void An_interpreter_tied_to_the_network_is_told_nothing_and_tells_everything()
    {
        var play = CareCase.Begin().Until("3h");
        play.Do(play.File("officer", "girl")).Do(play.Assess("officer", "girl", play.Through("cousin"))).Do(play.Offer("officer", "girl", play.Through("cousin"), "bed", "rights"));

        play.FileOf("officer", "girl")!.Assessments.ShouldHaveSingleItem().Found.ShouldBe(["asthma"], "what can be seen, and nothing she would have to say");
        play.StateOf("officer", "girl", "bed").Answer.ShouldBe(Choice.Later);
        play.StateOf("officer", "girl", "bed").Reason.ShouldBe(AnswerReason.Own, "fear looks like a choice to who asks");
        play.World.LevelNow(play.Id<Level>("alert")).ShouldBe(700, "both times he rang those she fears");

        var care = PersonCare.All(play.History()).Single();
        var overheard = care.Missing.Where(line => line.Finding == CareFinding.Overheard).ToList();
        overheard.Count.ShouldBe(3);
        overheard[0].Events.Select(id => play.History()[id].Event).OfType<LevelChanged>().ShouldNotBeEmpty("the line opens what he set off");

        play.Do(play.Assess("officer", "girl", play.Through("trained")));
        play.FileOf("officer", "girl")!.Assessments[^1].Found.ShouldBe(["asthma", "threats"]);
    }

    [Fact]
    public void An_assessment_grows_stale_when_something_happens()
    {
        var play = CareCase.Begin();
        play.Do(play.File("counsellor", "girl")).Do(play.Assess("counsellor", "girl"));
        Staleness.Of(play.World.DeskOf(play.Seat("counsellor")), play.FileOf("counsellor", "girl")!).IsStale.ShouldBeFalse();

        play.Do(play.Offer("counsellor", "girl", Approach.Plain, "bed")).Do(play.Begin("counsellor", "girl", "bed", "lantern")).Until("2h");
        Staleness.Of(play.World.DeskOf(play.Seat("counsellor")), play.FileOf("counsellor", "girl")!).Changes.ShouldBe([CareChangeKind.Moved]);

        play.Until("4h").Do(play.Assess("counsellor", "girl"));
        play.FileOf("counsellor", "girl")!.Assessments[^1].Found.ShouldContain("threats", "what came later is found by who asks again");
    }

    [Fact]
    public void What_she_says_in_therapy_stays_there_unless_she_wants_it_told()
    {
        var play = CareCase.Begin();
        play.Do(play.File("counsellor", "girl")).Do(new ShareCareFile(play.Seat("counsellor"), play.Subject("girl"), play.Id<Agency>("police"), true));
        play.Do(new WriteCareNote(play.Seat("counsellor"), play.Subject("girl"), true, RaidCase.Words("what she said"))).Do(new WriteCareNote(play.Seat("counsellor"), play.Subject("girl"), false, RaidCase.Words("she likes tea")));

        play.FileOf("chief", "girl")!.Notes.ShouldHaveSingleItem().Words.ShouldBe(RaidCase.Words("she likes tea"));
        string.Join('\n', play.StreamOf("chief")).ShouldNotContain("what she said");

        play.Do(new GiveTherapyNote(play.Seat("counsellor"), play.Subject("girl"), 1, play.Id<Agency>("police"), SheAgreed: false));
        play.Desk<CareDesk>("chief").Given.ShouldHaveSingleItem();
        play.All<RightBreached>().ShouldHaveSingleItem();
        PersonCare.All(play.History()).Single().Missing.ShouldContain(line => line.Finding == CareFinding.TherapyTaken);
    }

    [Fact]
    public void Agencies_apart_write_files_of_their_own_until_one_is_opened_to_the_other()
    {
        var play = CareCase.Begin();
        play.Do(play.File("counsellor", "girl")).Do(play.File("officer", "girl")).Do(play.Offer("counsellor", "girl", Approach.Plain, "bed"));

        play.StateOf("officer", "girl", "bed").Answer.ShouldBeNull();
        play.Do(new ShareCareFile(play.Seat("counsellor"), play.Subject("girl"), play.Id<Agency>("police"), false));
        play.StateOf("officer", "girl", "bed").Answer.ShouldBe(Choice.Yes);
        play.All<RightBreached>().ShouldHaveSingleItem("she was not asked").Person.ShouldBe(play.Subject("girl"));
        play.ShouldRefold();
    }

    [Fact]
    public void A_smuggled_migrant_who_is_no_victim_has_rights_on_a_clock_too()
    {
        var play = CareCase.Begin();
        play.Do(play.File("counsellor", "traveller"));
        var file = play.FileOf("counsellor", "traveller")!;

        file.Of(play.Id<CareService>("rights")).Clock.ShouldBe(ClockStatus.Running);
        file.Of(play.Id<CareService>("reflection")).Clock.ShouldBe(ClockStatus.None);
        play.Until("4h");
        play.StateOf("counsellor", "traveller", "rights").Clock.ShouldBe(ClockStatus.Missed);
    }

    [Fact]
    public void An_age_is_a_range_and_needs_a_guardian()
    {
        var play = CareCase.Begin();
        play.Do(play.File("counsellor", "boy")).Do(play.Begin("counsellor", "boy", "age")).Until("2h30m");

        var range = play.FileOf("counsellor", "boy")!.AgeFound!;
        range.Low.ShouldBeLessThan(16);
        range.High.ShouldBeGreaterThan(16);
        play.All<RightBreached>().Count.ShouldBe(2, "over his head, and nobody stood for him");
    }

    [Fact]
    public void She_tells_who_cares_for_her_how_many_met_her_and_asked_the_same()
    {
        var play = CareCase.Begin();
        play.Do(play.Start("officer", "account", "girl")).Do(play.Start("chief", "account", "girl")).Do(play.File("counsellor", "girl")).Do(play.Assess("counsellor", "girl"));

        var told = play.FileOf("counsellor", "girl")!.Told!;
        (told.Strangers, told.Agencies, told.AskedAgain).ShouldBe((2, 1, 1));
        play.Do(play.Assess("counsellor", "girl"));
        play.FileOf("counsellor", "girl")!.Told!.Strangers.ShouldBe(3);
    }
}
