using SevenHours.Content.Tests.Running;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.CommandLine;

public sealed class CheckTests
{
    [Fact]
    public void Nothing_is_found_in_the_case_but_what_its_readers_have_to_state()
    {
        var answer = Tool.Run("check", Vicenza.Folder, "--json");
        answer.Code.ShouldBe(0);
        answer.Json["diagnostics"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public void The_built_program_finds_the_same() =>
        Tool.RunAsProcess("check", "scenarios/vicenza", "--json").ShouldBe(Tool.Run("check", Vicenza.Folder, "--json"));

    [Fact]
    public void A_finding_says_where_it_is_and_the_exit_code_is_1()
    {
        using var copy = new PackageCopy(Vicenza.Folder, Repository.PathOf("scenarios/common"));
        copy.Replace("vicenza/levels.yaml", "of: cell", "of: nobody_at_all");
        var answer = Tool.Run("check", copy.PathOf("vicenza"), "--json");
        answer.Code.ShouldBe(1);
        var finding = answer.Json["diagnostics"]!.AsArray()[0]!.AsObject();
        finding.Select(p => p.Key).Take(6).ShouldBe(["code", "severity", "file", "line", "column", "message"]);
        finding["code"]!.GetValue<string>().ShouldMatch("^SH[0-9]{4}$");
        finding["severity"]!.GetValue<string>().ShouldBe("error");
        finding["file"]!.GetValue<string>().ShouldBe("levels.yaml");
        finding["line"]!.GetValue<int>().ShouldBeGreaterThan(0);
        finding["column"]!.GetValue<int>().ShouldBeGreaterThan(0);
        finding["message"]!.GetValue<string>().ShouldContain("nobody_at_all");
    }

    [Fact]
    public void A_measure_that_does_not_exist_is_found_without_a_play()
    {
        using var copy = new PackageCopy(Vicenza.Folder, Repository.PathOf("scenarios/common"));
        copy.Replace("vicenza/objectives.yaml", "time_to_safety, exchange", "time_to_safty, exchange");
        var answer = Tool.Run("check", copy.PathOf("vicenza"), "--json");
        answer.Code.ShouldBe(1);
        var finding = answer.Json["diagnostics"]!.AsArray().ShouldHaveSingleItem()!;
        finding["code"]!.GetValue<string>().ShouldBe("SH4009");
        finding["file"]!.GetValue<string>().ShouldBe("objectives.yaml");
    }

    [Fact]
    public void A_package_that_is_not_there_is_an_error() =>
        Tool.Run("check", Path.Combine(Vicenza.Folder, "nowhere"), "--json").Code.ShouldBe(1);
}
