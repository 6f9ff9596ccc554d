using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Care;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Care;

/// <summary>Who acts a person, or white cell, gives her answers: she says yes, asks for time, declines, changes her mind, or asks for something nobody offered.</summary>
public class VoiceTests
{
    [Fact]
    public void An_offer_waits_for_whoever_acts_her_and_she_may_ask_for_time()
    {
        var play = Begun();
        play.Do(play.Offer("counsellor", "girl", Approach.Plain, "bed"));
        play.StateOf("counsellor", "girl", "bed").IsOpen.ShouldBeTrue("she has not answered yet");
        play.StateOf("counsellor", "girl", "bed").Clock.ShouldBe(ClockStatus.Running, "and her right is still on its clock");

        play.Do(Says(play, "bed", Choice.Later, "30m"));
        var later = play.StateOf("counsellor", "girl", "bed");
        (later.IsOpen, later.Answer, later.AskAgain).ShouldBe((false, Choice.Later, PlayedWorld.Time("1h30m")));

        play.Until("1h30m").Do(play.Offer("counsellor", "girl", Approach.Plain, "bed")).Do(Says(play, "bed", Choice.Yes));
        play.StateOf("counsellor", "girl", "bed").IsWanted.ShouldBeTrue();
        play.Do(play.Begin("counsellor", "girl", "bed", "lantern")).Until("2h1m");
        play.FileOf("counsellor", "girl")!.Bed.ShouldBe(play.Id<Shelter>("lantern"));
        play.StreamOf("officer").ShouldNotContain(line => line.Contains("lantern"), "police is never told where");
        play.ShouldRefold();
    }

    [Fact]
    public void An_offer_nobody_answers_is_answered_by_the_case()
    {
        var play = Begun();
        play.Do(play.Offer("counsellor", "girl", Approach.Plain, "therapy")).Until("1h20m");

        play.StateOf("counsellor", "girl", "therapy").Answer.ShouldBe(Choice.Later, "as its author wrote it");
        play.ShouldRefold();
    }

    [Fact]
    public void When_nobody_acts_her_any_more_the_case_answers_at_once()
    {
        var play = Begun();
        play.Do(play.Offer("counsellor", "girl", Approach.Plain, "home")).Do(new TakeHerVoice(play.Seat("rp_girl"), play.Subject("girl"), false));

        play.StateOf("counsellor", "girl", "home").Answer.ShouldBe(Choice.No);
    }

    [Fact]
    public void She_changes_her_mind_and_what_she_no_longer_wants_ends()
    {
        var play = Begun();
        play.Do(play.Offer("counsellor", "girl", Approach.Plain, "bed")).Do(Says(play, "bed", Choice.Yes)).Do(play.Begin("counsellor", "girl", "bed", "lantern")).Until("2h");
        play.FileOf("counsellor", "girl")!.IsHoused.ShouldBeTrue();
        var (trust, distress) = Mood(play);

        play.Do(Says(play, "bed", Choice.No));
        play.FileOf("counsellor", "girl")!.IsHoused.ShouldBeFalse();
        var state = play.StateOf("counsellor", "girl", "bed");
        (state.Answer, state.IsUnderWay, state.IsHerOwnWish).ShouldBe((Choice.No, false, true));
        Mood(play).ShouldBe((trust, distress), "nothing is lost by a no");
        play.All<RightBreached>().ShouldBeEmpty();
        play.ShouldRefold();
    }

    [Fact]
    public void A_child_may_want_another_guardian_and_is_never_left_without_one()
    {
        var play = CareCase.Begin();
        play.Do(play.File("counsellor", "boy")).Do(play.Begin("counsellor", "boy", "guardian"));
        play.Do(new SayForHer(play.Subject("boy"), play.Id<CareService>("guardian"), Choice.No, SimSpan.FromHours(1), TextRef.None));

        var state = play.StateOf("counsellor", "boy", "guardian");
        (state.Answer, state.IsUnderWay).ShouldBe((Choice.No, true));
    }

