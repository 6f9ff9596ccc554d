using SevenHours.Content.Tests.Running;
using SevenHours.Debriefing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.CommandLine;

public sealed class EnsembleTests
{
    [Fact]
    public void An_ensemble_is_told_in_the_promised_shape()
    {
        var answer = Tool.Run("ensemble", Vicenza.Folder, "--runs", "6", "--stand-ins", "school", "--seed", "1", "--json");
        answer.Code.ShouldBe(0);
        var said = answer.Json;
        said.Select(p => p.Key).ShouldBe(["runs", "reachedGoalShare", "measures", "seconds", "playsPerSecond", "eventsPerSecond"]);
        said["runs"]!.GetValue<int>().ShouldBe(6);
        said["reachedGoalShare"]!.GetValue<decimal>().ShouldBeInRange(0, 1);
        said["seconds"]!.GetValue<decimal>().ShouldBeGreaterThan(0);
        said["playsPerSecond"]!.GetValue<decimal>().ShouldBeGreaterThan(0);
        said["eventsPerSecond"]!.GetValue<decimal>().ShouldBeGreaterThan(0);
        said["measures"]!.AsObject().Select(m => m.Key).ShouldBe(Measures.All.Select(m => m.Name));
        foreach (var (_, spread) in said["measures"]!.AsObject())
        {
            spread!.AsObject().Select(p => p.Key).Take(3).ShouldBe(["p10", "p50", "p90"]);
        }
    }

    [Fact]
    public void A_step_that_is_not_there_is_refused_with_2() =>
        Tool.Run("ensemble", Vicenza.Folder, "--runs", "1", "--without", "lead_investigator/nothing", "--json").Code.ShouldBe(2);

    [Fact]
    public void Without_a_step_the_others_play_on() =>
        Tool.Run("ensemble", Vicenza.Folder, "--runs", "2", "--without", "lead_investigator/op_plan", "--json").Json["runs"]!.GetValue<int>().ShouldBe(2);
}
