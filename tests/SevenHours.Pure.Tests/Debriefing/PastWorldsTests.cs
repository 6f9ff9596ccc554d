using SevenHours.Debriefing;
using SevenHours.Kernel;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Debriefing;

/// <summary>Going back in a history: worlds, desks and measures are what they were, whatever was looked at before.</summary>
public sealed class PastWorldsTests
{
    private static readonly History Played = Harbour.Play();

    [Fact]
    public void A_world_is_the_fold_of_what_had_happened_in_whatever_order_moments_are_asked_for()
    {
        Played.Events.Count.ShouldBeGreaterThan(40, "so that copies are kept on the way");
        var worlds = new PastWorlds(Played.Opening, Played.Seed, Played.Events, leastApart: 8);
        int[] moments = [.. Enumerable.Range(0, 40).Select(i => i * 7919 % (Played.Until.Seconds + 600)), 0, Played.Until.Seconds, 1, 0];
        foreach (var at in moments.Select(seconds => new SimTime(seconds)))
        {
            var folded = World.Create(Played.Opening, Played.Seed);
            folded.Follow(Played.Events.Where(happened => happened.At <= at), at);
            worlds.Read(at, world => (world.EventCount, world.Now, world.Hash().ToString())).ShouldBe((folded.EventCount, at, folded.Hash().ToString()));
        }
    }

    [Fact]
    public void Before_the_first_event_the_world_is_as_before_STARTEX_and_after_the_last_it_stays()
    {
        var worlds = new PastWorlds(Played.Opening, Played.Seed, Played.Events);
        worlds.Read(new SimTime(Played.Until.Seconds + 9000), world => (world.EventCount, world.HasEnded)).ShouldBe((Played.Events.Count, Played.HasEnded));
        worlds.CountAt(new SimTime(-1)).ShouldBe(0);
        worlds.Read(new SimTime(-1), world => (world.EventCount, world.HasEnded)).ShouldBe((0, false));
        new PastWorlds(Played.Opening, Played.Seed, []).Read(SimTime.Start, world => world.EventCount).ShouldBe(0);
    }

    [Fact]
    public void A_history_up_to_a_moment_measures_what_a_history_that_ended_there_does()
    {
        for (var count = 0; count <= Played.Events.Count; count += Math.Max(1, Played.Events.Count / 12))
        {
            var cut = Played.UpTo(count);
            var whole = new History(Played.Opening, Played.Frame, [.. Played.Events.Take(count)]);
            cut.Until.ShouldBe(whole.Until);
            Says(cut).ShouldBe(Says(whole), $"after {count} events");
            TimelineMark.Of(cut).Select(mark => (mark.Line.Id, mark.Kind)).ShouldBe(TimelineMark.Of(whole).Select(mark => (mark.Line.Id, mark.Kind)));
        }

        Played.UpTo(Played.Events.Count).ShouldBeSameAs(Played);
        Says(Played.UpTo(100).UpTo(40)).ShouldBe(Says(Played.UpTo(40)), "a beginning of a beginning");
    }

    [Fact]
    public void What_one_line_decided_and_the_other_did_not_is_known_from_the_moment_it_was_decided()
    {
        var compiled = Harbour.Compile();
        var skill = compiled.Scenario!.Table<Skill>()[compiled.Scenario.Table<Skill>()["school"]];
        var asPlayed = Harbour.Play(compiled, 1);
        var other = new History(compiled.Scenario, asPlayed.Frame, new Play(
            compiled.Scenario, 1, skill, compiled.Scenario.Table<Playbook>().Select(book => book.Steps.Any(step => step.Name == "enter") ? book.Without("enter") : book))
            .Run(compiled.Frame!.Latest).Events);

        var decisions = DecisionApart.Of(asPlayed, SchoolStep.All(asPlayed), other, SchoolStep.All(other));
        var entry = decisions.Single(one => one.Step == "enter");
        (entry.IsApart, entry.Second).ShouldBe((true, null));
        var made = entry.First!.Value;
        entry.By(made.At).First.ShouldBe(made);
        entry.By(new SimTime(made.At.Seconds - 1)).First.ShouldBeNull("it had not been decided yet");
        decisions.ShouldContain(one => !one.IsKey && one.IsApart, "the act was ordered in one line alone");
        decisions.ShouldContain(one => one.First != null && one.Second != null, "what both decided");
        DecisionApart.Of(asPlayed, SchoolStep.All(asPlayed), asPlayed, SchoolStep.All(asPlayed)).ShouldAllBe(one => !one.IsApart);
        HistoryComparison.SharedBy(asPlayed, other).ShouldBeInRange(1, made.Event.Value);
    }

    private static List<string> Says(History history) =>
        [.. Measures.Of(history).Select(measure => $"{measure.Name} {measure.Value} {measure.Of} {string.Join(',', measure.Evidence)}")];
}
