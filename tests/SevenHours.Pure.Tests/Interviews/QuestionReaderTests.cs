using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Interviews;

public class QuestionReaderTests
{
    private static readonly Persona Girl = new()
    {
        Name = "girl_voice",
        Of = new Id<Subject>(0),
        Topics =
        [
            new Topic("place", ["where", "street", "door", "house", "где", "улиц", "двер", "дом"]),
            new Topic("name", ["name", "who are you", "зовут"]),
            new Topic("people", ["who", "man", "woman", "кто", "мужчин"]),
            new Topic("health", ["breath", "ill", "hurt", "дыш", "бол"]),
        ],
    };

    private static readonly Persona Abroad = new()
    {
        Name = "woman_abroad",
        Of = new Id<Subject>(0),
        Topics = [new Topic("place", ["بيت", "kuć", "kuc"]), new Topic("people", ["امرأة", "مرأة", "žen"])],
    };

    [Theory]
    [InlineData("Where are you? Which street, which house?", "place")]
    [InlineData("Does the man stand by the house door?", "place")]
    [InlineData("Где ты? На какой улице?", "place")]
    [InlineData("Tell me about the man", "people")]
    [InlineData("Тебе больно дышать?", "health")]
    [InlineData("health", "health")]
    [InlineData("And who are you?", "name")]
    [InlineData("Как тебя зовут?", "name")]
    [InlineData("Hello, hello", null)]
    [InlineData("", null)]
    public void The_topic_is_that_whose_words_are_found_most(string text, string? topic) =>
        QuestionReader.Read(Girl, text).Topic.ShouldBe(topic);

    [Theory]
    [InlineData("أين البيت؟", "place")]
    [InlineData("وين البَيْت؟", "place")]
    [InlineData("احك لي عن المرأه والرجل", "people")]
    [InlineData("احكِ لي عن المرأة", "people")]
    [InlineData("Gde je kuća?", "place")]
    [InlineData("Где је та кућа?", "place")]
    [InlineData("U kojoj kuci?", "place")]
    [InlineData("Gdje se nalazi kuća?", "place")]
    public void Forms_and_scripts_of_a_word_are_one(string text, string? topic) => QuestionReader.TopicOf(Abroad, text).ShouldBe(topic);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Every_culture_reads_alike(string culture)
    {
        using (new UnderCulture(culture))
        {
            QuestionReader.Read(Girl, "IS IT ON THIS STREET?").ShouldBe((QuestionStyle.Closed, "place"));
            QuestionReader.Read(Girl, "ILL?").Topic.ShouldBe("health");
        }
    }

    [Fact]
    public void Anything_can_be_read() => Seeds.ForAll(200, seeds =>
    {
        var text = new string([.. Enumerable.Range(0, seeds.Below(80)).Select(_ => (char)seeds.Below(0x500))]);
        Enum.IsDefined(QuestionReader.Read(Girl, text).Style).ShouldBeTrue();
    });
}
