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
    [InlineData("Tell me what you see from the window.", QuestionStyle.Open)]
    [InlineData("Расскажи, что было потом", QuestionStyle.Open)]
    [InlineData("Who came with him?", QuestionStyle.Probing)]
    [InlineData("Когда он вернётся?", QuestionStyle.Probing)]
    [InlineData("Is the door locked?", QuestionStyle.Closed)]
    [InlineData("Дверь заперта?", QuestionStyle.Closed)]
    [InlineData("Is it a flat or a house?", QuestionStyle.Choice)]
    [InlineData("Where are you? Who is there?", QuestionStyle.Multiple)]
    [InlineData("He hit you, didn't he?", QuestionStyle.Leading)]
    [InlineData("Он тебя запер, не так ли?", QuestionStyle.Leading)]
    [InlineData("I don't believe you.", QuestionStyle.Accusing)]
    [InlineData("Не верю.", QuestionStyle.Accusing)]
    [InlineData("Mhm.", QuestionStyle.Encourager)]
    [InlineData("How are you? Are you warm enough?", QuestionStyle.Rapport)]
    [InlineData("Как ты себя чувствуешь?", QuestionStyle.Rapport)]
    [InlineData("My name is Lena, I work for a hotline.", QuestionStyle.Explain)]
    [InlineData("You have the right to a lawyer.", QuestionStyle.Rights)]
    [InlineData("I promise nothing will happen to your brother.", QuestionStyle.Promise)]
    [InlineData("Would you like a break?", QuestionStyle.Break)]
    [InlineData("Хочешь, психолог будет рядом?", QuestionStyle.Support)]
    public void The_style_follows_simple_patterns(string text, QuestionStyle style) =>
        QuestionReader.Read(Girl, text).Style.ShouldBe(style);

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
