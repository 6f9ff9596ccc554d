using System.Text.Json.Nodes;
using SevenHours.Content.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.CommandLine;

public sealed class InterviewCodeTests
{
    [Theory]
    [InlineData("en", "Tell me what happened that day.", "open")]
    [InlineData("ru", "Где вы спали?", "probing")]
    [InlineData("ar", "هل تريدين ماء؟", "break")]
    [InlineData("fr", "C'était un homme ou une femme ?", "forced_choice")]
    [InlineData("bs", "Lažete, to nije istina!", "accusatory")]
    public void Each_line_read_is_answered_by_one_line_in_the_promised_shape(string language, string question, string expected)
    {
        var answer = Tool.RunReading($"{question}\n\n{question}\n", "interview", "code", "--language", language, "--json");

        answer.Code.ShouldBe(0);
        var lines = answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(2);
        var json = JsonNode.Parse(lines[0])!.AsObject();
        json.Select(field => field.Key).ShouldBe(["question", "class", "recommended", "confidence"]);
        json["question"]!.GetValue<string>().ShouldBe(question);
        json["class"]!.GetValue<string>().ShouldBe(expected);
        json["confidence"]!.GetValue<double>().ShouldBeInRange(0, 1);
    }

    [Fact]
    public void A_language_nobody_taught_it_is_refused_with_the_list()
    {
        var answer = Tool.RunReading("hello\n", "interview", "code", "--language", "xx");
        answer.Code.ShouldNotBe(0);
        answer.Error.ShouldContain("ar");
    }
}
