using System.Text;
using SevenHours.Language;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Language;

public sealed class FindingsInFilesTests
{
    [Fact]
    public void The_sample_is_right_in_every_way() => new Sample().Findings().ShouldBe("");

    [Theory]
    [InlineData("SH1005", "§# later")]
    [InlineData("SH1005", "§")]
    [InlineData("SH1006", "facts:\n  blue_door: { statement: §\"The door is blue. }")]
    [InlineData("SH1006", "facts:\n  - a\n  §b: 1\n")]
    [InlineData("SH1007", "facts:\n§\tblue_door:\n\t\tstatement: The door is blue.")]
    [InlineData("SH1007", "facts:\n  blue_door:\n  §\tstatement: The door is blue.")]
    [InlineData("SH1007", "facts:\n  blue_door:\n    - a\n  §\t- b\n")]
    [InlineData("SH1008", "facts:\n  blue_door: §&door { statement: The door is blue. }")]
    [InlineData("SH1008", "facts:\n  blue_door: §*door")]
    [InlineData("SH1009", "facts:\n  blue_door: §!door { statement: The door is blue. }")]
    [InlineData("SH1012", "facts:\n  blue_door: { statement: The door is blue. }\n§---\nrules: {}")]
    [InlineData("SH1014", "§- facts")]
    [InlineData("SH1014", "§facts")]
    [InlineData("SH1015", "facts:\n  blue_door: { statement: \"The door is blue.§\u0007\" }\n")]
    [InlineData("SH1015", "facts:\n  blue_door: { statement: \"The door is§\u2028blue.\" }\n")]
    public void A_damaged_file_is_reported_where_it_is_damaged(string code, string content)
    {
        var (sample, place) = new Sample().Spoil("damaged.yaml", content);
        sample.Findings().ShouldBe($"{code} {place}");
    }

    [Theory]
    [InlineData("facts:\n  §{blue_door}: { statement: The door is blue. }\n")]
    [InlineData("facts:\n  ? §[blue, door]\n  : { statement: The door is blue. }\n")]
    [InlineData("facts:\n  §~: { statement: The door is blue. }\n")]
    public void A_key_that_is_no_word_is_reported(string content)
    {
        var (sample, place) = new Sample().Spoil("damaged.yaml", content);
        sample.Findings().ShouldBe($"SH1013 {place}");
    }

    [Fact]
    public void A_key_written_twice_names_the_first_line()
    {
        var found = new Sample().With("demo/more.yaml", "facts:\n  one:\n    statement: One.\n    weight: 1\n    statement: Two.\n").Read();
        found.Diagnostics.All.ShouldContain(d => d.Code == "SH1011" && d.At == new Location("more.yaml", 5, 5) && d.Message.Contains("line 3"));
    }

    [Fact]
    public void A_package_without_a_manifest_says_so() =>
        new Sample().Without("demo/scenario.yaml").Findings().ShouldBe("SH1001 scenario.yaml:1:1");

    [Fact]
    public void A_file_the_system_refuses_is_reported() =>
        new PackageReader<SampleManifest>(Sample.Shape).Read(new RefusingSource(), "demo").Diagnostics.All
            .Select(d => $"{d.Code} {d.At}").ShouldBe(["SH1002 scenario.yaml:1:1"]);

    [Fact]
    public void Another_encoding_is_reported_with_its_first_wrong_byte()
    {
        var latin = Encoding.Latin1.GetBytes("facts:\n  blue_door: { statement: La porte est bleue, tombée. }\n");
        var found = new Sample().With("demo/facts.yaml", latin).Read().Diagnostics.All;
        found[0].Code.ShouldBe("SH1003");
        found[0].Message.ShouldContain("byte at 57");
    }

    [Fact]
    public void A_file_over_four_megabytes_is_not_read() =>
        new Sample().With("demo/big.yaml", new byte[PackageLimits.FileBytes + 1]).Findings().ShouldBe("SH1004 big.yaml:1:1");

