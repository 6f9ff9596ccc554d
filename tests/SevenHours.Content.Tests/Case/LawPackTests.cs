using SevenHours.Content.Tests.Running;
using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Case;

/// <summary>The law of Kestria in place of the law of Verania: complete, another in play, and named in the file that is replayed.</summary>
public sealed class LawPackTests
{
    private const string Pack = "laws-kestria";

    private static readonly string s_scenarios = Repository.PathOf("scenarios");

    [Theory, InlineData("vicenza"), InlineData("two-banks"), InlineData("night-border"), InlineData("one-referral"), InlineData("who-is-a-victim"), InlineData("quay"), InlineData("packing-hall")]
    [InlineData("recruited-online"), InlineData("along-the-routes")]
    public void It_is_complete_for_every_case_that_has_the_law_it_replaces(string scenario)
    {
        var answer = Tool.Run("check", Path.Combine(s_scenarios, scenario), "--law", Pack, "--json");
        answer.Json["diagnostics"]!.AsArray().Where(found => found!["severity"]!.GetValue<string>() == "error" || found["file"]!.GetValue<string>().Contains(Pack, StringComparison.Ordinal))
            .Select(found => found!.ToJsonString()).ShouldBeEmpty();
        answer.Code.ShouldBe(0);
    }

    [Fact]
    public void An_urgent_entry_must_be_validated_within_45_minutes_instead_of_two_hours()
    {
        TimeSpan Within(Scenario scenario)
        {
            var law = scenario.Table<Law>()[scenario.Table<Law>()["verania_law"]];
            return TimeSpan.FromSeconds(law.Authorisations.First(one => scenario.Table<ActionDefinition>()[one.Action].Name == "rescue_entry").ValidatedWithin.Seconds);
        }

        Within(Vicenza.Scenario).ShouldBe(TimeSpan.FromHours(2));
        Within(Vicenza.Compiler.Read(new FolderSource(s_scenarios), "vicenza", Pack).Scenario!).ShouldBe(TimeSpan.FromMinutes(45));
    }

    [Fact]
    public void A_play_names_the_pack_is_byte_equal_the_second_time_and_verifies_by_that_name_alone()
    {
        using var folder = new PackageCopy();
        string Play(string name, params string[] law)
        {
            var file = folder.PathOf(name);
            Tool.Run(["play", Vicenza.Folder, "--stand-ins", "school", "--seed", "7", "--journal", file, "--json", .. law]).Code.ShouldBe(0);
            return file;
        }

        var (once, twice, asWritten) = (Play("once", "--law", Pack), Play("twice", "--law", Path.Combine(s_scenarios, Pack)), Play("written"));
        File.ReadAllBytes(once).ShouldBe(File.ReadAllBytes(twice));
        File.ReadLines(once).First().ShouldContain($"\"law\":\"{Pack}\"");
        File.ReadLines(asWritten).First().ShouldNotContain("\"law\"");
        foreach (var file in (string[])[once, asWritten])
            Tool.Run("verify", file, "--scenarios", s_scenarios, "--json").Json["verified"]!.GetValue<bool>().ShouldBeTrue(file);
        // Named otherwise it is another case, and the replay says so.
        File.ReadAllLines(once)[^1].ShouldNotBe(File.ReadAllLines(asWritten)[^1]);
    }

    [Fact]
    public void A_pack_from_elsewhere_is_refused() => Tool.Run("check", Vicenza.Folder, "--law", Path.Combine(Path.GetTempPath(), Pack)).ShouldSatisfyAllConditions(
        answer => answer.Code.ShouldBe(2), answer => answer.Error.ShouldContain("beside the package"));

    [Fact]
    public void An_article_taken_out_is_named_with_file_line_and_column()
    {
        using var copy = new PackageCopy(Vicenza.Folder, Path.Combine(s_scenarios, "common"), Path.Combine(s_scenarios, Pack));
        copy.Replace($"{Pack}/law.yaml", "      arrest: {", "      # arrest: {");
        var found = Tool.Run("check", copy.PathOf("vicenza"), "--law", Pack, "--json").Json["diagnostics"]!.AsArray().Single(one => one!["code"]!.GetValue<string>() == "SH3114")!;
        (found["file"]!.GetValue<string>(), found["line"]!.GetValue<int>(), found["column"]!.GetValue<int>()).ShouldBe(($"../{Pack}/law.yaml", 3, 3));
        found["message"]!.GetValue<string>().ShouldContain("`arrest`");
    }
}
