using System.Collections.Immutable;
using SevenHours.Programmes;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Programmes;

/// <summary>What stands in several languages reaches readers in their own, or as near to it as was written.</summary>
public sealed class WordingTests
{
    [Theory]
    [InlineData("sr-Latn", "Šta prvo?", "Sklonište", "Zato")]
    [InlineData("sr-Cyrl", "Шта прво?", "Склониште", "Зато")]
    [InlineData("cnr", "Šta prvo?", "Sklonište", "Zato")]
    [InlineData("mk", "What first?", "Shelter", "Because")]
    public void A_question_of_a_test_is_read_in_the_script_and_language_nearest_to_the_reader(string language, string stem, string option, string why)
    {
        var item = new TestItem
        {
            Id = "first", Competence = CompetenceNames.All[0], Kind = ItemKind.Single, Options = ["a"], Right = ["a"],
            Texts = ImmutableDictionary<string, ItemText>.Empty
                .Add("en", new ItemText("What first?", Options("Shelter"), "Because"))
                .Add("sr-Latn", new ItemText("Šta prvo?", Options("Sklonište"), "Zato")),
        };

        var text = item.In(language);
        (text.Stem, text.Options["a"], text.Why, text.Vignette).ShouldBe((stem, option, why, null));
    }

    [Theory]
    [InlineData("sr-Latn", "sr-Latn", "Čitajte pre kursa"), InlineData("sr-Cyrl", "sr-Cyrl", "Читајте пре курса"), InlineData("cnr", "sr-Latn", "Čitajte pre kursa"), InlineData("mk", "en", "Read before the course")]
    public void A_note_to_read_is_read_in_the_script_and_language_nearest_to_the_reader(string language, string tag, string text) =>
        new CourseReading
        {
            Id = "x", Title = "x", Kind = ReadingKind.Note,
            Notes = ImmutableDictionary<string, string>.Empty.Add("en", "Read before the course").Add("sr-Latn", "Čitajte pre kursa"),
        }.NoteIn(language).ShouldBe((tag, text));

    [Fact]
    public void A_question_of_a_form_in_the_language_of_its_writer_alone_is_read_so_by_everybody() =>
        new FormQuestion { Id = "x", IsScale = true, Texts = ImmutableDictionary<string, QuestionText>.Empty.Add("sr-Latn", new QuestionText("Koliko?", "malo", "mnogo")) }
            .In("sr-Cyrl").ShouldBe(new QuestionText("Колико?", "мало", "много"));

    [Fact]
    public void A_saying_of_a_template_is_read_in_Cyrillic_and_a_form_that_shows_it_so_stores_no_translation()
    {
        const string Stored = "Opening and introductions";
        var word = new TemplateWord("session.opening");
        var read = PlanWords.Said(word, Stored, "sr-Cyrl");
        read.ShouldNotBe(Stored);
        read.Where(char.IsLetter).ShouldAllBe(letter => letter >= 'Ђ' && letter <= 'џ');
        PlanWords.Typed(word, Stored, read, "sr-Cyrl").ShouldBe((Stored, word));
    }

    private static ImmutableDictionary<string, string> Options(string text) => ImmutableDictionary<string, string>.Empty.Add("a", text);
}
