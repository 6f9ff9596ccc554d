using SevenHours.Content.Tests.CommandLine;
using SevenHours.Content.Tests.Running;
using SevenHours.Debriefing;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Files;

/// <summary>The quay: a package to start at once, and the group the command line makes.</summary>
public class QuayTests
{
    private static readonly string Folder = Repository.PathOf("scenarios/quay");
    private static readonly CompiledPackage Quay = Vicenza.Read(Folder);

    [Fact]
    public void Nothing_is_found_in_it_and_every_text_is_there_in_three_languages() =>
        Tool.Run("check", Folder, "--play", "--json").Json["diagnostics"]!.AsArray().ShouldBeEmpty();

    [Fact]
    public void Who_screens_by_the_book_finds_everybody_and_who_does_not_misses_most()
    {
        (Middle("school", "screening_sensitivity"), Middle("school", "screening_specificity")).ShouldBe((100, 100));
        Middle("average", "screening_sensitivity").ShouldBeInRange(15, 70);
        Middle("novice", "screening_sensitivity").ShouldBeLessThan(Middle("average", "screening_sensitivity"));
        Middle("novice", "screening_specificity").ShouldBeInRange(80, 99);
    }

    [Fact]
    public void The_command_line_prints_the_same_group_each_time_with_its_truth()
    {
        var group = Tool.Run("group", "generate", "--kind", "hotspot", "--people", "60", "--seed", "1", "--json").Json;
        group["exercise"]!.GetValue<bool>().ShouldBeTrue();
        var people = group["people"]!.AsArray();
        people.Count.ShouldBe(60);
        people.Count(person => person!["truth"]!["isVictim"]!.GetValue<bool>()).ShouldBeInRange(10, 14);
        people.ShouldAllBe(person => person!["origin"]!.GetValue<string>().StartsWith('X'));
        Tool.Run("group", "generate", "--kind", "hotspot", "--people", "60", "--seed", "1", "--json").Json.ToJsonString().ShouldBe(group.ToJsonString());
        Tool.Run("group", "generate", "--people", "19", "--json").Code.ShouldNotBe(0);
    }

    private static decimal Middle(string skill, string measure)
    {
        var scenario = Quay.Scenario.ShouldNotBeNull();
        var values = Enumerable.Range(1, 7).Select(seed =>
        {
            var play = new Play(scenario, (ulong)seed, scenario.Table<Skill>()[scenario.Table<Skill>()[skill]]).Run(Quay.Frame!.Latest);
            return Measures.Find(measure)!.Compute(new History(scenario, DebriefFrame.Compile(Quay), play.Events)).Value ?? 0;
        });
        return values.Order().ElementAt(3);
    }
}
