using System.CommandLine;
using SevenHours.Cli.Shared;
using SevenHours.Cli.WhatIf;
using SevenHours.Debriefing;
using SevenHours.Exercises;
using SevenHours.Journal.Files;
using SevenHours.Web.Features.Debrief;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Report;
using SevenHours.Web.Strings;
using Words = SevenHours.Web.Strings.Words;
using Command = System.CommandLine.Command;

namespace SevenHours.Cli.Report;

/// <summary><c>sevenhours report</c>: the report of a run as a file.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("journal") { Description = "A file written by play --journal or by an export." };
        var format = new Option<string>("--format") { Description = $"What the report is written as: {string.Join(", ", ReportFormat.All.Select(one => one.Name))}.", DefaultValueFactory = _ => "html" };
        format.AcceptOnlyFromAmong([.. ReportFormat.All.Select(one => one.Name)]);
        var paper = new Option<string>("--paper") { Description = $"Which paper: {string.Join(", ", ReportPaper.All.Select(one => one.Name))} (the list of injects, the guides of evaluators, the after-action report with its improvement plan, the whole log of events with all footnotes).", DefaultValueFactory = _ => "report" };
        paper.AcceptOnlyFromAmong([.. ReportPaper.All.Select(one => one.Name)]);
        var language = new Option<string>("--language") { Description = $"The language it speaks: {string.Join(", ", Words.Offered.Select(one => one.Tag))}.", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong([.. Words.Offered.Select(one => one.Tag)]);
        var output = new Option<string?>("--out") { Description = "Where it is written; without it EXERCISE and the name of the paper with the ending of the format, here." };
        var scenarios = new Option<string>("--scenarios") { Description = "Where the scenario packages are.", DefaultValueFactory = _ => "scenarios" };
        var whole = new Option<bool>("--whole") { Description = "A Word document with everything in it that is looked up: every footnote and every event cited. Without it these stand in the paper evidence." };
        var command = new Command("report", "Writes the report of a run: what was reached, every measure, and the events each figure rests on.") { file, format, language, paper, whole, output, scenarios };
        command.SetAction(parsed => Run(
            parsed.GetValue(file)!, ReportPaper.Find(parsed.GetValue(paper))!, parsed.GetValue(format)!, UiLanguage.Find(parsed.GetValue(language))!, parsed.GetValue(whole), parsed.GetValue(output), parsed.GetValue(scenarios)!));
        return command;
    }

    private static int Run(string file, ReportPaper paper, string formatName, UiLanguage language, bool isWhole, string? output, string scenarios)
    {
        if (RunFile.Read(file, scenarios, out var code) is not { } run)
        {
            return code;
        }

        if (paper.In(formatName) is not { } format)
        {
            Console.Error.WriteLine($"This paper comes as {string.Join(", ", paper.Formats)}.");
            return Exit.Misused;
        }

        var path = output ?? $"EXERCISE-{paper.Name}.{format.Name}";
        try
        {
            File.WriteAllBytes(path, paper.Write(Make(run, paper, language, file), format, isWhole));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{path} cannot be written: {e.Message}");
            return Exit.Misused;
        }

        Console.Out.WriteLine($"EXERCISE. What was asked of {file} stands in {path}.");
        return Exit.Fine;
    }

    private static ReportDocument Make(RecordedRun run, ReportPaper paper, UiLanguage language, string file)
    {
        var texts = new DeskTexts(run.Scenario.Texts, new WordsApart(language), language);
        var history = run.ToHistory();
        var measures = Measures.Of(history);
        return paper.Make(
            new DebriefReading(history, texts, measures, SchoolComparison.All(measures, [])) { Named = Named(file, history, language) }, ReportCover.OfCase(history.Frame, texts));
    }

    // What people named of the classic mistakes stands in the last line of an export; what they wrote of it does not.
    private static IReadOnlyList<NamedMistake> Named(string file, History history, UiLanguage language) =>
        JournalFile.Read(file) is JournalFileReading.Sound { Content.More: var last }
            ? [.. FiledMistake.Read(last, history.Events.Count)
                .Select(filed => NamedMistake.Of(filed, history.Scenario, history.Events[filed.Events[0]].At, Words.In(language.Tag)["report.words.apart"])).OrderBy(named => named.At)]
            : [];

    /// <summary>A journal file holds what typed words committed to, not the words.</summary>
    private sealed class WordsApart(UiLanguage language) : ITypedWords
    {
        public string? Find(Kernel.TextRef reference) => Words.In(language.Tag)["report.words.apart"];

        public string? NameOf(string person) => null;
    }
}
