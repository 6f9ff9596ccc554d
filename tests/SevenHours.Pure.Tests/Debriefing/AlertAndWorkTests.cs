using SevenHours.Debriefing;
using SevenHours.Kernel;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Debriefing;

/// <summary>What raised alert, who worked when, and a run in short.</summary>
public sealed class AlertAndWorkTests
{
    private static readonly History School = Harbour.Play();

    [Fact]
    public void A_rise_of_alert_names_what_somebody_did_and_whether_it_came_before_the_first_open_act()
    {
        var story = AlertStory.All(School).ShouldHaveSingleItem();
        var rise = story.Rises.ShouldHaveSingleItem();
        rise.Permille.ShouldBe(250);
        var cause = EventLine.Of(School, rise.Cause);
        (School.Scenario.Seats[cause.Seat].Name, cause.Kind).ShouldBe(("officer", EventKinds.Ordered));
        School.Scenario.Texts.Find(rise.From.Key, "en").Text.ShouldBe("Unaware");
        School.Scenario.Texts.Find(rise.To.Key, "en").Text.ShouldBe("Wary");
        story.TippedOff.Sum(one => one.Permille).ShouldBe((int)(School.Measure("tip_off_index").Value!.Value * 10), "it is what the measure counts");

        var late = AlertStory.All(Harbour.Play(("case_is_open: { on: open_case,", "case_is_open: { on: nrm_referral,"))).Single();
        late.Rises.ShouldHaveSingleItem();
        late.TippedOff.ShouldBeEmpty("after the entry they had to know");
    }

    [Fact]
    public void A_seat_s_acts_and_the_stretches_between_them_are_what_the_measure_of_idle_time_counts()
    {
        var work = SeatWork.All(School);
        work.Select(row => row.Seat).ShouldBeInOrder();
        work.Sum(row => row.IdleSeconds).ShouldBe((int)School.Measure("idle_time").Value!.Value);
        foreach (var row in work)
        {
            row.Acts.ShouldNotBeEmpty();
            row.Acts.Select(act => act.At.Seconds).ShouldBeInOrder();
            row.Idle.ShouldAllBe(one => one.Seconds >= IdleTime.Least.Seconds && one.Until > one.From);
            row.Idle.ShouldAllBe(one => !row.Acts.Any(act => act.At > one.From && act.At < one.Until), "nothing was done in it");
        }
    }

    [Fact]
    public void A_run_in_short_says_what_its_history_says()
    {
        var digest = RunDigest.Of(School);
        digest.Measures.Select(one => (one.Name, one.Value)).ShouldBe(Measures.Of(School).Select(one => (one.Name, one.Value)));
        digest.Mistakes.Select(one => (one.Number, one.Event)).ShouldBe(ClassicMistakes.Of(School).Select(one => (one.Mistake, one.Event.Value)));
        digest.Decisions.Select(one => (one.Seat, one.Step, one.Verdict)).ShouldBe(
            SchoolJudgement.All(School).Where(one => one.Step.IsKey).Select(one => (School.Scenario.Seats[one.Step.Seat].Name, one.Step.Step, one.Verdict)));
        (digest.HasEnded, digest.ReachedGoal, digest.Events, digest.Agencies.Count).ShouldBe((true, true, School.Events.Count, 4));

        digest.Exchanges.ShouldAllBe(one => one.From != one.To);
        var locked = digest.Exchanges.Single(one => one.Fact == "locked_in");
        (locked.From, locked.To, locked.Needed).ShouldBe(("hotline", "police", 600));
        var latency = Measures.Find("exchange_latency")!.Compute(School).Details.Single(row => row.About == "locked_in");
        locked.Latency.ShouldBe((int)latency.Value!.Value);
        locked.IsLate.ShouldBe(locked.Arrived > 600);
    }
}
