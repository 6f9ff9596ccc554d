using System.Text.Json.Nodes;
using SevenHours.Content.Tests.Running;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.CommandLine;

public sealed class InterviewPlayTests
{
    private static readonly string Room = Repository.PathOf("scenarios/practice-room");

    private static Answer Play(string script, string persona = "aline", ulong seed = 1) => Tool.Run(
        "interview", "play", Room, "--persona", persona, "--script", Repository.PathOf("docs/guide/interviews/" + script), "--seed", $"{seed}", "--json");

    [Fact]
    public void A_script_gives_transcript_facts_levels_and_feedback()
    {
        var answer = Play("by-the-book.txt");
        answer.Code.ShouldBe(0);
        var said = answer.Json;
        said.Select(p => p.Key).ShouldBe(
            ["exercise", "scenario", "persona", "seat", "seed", "transcript", "released", "levels", "layers", "interviews", "feedback", "stateHash"]);
        said["transcript"]!.AsArray().ShouldAllBe(line => line!["refused"] == null);
        said["released"]!.AsArray().Count.ShouldBeGreaterThan(10);
        said["interviews"]!.AsArray().Count.ShouldBe(2);
        said["feedback"]!.AsArray().Count.ShouldBe(2);
        Play("by-the-book.txt").Output.ShouldBe(answer.Output);
    }

    [Fact]
    public void By_the_book_the_deepest_layer_is_reached_and_by_pressing_nothing_below_the_surface()
    {
        for (var seed = 1ul; seed <= 3; seed++)
        {
            DeepestTold(Play("by-the-book.txt", seed: seed).Json).ShouldBe(4);
            DeepestTold(Play("accusing.txt", seed: seed).Json).ShouldBeLessThan(2);
        }
    }

    [Theory]
    [InlineData("@open somewhere", "Line 1: 'somewhere' is none of first_contact, needs, protection, evidence, welfare.")]
    [InlineData("@dance", "Line 1: a line with @ is @open, @needs, @break, @silence, @wait or @close.")]
    [InlineData("closed topic=nothing: Is it?", "Line 1: 'aline_voice' has no topic 'nothing'.")]
    public void A_line_that_is_none_is_named(string line, string why)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(file, line + "\n");
        var answer = Tool.Run("interview", "play", Room, "--persona", "aline", "--script", file);
        File.Delete(file);
        (answer.Code, answer.Error.TrimEnd()).ShouldBe((2, why));
    }

    [Theory]
    [InlineData("niko", "t_social")]
    [InlineData("hana", "z_social")]
    public void A_person_whom_an_act_has_to_reach_first_is_reached_as_the_school_solution_does_it(string person, string seat)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(file, "explain: Nobody is angry with you.\nopen: What would you like to tell me?\n");
        var answer = Tool.Run("interview", "play", Repository.PathOf("scenarios/one-referral"), "--persona", person, "--script", file, "--seat", seat, "--json");
        File.Delete(file);
        answer.Error.ShouldBeEmpty();
        answer.Code.ShouldBe(0);
        answer.Json["seat"]!.GetValue<string>().ShouldBe(seat);
        answer.Json["transcript"]!.AsArray().Count.ShouldBe(2);
        answer.Json["transcript"]!.AsArray().ShouldAllBe(line => line!["refused"] == null);
    }

    [Fact]
    public void A_persona_that_is_not_there_is_named_with_those_that_are() =>
        Tool.Run("interview", "play", Room, "--persona", "nobody", "--script", "none").Error.ShouldContain("aline_voice");

    private static int DeepestTold(JsonObject said) =>
        said["layers"]!.AsArray().Where(l => l!["told"]!.GetValue<bool>()).Select(l => l!["depth"]?.GetValue<int>() ?? 0).DefaultIfEmpty(0).Max();
}
