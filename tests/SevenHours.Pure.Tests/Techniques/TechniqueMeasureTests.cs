using SevenHours.Debriefing;
using SevenHours.Disciplines.Techniques;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Techniques;

/// <summary>What is measured of techniques: hours outside orders, milder means first, privileged talk.</summary>
public sealed class TechniqueMeasureTests
{
    [Fact]
    public void Without_any_order_all_of_the_time_lies_outside_and_under_one_that_holds_none() =>
        (Outside(), Outside((0, 100)), Outside((0, 60))).ShouldBe((100, 0, 40));

    [Fact]
    public void Orders_that_overlap_are_not_counted_twice_and_gaps_between_them_are() =>
        Outside((50, 80), (10, 30), (20, 40)).ShouldBe(10 + 10 + 20);

    [Fact]
    public void A_technique_that_runs_on_after_its_order_is_measured_by_the_time_it_did()
    {
        var play = WatchCase.Begin();
        play.Order("watch", "other_house", "50m", length: "5h");
        play.Do(new UseTechnique(play.Start("officer", "watch", "other_house"), new SimSpan(10 * 3600))).Until("14h");

        var one = play.World.Part<TechniquesPart>().All[^1];
        var measured = new TechniqueHoursOutside().Compute(HistoryOf(play));
        measured.Value.ShouldBe(one.EndedAt.Seconds - one.AllowedUntil.Seconds);
        measured.Details.ShouldHaveSingleItem().Standing.ShouldBe("outside");
    }

    [Fact]
    public void A_look_in_the_register_on_the_same_house_is_milder_and_was_tried_first()
    {
        var untried = WatchCase.Begin().Use("watch", "house", "1h");
        var tried = WatchCase.Begin();
        tried.Do(tried.Start("officer", "look", "house")).Until("20m").Use("watch", "house", "2h");

        new MilderTriedFirst().Compute(HistoryOf(untried)).Value.ShouldBe(0);
        new MilderTriedFirst().Compute(HistoryOf(tried)).Value.ShouldBe(100);
    }

    [Theory]
    [InlineData(TalkCare.Stopped, 100)]
    [InlineData(TalkCare.Heard, 0)]
    public void Talk_with_a_lawyer_is_left_or_listened_to(TalkCare care, int share)
    {
        var play = WatchCase.Begin();
        play.Use("listen", "phone", "3h05m").Do(new TreatTalk(play.Seat("officer"), play.Latest().Handle, play.Number("lawyer"), care));

        new PrivilegedTalkLeft().Compute(HistoryOf(play)).Value.ShouldBe(share);
    }

    private static int Outside(params (int From, int Until)[] covered) => TechniqueHoursOutside.Outside(
        new SimTime(0), new SimTime(100), covered.Select(one => new CoveredTime(Handle.None, new SimTime(one.From), new SimTime(one.Until))));

    private static History HistoryOf(PlayedWorld play) => new(play.Scenario, new DebriefFrame(default!, Yardstick.None, TextRef.None), play.Events);
}
