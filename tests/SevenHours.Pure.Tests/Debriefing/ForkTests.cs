using System.Text;
using System.Text.Json.Nodes;
using SevenHours.Debriefing;
using SevenHours.Disciplines;
using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Language;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Debriefing;

/// <summary>A run with one decision changed, continued as recorded or by stand-ins.</summary>
public sealed class ForkTests
{
    private static readonly ScenarioCompiler Compiler = AllDisciplines.Compiler();
    private static readonly RecordedRun Run = Recorded(Harbour.Compile(), 1);

    [Fact]
    public void A_fork_without_a_change_continued_as_recorded_is_the_run_to_the_byte()
    {
        for (var i = 0; i < Run.Events.Count; i++)
        {
            var found = AsRecorded.Of(Run, new Change(new EventId(i)));
            found.IsIdentical.ShouldBeTrue($"fork at {i}");
            found.Refused.ShouldBeEmpty();
        }
    }

    [Fact]
    public void What_is_left_out_is_missing_and_what_rested_on_it_cannot_be_done_any_more()
    {
        var found = AsRecorded.Of(Run, new Change(FirstOf("do.start", "open_case")) { LeavesOut = true });
        found.IsIdentical.ShouldBeFalse();
        found.History.Acts.All.Select(ActName).ShouldNotContain("open_case");
        // The entry needs no open case in this one, and is done as it was.
        found.History.Acts.All.Select(ActName).ShouldContain("rescue_entry");
        AsRecorded.Of(Run, new Change(FirstOf("do.share", "street")) { LeavesOut = true }).Refused.Select(one => one.Refusal.Code).ShouldContain("thing.unknown");
    }

    [Fact]
    public void What_a_change_takes_from_the_world_the_measures_lose()
    {
        var before = Run.ToHistory();
        var after = AsRecorded.Of(Run, new Change(FirstOf("do.start", "financial_case")) { LeavesOut = true }).History;
        before.Measure("proceeds_frozen").Value.ShouldBe(75);
        after.Measure("proceeds_frozen").Value.ShouldBe(0);
        before.Measure("time_to_safety").Value.ShouldBe(after.Measure("time_to_safety").Value, "luck that was not touched stays");
    }

    [Fact]
    public void Things_that_a_change_renames_are_found_under_their_new_names()
    {
        // One more message from the same seat renames every later one; who opened it then opens it now.
        var found = AsRecorded.Of(Run, new Change(new EventId(FirstOf("do.share", "street").Value)) { Does = Renamed(FirstOf("do.share", "street"), "to", new JsonArray("analyst")) });
        found.IsIdentical.ShouldBeFalse();
        found.Refused.ShouldBeEmpty();
        found.History.Measure("time_to_safety").Value.ShouldBe(Run.ToHistory().Measure("time_to_safety").Value);
    }

    [Fact]
    public void Something_else_may_be_done_instead()
    {
        var at = FirstOf("do.start", "rescue_entry");
        var found = AsRecorded.Of(Run, new Change(at) { LeavesOut = true, Does = Renamed(at, "action", "first_account", "target", "mira") });
        var names = found.History.Acts.All.Select(ActName).ToList();
        names.ShouldContain("first_account");
        names.ShouldNotContain("rescue_entry");
    }

    [Fact]
    public void What_is_impossible_at_that_moment_is_said_and_nothing_is_played()
    {
        var at = FirstOf("do.share", "street");
        Should.Throw<ChangeException>(() => AsRecorded.Of(Run, new Change(at) { LeavesOut = true, Does = Renamed(at, "facts", new JsonArray("unpaid")) })).Message.ShouldContain("hold");
        Should.Throw<ChangeException>(() => AsRecorded.Of(Run, new Change(at) { Does = new WireRecord("do.nothing_known", 1, "{}"u8.ToArray()) })).Message.ShouldContain("do.nothing_known");
        Should.Throw<ChangeException>(() => AsRecorded.Of(Run, new Change(new EventId(Run.Events.Count)))).Message.ShouldContain("numbered");
    }

    [Fact]
    public void Both_arms_are_played_by_the_same_stand_ins_and_nobody_does_what_was_left_out()
    {
        var trial = ByStandIns.Of(Run, new Change(FirstOf("do.start", "rescue_entry")) { LeavesOut = true }, School, 12, cancellation: TestContext.Current.CancellationToken);
        trial.Recorded.IsReached.ShouldBeTrue();
        trial.Unchanged.ShouldAllBe(play => play.IsReached);
        trial.Changed.ShouldAllBe(play => !play.IsReached);
        trial.Goal.Points.ShouldBe(-100);
        trial.Goal.IsDecisive.ShouldBeTrue();
    }

