using SevenHours.Debriefing;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Debriefing;

public sealed class MeasureTests
{
    private static readonly History School = Harbour.Play();

    /// <summary>Counted by hand from the events of the play under seed 1.</summary>
    [Theory]
    [InlineData("time_to_safety", 4699)]
    [InlineData("referral_latency", 660)]
    [InlineData("rights_checklist", 1)]
    [InlineData("harm_events", 0)]
    [InlineData("rights_breached", 0)]
    [InlineData("exchange_latency", 324)]
    [InlineData("needs_met", 3)]
    [InlineData("time_to_open", 55)]
    [InlineData("over_sharing", 25)]
    [InlineData("role_inclusion", 100)]
    [InlineData("agencies_at_work_first_hour", 2)]
    [InlineData("lawful_acts", 100)]
    [InlineData("tip_off_index", 25)]
    [InlineData("admissible_ratio", 100)]
    [InlineData("parallel_start", 4537)]
    [InlineData("proceeds_frozen", 75)]
    [InlineData("proceeds_lost", 25)]
    [InlineData("freeze_arrest_gap", 4477)]
    [InlineData("interviews_per_victim", 0)]
    public void A_case_counted_by_hand_gives(string measure, int value) => School.Measure(measure).Value.ShouldBe(value);

    [Fact]
    public void Measures_have_names_of_their_own_and_say_what_they_are()
    {
        Measures.All.Select(m => m.Name).ShouldBeUnique();
        Measures.All.ShouldAllBe(m => m.Title.Length > 5 && m.Formula.Length > 10 && m.Range.Length > 3 && m.Source.Length > 10);
        Measures.All.ShouldAllBe(m => new[] { "s", "percent", "count", "points" }.Contains(m.Unit));
    }

    [Fact]
    public void The_reference_page_says_what_the_measures_say() =>
        Approved.Matches(MeasureReference.Render(), "docs/reference/measures.md");

    [Fact]
    public void Idle_time_is_what_lies_between_two_acts_of_a_seat_twenty_minutes_and_more_apart_while_the_clock_ran()
    {
        var idle = School.Measure("idle_time");
        idle.Value.ShouldBe(idle.Details.Sum(row => row.Value));
        idle.Details.ShouldAllBe(row => row.Value >= 1200 && row.Evidence.Count > 0);

        new History(School.Opening, School.Frame, School.Events) { PlayedUntil = _ => 0 }.Measure("idle_time").Value.ShouldBe(0, "nothing was played");
        var jumped = new History(School.Opening, School.Frame, School.Events) { PlayedUntil = at => Math.Min(at.Seconds, 3600) }.Measure("idle_time");
        jumped.Value!.Value.ShouldBeLessThan(idle.Value!.Value, "what was jumped over is nobody's idling");
    }

    [Fact]
    public void Rights_kept_count_of_those_due_and_a_missed_one_says_so()
    {
        var rights = School.Measure("rights_checklist");
        rights.Of.ShouldBe(2);
        rights.Details.Select(d => (d.About, d.Standing)).ShouldBe([("shelter", "kept"), ("lawyer", "missed")]);
    }

    [Fact]
    public void Needs_never_met_stand_among_the_rows_without_a_value()
    {
        var history = Harbour.Play(("{ share: { facts: [unpaid], to: [analyst] } }, ", ""));
        var latency = history.Measure("exchange_latency");
        latency.Details.Single(d => d.About == "unpaid").ShouldSatisfyAllConditions(
            d => d.Value.ShouldBeNull(), d => d.Standing.ShouldBe("never_learned"), d => d.Evidence.Count.ShouldBe(1));
        latency.Value.ShouldBe(324);
        history.Measure("needs_met").ShouldSatisfyAllConditions(m => m.Value.ShouldBe(2), m => m.Of.ShouldBe(3));
    }

    [Fact]
    public void Whoever_knew_first_had_nothing_to_be_told()
    {
        var history = Harbour.Play(("needed_by: { police: 10m }", "needed_by: { police: 10m, hotline: 1m }"));
        history.Measure("exchange_latency").Details.Count(d => d.About == "locked_in").ShouldBe(1);
    }

    [Fact]
    public void Only_sensitive_facts_can_be_shared_too_widely() =>
        Harbour.Play((", sensitive: true", "")).Measure("over_sharing").Value.ShouldBe(0);

    [Fact]
    public void An_interview_that_presses_and_hurts_is_counted_where_it_belongs()
    {
        var history = Harbour.Play(("{ start: { action: nrm_referral, target: mira } }", "{ start: { action: first_account, target: mira } }"));
        history.Measure("reflection_breaches").Value.ShouldBe(1);
        history.Measure("non_punishment_breaches").Value.ShouldBe(0);
        history.Measure("rights_breached").Value.ShouldBe(1);
        history.Measure("harm_events").Value.ShouldBe(2);
        history.Measure("interviews_per_victim").Value.ShouldBe(1);
        history.Measure("referral_latency").Value.ShouldBeNull();
    }

    [Fact]
    public void Alert_after_the_first_overt_act_tips_nobody_off() =>
        Harbour.Play(("case_is_open: { on: open_case,", "case_is_open: { on: nrm_referral,")).Measure("tip_off_index").Value.ShouldBe(0);

    [Fact]
    public void Spoiled_exhibits_cannot_be_used() =>
        Harbour.Play(("{ exhibit: { fact: unpaid } }", "{ exhibit: { fact: unpaid, spoiled: true } }, { exhibit: { fact: street } }"))
            .Measure("admissible_ratio").Value.ShouldBe(33.3m, "40 of weight spoiled, 20 not");

    [Fact]
    public void What_an_act_without_mandate_takes_cannot_be_used_and_the_act_is_named()
    {
        var history = Harbour.Play(("title: Entry, who: [police]", "title: Entry, who: [prosecutor]"));
        history.Measure("admissible_ratio").Value.ShouldBe(0);
        history.Measure("lawful_acts").Details.ShouldHaveSingleItem().Standing.ShouldBe("no_mandate");
    }

    [Fact]
    public void Where_nothing_happened_there_is_nothing_to_measure()
    {
        var history = Harbour.Play(("at: 5m, from: A family", "when: \"flag(lawyer_came)\", from: A family"));
        foreach (var name in new[] { "time_to_safety", "exchange_latency", "over_sharing", "parallel_start", "admissible_ratio", "lawful_acts" })
        {
            history.Measure(name).Value.ShouldBeNull(name);
        }
    }

    [Fact]
    public void Somebody_who_never_reaches_a_safe_bed_has_no_time_to_safety()
    {
        var time = Harbour.Play(("{ safe: { who: mira, at: house } }, ", "")).Measure("time_to_safety");
        time.Value.ShouldBeNull();
        time.Details.ShouldHaveSingleItem().Standing.ShouldBe("not_safe");
    }

    [Fact]
    public void A_history_with_a_gap_is_refused() =>
        Should.Throw<ArgumentException>(() => new History(School.Scenario, School.Frame, [.. School.Events.Skip(1)]));

    [Fact]
    public void The_same_play_gives_the_same_figures_in_every_culture()
    {
        foreach (var culture in new[] { "tr-TR", "ar-SA", "sv-SE" })
        {
            var before = System.Globalization.CultureInfo.CurrentCulture;
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(culture);
            try
            {
                Measures.Of(Harbour.Play()).Select(m => m.Value).ShouldBe(Measures.Of(School).Select(m => m.Value));
            }
            finally
            {
                System.Globalization.CultureInfo.CurrentCulture = before;
            }
        }
    }
}
