using System.CommandLine;
using System.Text;
using System.Text.Json.Nodes;
using SevenHours.Cli.Shared;
using SevenHours.Disciplines.Interviews.Coding;
using Spectre.Console;
using Command = System.CommandLine.Command;

namespace SevenHours.Cli.Interview;

/// <summary><c>sevenhours interview code</c>: codes questions, one a line of standard input.</summary>
internal static class CodeCommand
{
    public static Command Create()
    {
        var language = new Option<string>("--language") { Description = $"The language of the questions: {string.Join(", ", CoderLanguage.Tags)}.", Required = true };
        var json = new Option<bool>("--json") { Description = """Print a line of JSON for each question, {"question","class","recommended","confidence"}.""" };
        var command = new Command("code", "Codes questions, one a line of standard input: a suggestion, which a person corrects.") { language, json };
        command.SetAction(parsed => Run(parsed.GetValue(language)!, parsed.GetValue(json)));
        return command;
    }

    private static int Run(string language, bool json)
    {
        if (!CoderLanguage.Tags.Contains(language, StringComparer.Ordinal))
        {
            Console.Error.WriteLine($"Questions are not coded in '{language}'. There are: {string.Join(", ", CoderLanguage.Tags)}.");
            return Exit.Misused;
        }

        using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
        if (json)
        {
            PrintLines(input, language);
        }
        else
        {
            PrintTable(input, language);
        }

        return Exit.Fine;
    }

    private static void PrintLines(TextReader input, string language)
    {
        foreach (var (question, coding) in Read(input, language))
        {
            JsonOut.Print(new JsonObject
            {
                ["question"] = question,
                ["class"] = coding.Class,
                ["recommended"] = coding.IsRecommended,
                ["confidence"] = Confidence(coding),
            });
        }
    }

    private static void PrintTable(TextReader input, string language)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Class", "Recommended", "Confidence", "Question");
        foreach (var (question, coding) in Read(input, language))
        {
            table.AddRow(
                coding.Class + (coding.Marks == CodingMarks.None ? "" : $" ({coding.Marks.ToString().ToLowerInvariant()})"),
                coding.IsRecommended ? "yes" : "no",
                FormattableString.Invariant($"{Confidence(coding):0.00}"),
                Markup.Escape(question));
        }

        AnsiConsole.Write(table);
    }

    private static IEnumerable<(string Question, QuestionCoding Coding)> Read(TextReader input, string language)
    {
        while (input.ReadLine() is { } line)
        {
            var question = line.Trim();
            if (question.Length > 0)
            {
                yield return (question, QuestionCoder.Code(question, language));
            }
        }
    }

    /// <summary>How sure the machine is, from 0 to 1, by hundredths.</summary>
    private static decimal Confidence(QuestionCoding coding) => Math.Round(coding.ConfidencePermille / 1000m, 2);
}
