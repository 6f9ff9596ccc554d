using SevenHours.Content.Tests.Running;
using SevenHours.Debriefing;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Promises;

/// <summary>Promise 3 over the whole case: every number cites its evidence, and every event its causes.</summary>
public sealed class EvidenceTests
{
    private static readonly string[] Skills = ["school", "average", "novice"];

    [Fact]
    public void The_evidence_of_every_measure_resolves_to_events_of_the_play() => ForPlays(30, history =>
    {
        foreach (var measure in Measures.Of(history))
        {
            measure.Evidence.ShouldAllBe(id => id.Value >= 0 && id.Value < history.Events.Count, measure.Name);
            measure.Evidence.ShouldBeInOrder(SortDirection.Ascending);
            measure.Evidence.ShouldBeUnique();
            measure.Evidence.Select(id => history[id].Id).ShouldBe(measure.Evidence);
        }
    });

    [Fact]
    public void A_measure_with_something_counted_cites_it() => ForPlays(30, history =>
        Measures.Of(history).Where(m => m.Value is > 0).ShouldAllBe(m => m.Evidence.Count > 0));

    [Fact]
    public void Every_measure_has_evidence_in_some_play()
    {
        var cited = new HashSet<string>();
        ForPlays(30, history => cited.UnionWith(Measures.Of(history).Where(m => m.Evidence.Count > 0).Select(m => m.Name)));
        cited.UnionWith(["non_punishment_breaches", "reflection_breaches"]); // breaches that hardly any team of this case commits
        cited.UnionWith(["limits_kept", "planted_details"]); // of interviews in a room: here people are spoken with on the telephone
        cited.Add("handling_breaches"); // of case walls, by which stand-ins share nothing
        cited.UnionWith(["people_identified", "press_answered"]); // of the newsroom, whose page stand-ins of this case leave to people
        cited.Add("pages_saved"); // of the web, which stand-ins of this case leave to people
        cited.UnionWith(["records_read", "addresses_read", "custody_breaks", "scene_items_secured", "scene_separation"]); // of calls, custody and the scene, left to people too
        cited.UnionWith(["strangers_met", "times_asked", "time_to_shelter", "services_before_account"]); // of files of care, which this case does not keep
        cited.UnionWith(["sites_in_step", "forgotten", "people_met_by"]); // of operations, which stand-ins of this case leave to people
        cited.UnionWith(["technique_time_outside", "milder_tried_first", "privileged_talk_left"]); // of special techniques, which stand-ins of this case leave to people
        cited.UnionWith(["innocent_freezes", "nexus_proven", "compensation_possible", "proceeds_confiscated"]); // of hearings on confiscation, left to people too
        cited.UnionWith(["letters_right_first", "joint_team_in", "collisions", "opportunities_found"]); // of letters and teams between countries, left to people too
        cited.UnionWith(["screening_sensitivity", "screening_specificity", "strong_indicators", "screening_referral_latency"]); // of mixed groups, of which this case has none
        cited.UnionWith(["workers_heard", "workers_lost", "wage_differences_found", "worker_needs_met"]); // of places of work that are inspected, of which this case has none
        cited.Order().ShouldBe(Measures.All.Select(m => m.Name).Order());
    }

    [Fact]
    public void Causes_come_before_what_they_cause() => ForPlays(12, history =>
    {
        foreach (var happened in history.Events)
        {
            happened.Causes.All.ShouldAllBe(cause => cause.Value < happened.Id.Value);
        }
    });

    [Fact]
    public void Every_event_has_a_cause_but_the_first_of_a_command() => Seeds.ForAll(9, seeds =>
    {
        var firsts = new HashSet<int>();
        var play = new Play(
            Vicenza.Scenario, seeds.Seed, Vicenza.Skill(Skills[seeds.Seed % 3]),
            onCommand: (command, before) => _ = command is AdvanceTo || firsts.Add(before)).Run(Vicenza.Frame.Latest);
        play.Events.Where(e => !e.Causes.First.IsSome && !firsts.Contains(e.Id.Value)).Select(e => $"{e.Id} {e.Event}").ShouldBeEmpty();
    });

    [Fact]
    public void Every_chain_holds_together() => ForPlays(6, history =>
    {
        foreach (var happened in history.Events)
        {
            foreach (var cause in happened.Causes.All)
            {
                history.FollowersOf(cause).ShouldContain(happened.Id);
            }
        }
    });

    private static void ForPlays(int count, Action<History> property) => Seeds.ForAll(count, seeds =>
        property(new History(Vicenza.Scenario, Vicenza.Debrief, Vicenza.Play(Skills[seeds.Seed % 3], seeds.Seed).Events)));
}
