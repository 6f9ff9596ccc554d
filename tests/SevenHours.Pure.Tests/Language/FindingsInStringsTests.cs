using SevenHours.Language;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Language;

public sealed class FindingsInStringsTests
{
    [Theory]
    [InlineData("SH1032", "facts.blue_door.statement: §[Дверь]")]
    [InlineData("SH1064", "§facts.blue_dor.statement: Дверь синяя.")]
    [InlineData("SH1066", "facts.tram_bell.statement: §Звенит трамвай, говорит {имя}.")]
    [InlineData("SH1066", "facts.tram_bell.statement: §Звенит трамвай.")]
    [InlineData("SH1067", "facts.blue_door.statement: §''")]
    public void A_translation_that_does_not_fit_is_reported(string code, string line)
    {
        var (sample, place) = new Sample().Spoil("strings/ru.yaml", line);
        sample.Errors().ShouldBe($"{code} {place}");
    }

    [Theory]
    [InlineData("SH1060", "language: §English\nlanguages: [English]", 1)]
    [InlineData("SH1060", "language: en\nlanguages: [en, §EN]", 1)]
    [InlineData("SH1061", "language: en\nlanguages: §[ru]", 1)]
    public void A_language_that_cannot_be_is_reported(string code, string lines, int atLeast)
    {
        var (sample, place) = new Sample().Spoil("scenario.yaml", $"scenario: demo\ntitle: T\n{lines}\ninclude: [../common]\n");
        sample.Check().Diagnostics.All.Count(d => d.Code == code && d.At == place).ShouldBeGreaterThanOrEqualTo(atLeast);
    }

    [Fact]
    public void A_table_nobody_can_choose_is_reported() =>
        new Sample().With("demo/strings/fr.yaml", "facts.blue_door.statement: La porte est bleue.").Findings()
            .ShouldBe("SH1062 strings/fr.yaml:1:1");

    [Fact]
    public void A_table_for_the_language_of_the_package_is_reported() =>
        new Sample().With("demo/strings/en.yaml", "facts.blue_door.statement: The door is green.").Findings()
            .ShouldBe("SH1063 strings/en.yaml:1:1");

    [Fact]
    public void A_table_with_a_name_that_is_no_language_is_reported() =>
        new Sample().With("demo/strings/russian.yaml", "a: b").Findings().ShouldBe("SH1060 strings/russian.yaml:1:1");

    [Fact]
    public void Texts_without_a_translation_are_reported_once_for_each_language()
    {
        var package = new Sample().Without("demo/strings/ru.yaml").Read();
        var found = package.Diagnostics.All.ShouldHaveSingleItem();
        found.ShouldBe(found with { Code = "SH1065", Severity = Severity.Warning, At = new Location("scenario.yaml", 4, 17) });
        found.Message.ShouldBe(
            "10 of 12 texts have no translation into `ru`, first `agencies.crime_unit.title`, `facts.blue_door.statement`, `facts.tram_bell.statement`.");
    }

    [Fact]
    public void A_page_without_a_translation_counts_as_a_text() =>
        new Sample().Without("demo/notes/director.ru.md").Read().Diagnostics.All.ShouldHaveSingleItem().Message
            .ShouldBe("1 of 12 texts have no translation into `ru`, first `notes/director.md`.");
}
