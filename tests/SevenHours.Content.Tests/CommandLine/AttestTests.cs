using SevenHours.Content.Tests.Running;
using SevenHours.Language;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.CommandLine;

public sealed class AttestTests : IDisposable
{
    private readonly PackageCopy copy = new(Repository.PathOf("docs/guide/first-scenario"));

    private string Folder => copy.PathOf("first-scenario");

    [Fact]
    public void Two_people_attest_and_a_change_makes_both_readings_stale()
    {
        Attest("A. Author", "author", "--composed-from", "3", "--redrawn", "dates,places,gender,age,nationality").Json["attested"]!.GetValue<bool>().ShouldBeTrue();
        Codes().ShouldBe(["SH5042"]);
        Attest("B. Reader", "second-reader").Code.ShouldBe(0);
        Codes().ShouldBeEmpty();

        File.AppendAllText(Path.Combine(Folder, "facts.yaml"), "# A word more.\n");
        Codes().ShouldBe(["SH5041", "SH5043"]);
        Attest("A. Author", "author").Code.ShouldBe(0);
        Codes().ShouldBe(["SH5043"]);
    }

    [Fact]
    public void What_cannot_be_stated_is_refused_and_nothing_is_written()
    {
        Refused("author", "A. Author").ShouldContain("--composed-from");
        Refused("author", "A. Author", "--composed-from", "2", "--redrawn", "dates").ShouldContain("three");
        Refused("author", "A. Author", "--composed-from", "3").ShouldContain("--redrawn");
        Refused("author", "A. Author", "--composed-from", "3", "--redrawn", "dates,weather").ShouldContain("nationality");
        Refused("second-reader", "B. Reader").ShouldContain("author");
        File.Exists(Path.Combine(Folder, GateFile.Name)).ShouldBeFalse();
    }

    [Fact]
    public void The_author_cannot_be_the_second_reader_nor_the_other_way_round()
    {
        Attest("A. Author", "author", "--composed-from", "0").Code.ShouldBe(0);
        Refused("second-reader", "a author").ShouldContain("another person");
        Attest("B. Reader", "second-reader").Code.ShouldBe(0);
        Refused("author", "B. Reader").ShouldContain("another person");
    }

    [Fact]
    public void The_second_reader_reads_what_the_author_has_attested()
    {
        Attest("A. Author", "author", "--composed-from", "0").Code.ShouldBe(0);
        File.AppendAllText(Path.Combine(Folder, "facts.yaml"), "# A word more.\n");
        Refused("second-reader", "B. Reader").ShouldContain("changed");
    }

    [Fact]
    public void A_package_with_a_stray_number_fails_the_check_and_cannot_be_attested()
    {
        copy.Replace("first-scenario/world.yaml", "+999 555 0310", "+44 20 7946 0958");
        var check = Tool.Run("check", Folder, "--json");
        check.Code.ShouldBe(1);
        check.Json["diagnostics"]!.AsArray().Select(d => d!["code"]!.GetValue<string>()).ShouldContain("SH5001");
        Attest("A. Author", "author", "--composed-from", "0").Code.ShouldBe(1);
        File.Exists(Path.Combine(Folder, GateFile.Name)).ShouldBeFalse();
    }

    public void Dispose() => copy.Dispose();

    private string Refused(string role, string by, params string[] more)
    {
        var answer = Attest(by, role, more);
        answer.Code.ShouldBe(2);
        answer.Json["attested"]!.GetValue<bool>().ShouldBeFalse();
        return answer.Json["why"]!.GetValue<string>();
    }

    private Answer Attest(string by, string role, params string[] more) => Tool.Run(["attest", Folder, "--by", by, "--role", role, "--json", .. more]);

    private IReadOnlyList<string> Codes() =>
        [.. Tool.Run("check", Folder, "--json").Json["diagnostics"]!.AsArray().Select(d => d!["code"]!.GetValue<string>())];
}
