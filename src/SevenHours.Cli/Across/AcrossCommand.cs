using System.CommandLine;
using System.Globalization;
using SevenHours.Cli.Shared;
using SevenHours.Debriefing;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Across;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Report;
using SevenHours.Web.Strings;
using Command = System.CommandLine.Command;
using Words = SevenHours.Web.Strings.Words;

namespace SevenHours.Cli.Across;

/// <summary><c>sevenhours across</c>: many runs side by side, in groups of five people and more.</summary>
internal static class AcrossCommand
{
    public static Command Create()
    {
        var from = new Argument<string[]>("runs") { Description = "Journal files (of an export or of play --journal), folders of such files (*.jsonl), or data folders of a server.", Arity = ArgumentArity.OneOrMore };
        var of = new Option<string?>("--case") { Description = "The id of the case; without it the one most runs are of, and 'all' for mistakes over all cases." };
        var group = new Option<string>("--group") { Description = $"What runs are grouped by: {string.Join(", ", AcrossChoice.Groupings)}.", DefaultValueFactory = _ => AcrossChoice.Groupings[0] };
        group.AcceptOnlyFromAmong([.. AcrossChoice.Groupings]);
        var since = new Option<string?>("--since") { Description = "The day from which another procedure held (2026-10-01): runs before it stand beside those since." };
        var after = new Option<string[]>("--after") { Description = "Journal files that were played under another procedure, whatever their day; all others are before it.", AllowMultipleArgumentsPerToken = true };
        var procedure = new Option<string?>("--procedure") { Description = "What the procedure is called; without --since and --after one that was noted in a data folder." };
        var format = new Option<string?>("--format") { Description = $"Write a file: {string.Join(", ", ReportFormat.All.Select(one => one.Name))}. CSV holds one table, --sheet." };
        format.AcceptOnlyFromAmong([.. ReportFormat.All.Select(one => one.Name)]);
        var sheet = new Option<string?>("--sheet") { Description = $"Which table comes first: {string.Join(", ", AcrossPaper.Sheets)}." };
        sheet.AcceptOnlyFromAmong([.. AcrossPaper.Sheets]);
        var language = new Option<string>("--language") { Description = $"The language it speaks: {string.Join(", ", Words.Offered.Select(one => one.Tag))}.", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong([.. Words.Offered.Select(one => one.Tag)]);
        var output = new Option<string?>("--out") { Description = "Where the file is written; without it EXERCISE-across with the ending of the format, here." };
        var scenarios = new Option<string>("--scenarios") { Description = "Where the scenario packages are that journal files were played with.", DefaultValueFactory = _ => "scenarios" };
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var command = new Command("across", "Compares many runs: mistakes that recur, how long facts lay between agencies, key decisions, and what a change of procedure brought. Figures rest on five people and more, or on stand-ins alone.")
        {
            from, of, group, since, after, procedure, format, sheet, language, output, scenarios, json,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            new AcrossAsked
            {
                Runs = parsed.GetValue(from)!, After = parsed.GetValue(after) ?? [], Case = parsed.GetValue(of), Group = parsed.GetValue(group)!, Since = parsed.GetValue(since),
                Procedure = parsed.GetValue(procedure), Scenarios = parsed.GetValue(scenarios)!, Language = UiLanguage.Find(parsed.GetValue(language))!,
            },
            parsed.GetValue(json), parsed.GetValue(format), parsed.GetValue(sheet), parsed.GetValue(output), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(AcrossAsked asked, bool json, string? format, string? sheet, string? output, CancellationToken cancellation)
    {
        DateOnly day = default;
        if (asked.Since is not null && !DateOnly.TryParseExact(asked.Since, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
        {
            return Misused($"{asked.Since} is no day: write it as 2026-10-01.");
        }

        await using var found = new FoundRuns(asked.Scenarios);
        foreach (var path in asked.Runs.Concat(asked.After).Distinct(StringComparer.Ordinal))
        {
            if (await found.AddAsync(path, cancellation) is { } wrong)
            {
                return wrong;
            }
        }

        if (asked.After.Count > 0)
        {
            found.Split(asked.After, day = asked.Since is null ? FoundRuns.Today : day);
        }

        var procedures = found.Procedures(asked, asked.After.Count > 0 || asked.Since is not null ? day : null);
        if (procedures.Chosen is null && (asked.Procedure is not null || asked.Since is not null))
        {
            return Misused($"No procedure '{asked.Procedure}' was noted; say with --since from when it held. {(procedures.All.Count > 0 ? $"Noted: {string.Join(", ", procedures.All.Select(one => one.Says))}." : "")}".TrimEnd());
        }

        var seen = found.Seen(procedures.All);
        if (asked.Case is { } named and not "all" && seen.Runs.All(run => run.Case != named))
        {
            return Misused($"No run is of the case '{named}'; there are: {string.Join(", ", seen.Runs.Select(run => run.Case).Distinct().Order(StringComparer.Ordinal))}.");
        }

        var choice = new AcrossChoice { Case = asked.Case == "all" ? "" : asked.Case, Group = asked.Group, Procedure = procedures.Chosen?.Key };
        var reading = new AcrossReading(seen, choice, face => new DeskTexts(face.Scenario.Texts, new WordsApart(asked.Language), asked.Language));
        return format is null ? Say(reading, json) : Write(reading, asked.Language, format, sheet, output);
    }

    private static int Say(AcrossReading reading, bool json)
    {
        if (json)
        {
            JsonOut.Print(AcrossJson.Of(reading));
        }
        else
        {
            AcrossText.Print(reading, Console.Out);
        }

        return Exit.Fine;
    }

    private static int Write(AcrossReading reading, UiLanguage language, string formatName, string? sheet, string? output)
    {
        var format = ReportFormat.Find(formatName)!;
        var path = output ?? $"EXERCISE-across.{format.Name}";
        try
        {
            File.WriteAllBytes(path, format.Writer.Write(AcrossPaper.Make(reading, language, sheet)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Misused($"{path} cannot be written: {e.Message}");
        }

        Console.Out.WriteLine($"EXERCISE. {reading.Whole.Count} runs side by side stand in {path}.");
        return Exit.Fine;
    }

    private static int Misused(string message)
    {
        Console.Error.WriteLine(message);
        return Exit.Misused;
    }

    /// <summary>What people typed stays where it was typed.</summary>
    private sealed class WordsApart(UiLanguage language) : ITypedWords
    {
        public string? Find(TextRef reference) => Words.In(language.Tag)["report.words.apart"];

        public string? NameOf(string person) => null;
    }
}

/// <summary>What was asked on the command line.</summary>
internal sealed record AcrossAsked
{
    public required IReadOnlyList<string> Runs { get; init; }

    public required IReadOnlyList<string> After { get; init; }

    public string? Case { get; init; }

    public required string Group { get; init; }

    public string? Since { get; init; }

    public string? Procedure { get; init; }

    public required string Scenarios { get; init; }

    public required UiLanguage Language { get; init; }
}