    [Fact]
    public void She_asks_for_what_nobody_offered_and_its_clock_runs_on()
    {
        var play = Begun();
        play.Do(Says(play, "rights", Choice.Yes));

        var state = play.StateOf("counsellor", "girl", "rights");
        (state.IsWanted, state.IsHerOwnWish, state.Offers, state.Clock).ShouldBe((true, true, 0, ClockStatus.Running));
        play.Do(play.Begin("counsellor", "girl", "rights"));
        (play.StateOf("counsellor", "girl", "rights").Freedom, play.StateOf("counsellor", "girl", "rights").Clock).ShouldBe((Freedom.Chosen, ClockStatus.Kept));
    }

    [Fact]
    public void Only_who_acts_her_or_white_cell_answers_for_her()
    {
        var play = Begun();
        new SayHerWish(play.Seat("counsellor"), play.Subject("girl"), play.Id<CareService>("bed"), Choice.Yes, SimSpan.FromHours(1), TextRef.None)
            .Check(play.World.DeskOf(play.Seat("counsellor"))).ShouldBe(CareRefusals.NotYourPart);
        new SayHerWish(play.Seat("rp_girl"), play.Subject("boy"), play.Id<CareService>("bed"), Choice.Yes, SimSpan.FromHours(1), TextRef.None)
            .Check(play.World.DeskOf(play.Seat("rp_girl"))).ShouldBe(CareRefusals.NotYourPart);

        play.Do(play.Offer("counsellor", "girl", Approach.Plain, "bed")).Do(new SayForHer(play.Subject("girl"), play.Id<CareService>("bed"), Choice.Yes, SimSpan.FromHours(1), TextRef.None));
        play.StateOf("counsellor", "girl", "bed").IsWanted.ShouldBeTrue("white cell answered");
    }

    [Theory]
    [InlineData(1), InlineData(2), InlineData(3), InlineData(4)]
    public void Declining_costs_nothing_and_closes_no_door(int seed)
    {
        var (asked, unasked) = (CareCase.Begin((ulong)seed), CareCase.Begin((ulong)seed));
        foreach (var play in new[] { asked, unasked })
        {
            play.Do(play.File("counsellor", "girl"));
        }

        asked.Do(asked.Offer("counsellor", "girl", Approach.Plain, "home"));
        asked.StateOf("counsellor", "girl", "home").Answer.ShouldBe(Choice.No);
        foreach (var play in new[] { asked, unasked })
        {
            play.Do(play.Offer("counsellor", "girl", Approach.Plain, "bed", "rights", "therapy")).Do(play.Begin("counsellor", "girl", "bed", "lantern")).Until("3h");
        }

        Mood(asked).ShouldBe(Mood(unasked));
        asked.FileOf("counsellor", "girl")!.Services.Where(s => s.Service != asked.Id<CareService>("home"))
            .ShouldBe(unasked.FileOf("counsellor", "girl")!.Services, $"SEED={seed}: every other service stands as if she had never been asked");
        asked.All<RightBreached>().ShouldBeEmpty();
    }

    private static PlayedWorld Begun()
    {
        var play = CareCase.Acted().Begin().Until("1h");
        return play.Do(play.File("counsellor", "girl")).Do(new TakeHerVoice(play.Seat("rp_girl"), play.Subject("girl"), true));
    }

    private static SayHerWish Says(PlayedWorld play, string service, Choice answer, string again = "1h") =>
        new(play.Seat("rp_girl"), play.Subject("girl"), play.Id<CareService>(service), answer, PlayedWorld.Time(again) - SimTime.Start, TextRef.None);

    private static (int Trust, int Distress) Mood(PlayedWorld play) =>
        (play.World.LevelNow(play.Id<Level>("trust_girl")), play.World.LevelNow(play.Id<Level>("distress_girl")));
}
