using System.Text.Json;
using SevenHours.Content.Tests.Running;
using SevenHours.Debriefing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.CommandLine;

public sealed class PlayTests
{
    private static readonly Answer Answered = Tool.Run("play", Vicenza.Folder, "--stand-ins", "school", "--seed", "1", "--json");

    [Fact]
    public void A_play_is_told_in_the_promised_shape()
    {
        Answered.Code.ShouldBe(0);
        var said = Answered.Json;
        said.Select(p => p.Key).ShouldBe(["scenario", "seed", "reachedGoal", "endedAt", "events", "stateHash", "measures"]);
        said["scenario"]!.GetValue<string>().ShouldBe("vicenza");
        said["seed"]!.GetValue<ulong>().ShouldBe(1ul);
        said["reachedGoal"]!.GetValueKind().ShouldBeOneOf(JsonValueKind.True, JsonValueKind.False);
        said["endedAt"]!.GetValue<int>().ShouldBeGreaterThan(7 * 3600);
        said["events"]!.GetValue<int>().ShouldBeGreaterThan(500);
        said["stateHash"]!.GetValue<string>().ShouldMatch("^[0-9a-f]{32}$");
    }

    [Fact]
    public void Every_measure_has_value_and_unit()
    {
        var measures = Answered.Json["measures"]!.AsObject();
        measures.Select(m => m.Key).ShouldBe(Measures.All.Select(m => m.Name));
        foreach (var (_, measure) in measures)
        {
            measure!.AsObject().Select(p => p.Key).Take(2).ShouldBe(["value", "unit"]);
            measure["unit"]!.GetValue<string>().ShouldBeOneOf("s", "percent", "count", "points");
        }
    }

    [Theory]
    [InlineData("time_to_safety"), InlineData("referral_latency"), InlineData("rights_checklist"), InlineData("harm_events")]
    [InlineData("exchange_latency"), InlineData("over_sharing"), InlineData("parallel_start"), InlineData("tip_off_index")]
    [InlineData("admissible_ratio"), InlineData("proceeds_frozen"), InlineData("role_inclusion")]
    public void The_promised_measures_are_there(string measure) => Answered.Json["measures"]!.AsObject().ContainsKey(measure).ShouldBeTrue();

    [Fact]
    public void The_built_program_says_the_same_bytes() =>
        Tool.RunAsProcess("play", "scenarios/vicenza", "--stand-ins", "school", "--seed", "1", "--json").Output.ShouldBe(Answered.Output);

    [Fact]
    public void A_skill_that_is_not_there_is_named_and_the_exit_code_is_2()
    {
        var answer = Tool.Run("play", Vicenza.Folder, "--stand-ins", "brilliant", "--json");
        answer.Code.ShouldBe(2);
        answer.Output.ShouldBeEmpty();
        answer.Error.ShouldContain("brilliant");
        answer.Error.ShouldContain("novice");
    }
}
