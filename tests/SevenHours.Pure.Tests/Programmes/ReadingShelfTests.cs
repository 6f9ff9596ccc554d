using SevenHours.Programmes;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Programmes;

/// <summary>The readings that ship with the templates.</summary>
public sealed class ReadingShelfTests
{
    // Montenegrin and Serbian in Cyrillic are read from what is written in the Latin script.
    private static readonly string[] s_written = ["ar", "bs", "en", "fr", "it", "mk", "ru", "sq", "sr-Latn"];

    public static TheoryData<string> Names => [.. ReadingShelf.Names];

    [Theory, MemberData(nameof(Names))]
    public void A_reading_is_written_in_every_language_of_the_interface_and_says_as_much_in_each(string name)
    {
        ReadingShelf.LanguagesOf(name).ShouldBe(s_written);
        var english = ReadingShelf.Find(name, "en")!;
        foreach (var language in s_written.Append("cnr").Append("sr-Cyrl").Where(tag => tag != "en"))
        {
            var text = ReadingShelf.Find(name, language)!;
            text.Title.ShouldNotBe(english.Title, language);
            text.Markdown.Split("\n\n").Length.ShouldBe(english.Markdown.Split("\n\n").Length, language);
            text.Markdown.Split('\n').Count(line => line.StartsWith("- ", StringComparison.Ordinal)).ShouldBe(english.Markdown.Split('\n').Count(line => line.StartsWith("- ", StringComparison.Ordinal)), language);
            text.Markdown.Split("**").Length.ShouldBe(english.Markdown.Split("**").Length, language);
        }
    }

    [Fact]
    public void Every_reading_a_template_names_is_there() =>
        TemplateShelf.All.SelectMany(template => template.Readings).Select(plan => plan.Name).Except(ReadingShelf.Names).ShouldBeEmpty();
}