    [Fact]
    public void Without_a_change_both_arms_are_alike_seed_by_seed()
    {
        var trial = ByStandIns.Of(Run, new Change(new EventId(20)), School, 6, cancellation: TestContext.Current.CancellationToken);
        trial.Measures.ShouldAllBe(m => m.Helped == 0 && m.Harmed == 0);
        trial.Goal.Points.ShouldBe(0);
    }

    [Fact]
    public void The_entry_matters_most_and_gossip_not_at_all()
    {
        var ranks = DecisionRank.Of(Run, 30, School, 8, cancellation: TestContext.Current.CancellationToken);
        ranks.Count.ShouldBe(DecisionPoint.Of(Run).Count);
        ranks.Take(3).Select(Saying).ShouldContain(text => text.Contains("rescue_entry", StringComparison.Ordinal));
        ranks[0].Adds.Points.ShouldBe(100);
        ranks[0].IsDecisive.ShouldBeTrue();
        ranks.Single(rank => Saying(rank).Contains("editor", StringComparison.Ordinal)).Adds.Points.ShouldBe(0);

        static string Saying(DecisionRank rank) => Encoding.UTF8.GetString(rank.Decision.Command.Json.Span);
    }

    [Fact]
    public void What_keeps_its_sign_with_other_constants_is_decisive_and_what_turns_is_not()
    {
        var (last, all) = (0, 0);
        var first = DecisionRank.Of(Run, 3, School, 8, (done, of) => (last, all) = (Math.Max(last, done), of), TestContext.Current.CancellationToken, varies: true)[0];
        (last, all).ShouldBe((3 * DecisionRank.PlaysOf(8, true), 3 * DecisionRank.PlaysOf(8, true)));
        first.Variations.Select(one => one.Name).ShouldBe(Variation.All.Select(one => one.Name));
        first.IsGoalDecisive.ShouldBeTrue();
        var turned = first with { Variations = [.. first.Variations.Skip(1), first.Variations[0] with { GoalSign = -first.Variations[0].GoalSign, Signs = new Dictionary<string, int>() }] };
        turned.IsGoalDecisive.ShouldBeFalse();
        turned.Trial.Measures.ShouldAllBe(measure => !turned.Moves(measure));
        turned.IsDecisive.ShouldBeFalse();
    }

    [Fact]
    public void Opening_what_has_come_and_writing_into_the_log_are_no_decision_points()
    {
        var names = DecisionPoint.Of(Run).Select(point => point.Command.Name).ToList();
        names.ShouldNotContain("do.open");
        names.ShouldNotContain("do.decide");
        Run.Commands.Select(command => command.Wire.Name).ShouldContain("do.open");
    }

    private static Skill School => Run.Scenario.Table<Skill>()[Run.Scenario.Table<Skill>()["school"]];

    private static string ActName(ActStory act) => Run.Scenario.Table<ActionDefinition>()[act.Plan.Action].Name;

    private static EventId FirstOf(string name, string saying) => Run.Commands.First(command =>
        command.Wire.Name == name && Encoding.UTF8.GetString(command.Wire.Json.Span).Contains($"\"{saying}\"", StringComparison.Ordinal)).First;

    private static WireRecord Renamed(EventId at, params ReadOnlySpan<JsonNode> fields)
    {
        var wire = Run.Commands[Run.CommandOf(at)].Wire;
        var body = JsonNode.Parse(Encoding.UTF8.GetString(wire.Json.Span))!.AsObject();
        for (var i = 0; i < fields.Length; i += 2)
        {
            body[fields[i].GetValue<string>()] = fields[i + 1];
        }

        return wire with { Json = Encoding.UTF8.GetBytes(body.ToJsonString()) };
    }

    private static RecordedRun Recorded(CompiledPackage compiled, ulong seed)
    {
        var (scenario, commands) = (compiled.Scenario!, new List<(Command Command, int Before)>());
        var play = new Play(scenario, seed, scenario.Table<Skill>()[scenario.Table<Skill>()["school"]], onCommand: (command, before) => commands.Add((command, before))).Run(compiled.Frame!.Latest);
        var codec = new WireCodec(scenario, Compiler.WireNames);
        return RecordedRun.Read(scenario, DebriefFrame.Compile(compiled), Compiler.WireNames, seed, commands.SelectMany((one, i) =>
            play.Events.Skip(one.Before).Take((i + 1 < commands.Count ? commands[i + 1].Before : play.Events.Count) - one.Before).Select(happened => codec.Write(in happened)).Prepend(codec.Write(one.Command))));
    }
}
