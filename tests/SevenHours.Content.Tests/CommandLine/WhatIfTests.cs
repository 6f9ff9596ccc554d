using System.Text.Json.Nodes;
using SevenHours.Content.Tests.Running;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.CommandLine;

/// <summary>One decision of the first case changed: known what-ifs come out right.</summary>
public sealed class WhatIfTests : IDisposable
{
    private static readonly string Scenarios = Repository.PathOf("scenarios");
    private readonly string journal = Path.GetTempFileName();
    private readonly string command = Path.GetTempFileName();

    public WhatIfTests() => Tool.Run("play", Vicenza.Folder, "--stand-ins", "school", "--seed", "3", "--journal", journal, "--json").Code.ShouldBe(0);

    public void Dispose()
    {
        File.Delete(journal);
        File.Delete(command);
    }

    [Theory, InlineData(1), InlineData(400), InlineData(1200)]
    public void Nothing_changed_and_continued_as_recorded_is_the_run_to_the_byte(int at)
    {
        var answer = Ask("--at", $"{at}");
        answer["identical"]!.GetValue<bool>().ShouldBeTrue();
        answer["refused"]!.AsArray().ShouldBeEmpty();
        answer["measures"]!.AsObject().ShouldAllBe(m => Equals((decimal?)m.Value!["recorded"], (decimal?)m.Value["changed"]));
    }

    [Fact]
    public void Nobody_asks_for_the_money_to_be_held_and_it_is_gone()
    {
        var answer = Ask("--at", EventOf("do.ask", "fiu_suspension"), "--without");
        answer["identical"]!.GetValue<bool>().ShouldBeFalse();
        var frozen = answer["measures"]!["proceeds_frozen"]!;
        frozen["changed"]!.GetValue<decimal>().ShouldBeLessThan(frozen["recorded"]!.GetValue<decimal>());
    }

    [Fact]
    public void Without_the_entry_she_is_not_found_and_the_same_stand_ins_do_not_make_good_for_it()
    {
        var answer = Ask("--at", EventOf("do.start", "rescue_entry"), "--without", "--continue", "stand-ins", "--runs", "12", "--stand-ins", "school");
        answer["goal"]!["unchanged"]!.GetValue<decimal>().ShouldBeGreaterThan(answer["goal"]!["changed"]!.GetValue<decimal>());
        answer["goal"]!["difference"]!.GetValue<decimal>().ShouldBeLessThan(0);
        answer["measures"]!["proceeds_frozen"]!.AsObject().Select(p => p.Key)
            .ShouldBe(["recorded", "unchanged", "changed", "difference", "interval", "helpedShare", "harmedShare", "pairs", "decisive", "unit"]);
        answer["assumes"]!.GetValue<string>().ShouldContain("assumptions");
    }

    [Fact]
    public void A_command_from_a_file_is_done_at_that_moment_or_refused_with_the_reason()
    {
        var at = EventOf("do.start", "rescue_entry");
        File.WriteAllText(command, """{"name":"do.decide","body":{"what":"x","why":null,"else":null,"sure":"sure","seat":"lead_investigator","by":null}}""");
        var wrong = Tool.Run("what-if", journal, "--scenarios", Scenarios, "--at", at, "--do", command, "--json");
        (wrong.Code, wrong.Error.Length > 0).ShouldBe((2, true));

        var step = Line("do.start", "rescue_entry");
        step["payload"]!["options"] = new JsonArray();
        File.WriteAllText(command, step.ToJsonString());
        Ask("--at", at, "--without", "--do", command)["identical"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact]
    public void Decisions_are_ranked_with_what_each_adds()
    {
        var answer = Tool.Run("decisions", journal, "--scenarios", Scenarios, "--most", "4", "--runs", "6", "--stand-ins", "school", "--json");
        answer.Code.ShouldBe(0, answer.Error);
        var list = answer.Json["decisions"]!.AsArray();
        list.Select(one => one!["rank"]!.GetValue<int>()).ShouldBe([1, 2, 3, 4]);
        list.Select(one => Math.Abs(one!["goal"]!["difference"]!.GetValue<decimal>())).ShouldBeInOrder(SortDirection.Descending);
        list.Select(one => one!["body"]!["action"]?.GetValue<string>()).ShouldContain("rescue_entry");
    }

    [Fact]
    public void Decisions_are_tried_with_other_constants_when_asked()
    {
        var answer = Tool.Run("decisions", journal, "--scenarios", Scenarios, "--most", "1", "--runs", "8", "--stand-ins", "school", "--vary", "--json");
        answer.Code.ShouldBe(0, answer.Error);
        answer.Json["varied"]!.GetValue<bool>().ShouldBeTrue();
        var one = answer.Json["decisions"]!.AsArray().ShouldHaveSingleItem()!;
        one["variations"]!.AsArray().Select(variation => variation!["name"]!.GetValue<string>()).ShouldBe(["quicker", "slower", "weaker", "stronger", "rarer", "likelier"]);
    }

    private JsonObject Ask(params string[] more)
    {
        var answer = Tool.Run(["what-if", journal, "--scenarios", Scenarios, .. more, "--json"]);
        answer.Code.ShouldBe(0, answer.Error);
        return answer.Json;
    }

    // The number of the first event that a command gave.
    private string EventOf(string name, string saying)
    {
        var events = 0;
        foreach (var line in File.ReadLines(journal))
        {
            if (Says(line, name, saying))
            {
                return $"{events}";
            }

            events += line.Contains("\"type\":\"", StringComparison.Ordinal) && !line.Contains("\"type\":\"do.", StringComparison.Ordinal) ? 1 : 0;
        }

        throw new InvalidOperationException($"Nobody did {name} {saying}.");
    }

    private JsonObject Line(string name, string saying) => JsonNode.Parse(File.ReadLines(journal).First(line => Says(line, name, saying)))!.AsObject();

    private static bool Says(string line, string name, string saying) =>
        line.Contains($"\"type\":\"{name}\"", StringComparison.Ordinal) && line.Contains($"\"{saying}\"", StringComparison.Ordinal);
}
