using SevenHours.Debriefing;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Debriefing;

public sealed class DebriefModelTests
{
    private static readonly History School = Harbour.Play();

    [Fact]
    public void Lanes_come_in_the_order_of_the_first_doing_and_hold_the_acts_as_bars()
    {
        var lanes = SwimLanes.Of(School);
        lanes.Lanes.Select(l => School.Scenario.Agencies[l.Agency].Name).ShouldBe(["hotline", "police", "money", "press"]);
        lanes.Lanes[1].Bars.Select(b => (b.From.Seconds, b.Until.Seconds)).ShouldBe([(739, 1339), (1399, 4999), (5059, 5659)]);
        lanes.Lanes[0].Decisions.ShouldHaveSingleItem().At.ShouldBe(new SimTime(655));
        lanes.Lanes[3].IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Bars_that_overlap_stand_below_each_other()
    {
        var both = SwimLanes.Of(Harbour.Play(("wait: 1m, do: { start: { action: open_case } }", "wait: 1m, do: [ { start: { action: open_case } }, { start: { action: rescue_entry, target: flat } } ]")));
        both.Lanes[1].Bars.Take(2).Select(b => b.Row).ShouldBe([0, 1]);
    }

    [Fact]
    public void Arrows_say_when_they_left_and_when_they_were_read()
    {
        var arrows = SwimLanes.Of(School).Arrows;
        arrows.Select(a => (a.Kind, a.LeavesAt.Seconds, a.ReadAt?.Seconds, a.Facts.Count)).ShouldBe(
            [(LaneArrowKind.Facts, 655, 679, 2), (LaneArrowKind.Facts, 1255, 1408, 1), (LaneArrowKind.Facts, 5059, 5216, 1)]);
    }

    [Fact]
    public void The_person_has_spans_without_gaps_and_a_mark_for_the_safe_bed()
    {
        var she = SwimLanes.Of(School).People[0];
        she.Spans.Select(s => (s.From.Seconds, s.Until.Seconds, s.Standing)).ShouldBe(
            [(0, 4999, SafetyStanding.Alone), (4999, 28800, SafetyStanding.Safe)]);
        she.Marks.ShouldHaveSingleItem().Kind.ShouldBe(SafetyMarkKind.Safe);
    }

    [Fact]
    public void A_level_that_drifts_changes_its_word_at_the_second_it_crosses()
    {
        var trust = VictimSafety.All(School).Single().Levels.ShouldHaveSingleItem();
        trust.Spans.Count.ShouldBe(2);
        trust.Spans[0].Until.ShouldBe(new SimTime(3636), "500 falls 100 an hour: below 400 after 101 thousandths of ten hours");
        trust.Spans[1].Event.ShouldBe(EventId.None);
    }

    [Fact]
    public void The_path_of_a_fact_tells_who_waited_and_who_never_learned()
    {
        var history = Harbour.Play(("{ share: { facts: [unpaid], to: [analyst] } }, ", ""));
        var paths = FactPath.All(history).ToDictionary(p => history.Scenario.Table<Fact>()[p.Fact].Name);
        paths["locked_in"].Stops.Select(s => (s.Standing, s.Waited?.Seconds)).ShouldBe(
            [(FactStanding.NotNeeded, null), (FactStanding.Late, 79)], "needed from 600, held from 679");
        paths["unpaid"].Stops.Select(s => s.Standing).ShouldBe([FactStanding.NeverLearned, FactStanding.NotNeeded]);
        FactPath.All(history)[0].Fact.ShouldBe(paths["unpaid"].Fact, "what never arrived comes first");
    }

    [Fact]
    public void A_decision_shows_what_its_seat_held_then_and_nothing_more()
    {
        var sheet = DecisionSheet.All(School).ShouldHaveSingleItem();
        sheet.Facts.Select(f => School.Scenario.Table<Fact>()[f.Fact].Name).ShouldBe(["locked_in", "street"]);
        sheet.Unread.ShouldBe(0);
        sheet.UnderWay.ShouldBeEmpty();
    }

    [Fact]
    public void What_the_truth_was_does_not_change_what_a_decider_is_shown_to_have_known()
    {
        var other = Harbour.Play(("people: { mira: { name: Mira, at: flat,", "people: { mira: { name: Mira, at: house,"));
        var (mine, theirs) = (DecisionSheet.All(School)[0], DecisionSheet.All(other)[0]);
        theirs.Facts.ShouldBe(mine.Facts);
        theirs.At.ShouldBe(mine.At);
    }

    [Fact]
    public void Every_step_of_a_chain_is_the_cause_of_the_next()
    {
        var chains = CausalChain.All(School);
        chains.Select(c => School[c.Consequence].Event.GetType()).ShouldBe([typeof(RightMissed), typeof(Disciplines.Money.AssetDrained)]);
        foreach (var chain in chains)
        {
            chain.Steps[^1].Role.ShouldBe(ChainRole.Consequence);
            School[chain.Root].Causes.First.ShouldBe(EventId.None);
            foreach (var (cause, effect) in chain.Steps.Zip(chain.Steps.Skip(1)))
            {
                School[effect.Line.Id].Causes.First.ShouldBe(cause.Line.Id);
            }
        }
    }

    [Fact]
    public void A_chain_goes_back_to_the_act_that_began_it()
    {
        var missed = CausalChain.All(School)[0];
        missed.Steps[0].Line.Kind.ShouldBe(EventKinds.Ordered);
        missed.Steps[0].Line.Name.ShouldBe("rescue_entry");
        missed.Steps[0].Role.ShouldBe(ChainRole.Action);
    }

    [Fact]
    public void Followers_are_causes_turned_round()
    {
        foreach (var happened in School.Events)
        {
            foreach (var cause in happened.Causes.All)
            {
                School.FollowersOf(cause).ShouldContain(happened.Id);
            }
        }

        School.Events.Sum(e => School.FollowersOf(e.Id).Count).ShouldBe(School.Events.Sum(e => e.Causes.All.Count()));
    }

    [Fact]
    public void Money_over_time_adds_up()
    {
        var money = MoneyOverTime.Of(School).ShouldHaveSingleItem();
        (money.Currency, money.Total).ShouldBe(("XTS", 400m));
        money.Points.Select(p => (p.At.Seconds, p.Frozen, p.Lost)).ShouldBe([(0, 0m, 0m), (5876, 300m, 0m), (10800, 300m, 100m)]);
        money.Points.Select(p => (p.Kind, p.There, p.FrozenShare)).ShouldBe(
            [(MoneyPointKind.Start, 400m, 0m), (MoneyPointKind.Frozen, 400m, 75m), (MoneyPointKind.Lost, 300m, 100m)]);
    }

    [Fact]
    public void Marks_of_the_replay_stand_in_order()
    {
        var marks = TimelineMark.Of(School);
        marks.Select(m => m.Kind).ShouldBe(
        [
            TimelineMarkKind.Inject, TimelineMarkKind.Decision, TimelineMarkKind.Goal, TimelineMarkKind.Money, TimelineMarkKind.Breach,
            TimelineMarkKind.Money, TimelineMarkKind.End,
        ]);
    }

    [Fact]
    public void A_fact_cited_in_a_request_has_been_put_before_whoever_is_asked()
    {
        var history = Harbour.Play(("{ share: { facts: [unpaid], to: [analyst] } }", "{ ask: { to: money, for: financial_case, cites: [unpaid] } }"));
        var stop = FactPath.All(history).Single(p => history.Scenario.Table<Fact>()[p.Fact].Name == "unpaid").Stops
            .Single(s => history.Scenario.Agencies[s.Agency].Name == "money");
        (stop.Standing, stop.Source, stop.Waited?.Seconds).ShouldBe((FactStanding.Late, FactSource.Request, 60));
    }

    [Fact]
    public void The_clock_of_a_right_tells_when_it_fell_due_and_what_became_of_it()
    {
        var clocks = RightClock.All(School);
        clocks.Select(c => (School.Scenario.Table<Right>()[c.Right].Name, c.Status, c.Due?.Seconds, c.Until?.Seconds, c.Ended?.Seconds)).ShouldBe(
            [("shelter", RightStatus.Kept, null, null, 4999), ("lawyer", RightStatus.Missed, 4999, 8599, 8599)]);
    }

    [Fact]
    public void The_school_solution_stands_beside_what_was_done()
    {
        SchoolStep.All(School).ShouldAllBe(s => s.Open <= s.Taken);
        var forgotten = Harbour.Play(("{ id: gossip, when: \"holds(locked_in)\", wait: 15m", "{ id: gossip, when: \"holds(locked_in)\", wait: 9h"));
        var gossip = SchoolStep.All(forgotten).Single(s => s.Step == "gossip");
        (gossip.Open?.Seconds, gossip.Taken).ShouldBe((355, null));
    }
}