    [Fact]
    public void Deep_nesting_stops_the_file()
    {
        var deep = "facts:\n  a: " + new string('[', 100_000);
        new Sample().With("demo/deep.yaml", deep).Findings().ShouldBe("SH1010 deep.yaml:2:68");
    }

    [Fact]
    public void A_bomb_of_aliases_is_refused_at_its_first_anchor()
    {
        var bomb = "a: &a [x, x, x]\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"b{i}: &b{i} [*a, *a, *a]\n"));
        new Sample().With("demo/bomb.yaml", bomb).Findings().ShouldBe("SH1008 bomb.yaml:1:4");
    }

    [Fact]
    public void A_file_with_the_wrong_ending_is_named() =>
        new Sample().With("demo/more.yml", "facts: {}").Findings().ShouldBe("SH1016 more.yml:1:1");

    [Theory]
    [InlineData("SH1017 scenario.yaml:5:11", "[../../common]")]
    [InlineData("SH1017 scenario.yaml:5:11", "[/etc]")]
    [InlineData("SH1017 scenario.yaml:5:11", "[common]")]
    [InlineData("SH1017 scenario.yaml:5:11", "[..]")]
    [InlineData("SH1018 scenario.yaml:5:22", "[../common, ../comon]")]
    [InlineData("SH1019 scenario.yaml:5:22", "[../common, ../demo]")]
    public void An_include_that_cannot_be_followed_is_reported(string finding, string include)
    {
        var manifest = new Sample().Text("demo/scenario.yaml").Replace("[../common]", include, StringComparison.Ordinal);
        new Sample().With("demo/scenario.yaml", manifest).Check().Diagnostics.All.Select(d => $"{d.Code} {d.At}").ShouldContain(finding);
    }

    [Fact]
    public void Libraries_that_include_each_other_are_reported_once_with_the_circle()
    {
        var package = new Sample()
            .With("common/library.yaml", "id: common\ntitle: A\nlanguage: en\ninclude: [../law]\n")
            .With("law/library.yaml", "id: law\ntitle: B\nlanguage: en\ninclude: [../common]\n")
            .Read();
        var found = package.Diagnostics.All.ShouldHaveSingleItem();
        found.At.ShouldBe(new Location("../law/library.yaml", 4, 11));
        found.Message.ShouldContain("common → law → common");
    }

    [Theory]
    [InlineData("SH1020 scenario.yaml:7:11", "notes/directors.md")]
    [InlineData("SH1020 scenario.yaml:7:11", "Notes/director.md")]
    [InlineData("SH1021 scenario.yaml:7:11", "../common/notes.md")]
    [InlineData("SH1021 scenario.yaml:7:11", "/etc/notes.md")]
    [InlineData("SH1021 scenario.yaml:7:11", "notes/director")]
    [InlineData("SH1021 scenario.yaml:7:11", "notes//director.md")]
    public void A_markdown_file_that_is_not_there_is_reported(string finding, string path)
    {
        var manifest = new Sample().Text("demo/scenario.yaml");
        new Sample().With("demo/scenario.yaml", manifest.Replace("notes/director.md", path, StringComparison.Ordinal)).Findings().ShouldBe(finding);
    }

    [Fact]
    public void Ten_thousand_mistakes_become_five_hundred_findings_and_a_note()
    {
        var wrong = "facts:\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"  f{i}: {{ statement: A, wieght: 1 }}\n"));
        var all = new Sample().With("demo/wrong.yaml", wrong).Read().Diagnostics.All;
        all.Count.ShouldBe(Diagnostics.Most + 1);
        all[^1].Code.ShouldBe("SH1022");
    }

    [Fact]
    public void What_a_broken_file_may_have_defined_is_not_called_missing() =>
        new Sample().With("demo/facts.yaml", "facts: {").Read().Diagnostics.All.Select(d => d.Code).Distinct().ShouldBe(["SH1006"]);

    private sealed class RefusingSource : IPackageSource
    {
        public bool Exists(string path) => true;

        public ReadOnlyMemory<byte> Read(string path) => throw new UnauthorizedAccessException();

        public IEnumerable<string> Files(string folder) => ["demo/scenario.yaml"];
    }
}
