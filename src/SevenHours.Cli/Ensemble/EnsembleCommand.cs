using System.CommandLine;
using System.Diagnostics;
using System.Text.Json.Nodes;
using SevenHours.Cli.Shared;
using SevenHours.Debriefing;
using SevenHours.Disciplines;
using SevenHours.Kernel;
using Spectre.Console;
using Command = System.CommandLine.Command;

namespace SevenHours.Cli.Ensemble;

/// <summary><c>sevenhours ensemble</c>: many plays, as a distribution under this scenario's assumptions.</summary>
internal static class EnsembleCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("package") { Description = "The folder of the scenario package." };
        var runs = new Option<int>("--runs") { Description = "How many plays.", DefaultValueFactory = _ => 1000 };
        var skill = new Option<string>("--stand-ins") { Description = "How well they play: school, average or novice.", DefaultValueFactory = _ => "school" };
        var seed = new Option<ulong>("--seed") { Description = "The first seed.", DefaultValueFactory = _ => 1 };
        var without = new Option<string?>("--without") { Description = "Take a step out of the playbook first, as seat/step." };
        var flags = new Option<string?>("--flags") { Description = "Also count the plays at whose end a flag stands whose name begins so, such as ended_." };
        var form = Packages.FormOption();
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var command = new Command("ensemble", "Plays a scenario many times.") { folder, runs, skill, seed, without, flags, form, json };
        command.SetAction(parsed => Run(
            parsed.GetValue(folder)!, parsed.GetValue(form), Math.Max(1, parsed.GetValue(runs)), parsed.GetValue(skill)!, parsed.GetValue(seed), parsed.GetValue(without), parsed.GetValue(flags), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string folder, string? form, int runs, string skillName, ulong seed, string? without, string? flags, bool json)
    {
        if (Packages.Playable(folder, AllDisciplines.Compiler(), form: form) is not { Scenario: { } scenario, Frame: { } frame } compiled)
        {
            return Exit.Faulty;
        }

        if (Packages.SkillOf(scenario, skillName) is not { } skill)
        {
            return Exit.Misused;
        }

        var books = without is null ? null : Playbooks.Without(scenario, without);
        if (without is not null && books is null)
        {
            Console.Error.WriteLine($"There is no step '{without}'; write it as seat/step.");
            return Exit.Misused;
        }

        var debrief = DebriefFrame.Compile(compiled);
        var watch = Stopwatch.StartNew();
        var plays = Progress.While(runs, !json, onDone => Kernel.Ensemble.Run(
            scenario, skill, seed, runs, frame.Latest, play => (Sum: PlaySum.Of(play, debrief), Standing: Standing(play.World, flags)), books, onDone));
        var summary = EnsembleSummary.Of([.. plays.Select(p => p.Sum)]);
        var counts = flags is null ? null : scenario.Flags.Where(f => f.Name.StartsWith(flags, StringComparison.Ordinal))
            .ToDictionary(f => f.Name, f => plays.Count(p => p.Standing.Contains(f.Name)), StringComparer.Ordinal);
        var manifest = compiled.Package.Manifest;
        var promised = (frame.Form is { } played ? manifest.ShortForms[played].Promises : manifest.Promises).GetValueOrDefault(skillName);
        Print(summary, watch.Elapsed, plays.Sum(p => (long)p.Sum.Events), counts, without is null ? promised : null, json);
        return Exit.Fine;
    }

    private static HashSet<string> Standing(World world, string? flags) => flags is null ? [] :
        [.. world.Scenario.Flags.Where(f => f.Name.StartsWith(flags, StringComparison.Ordinal) && world.IsSet(world.Scenario.Flags[f.Name])).Select(f => f.Name)];

    private static void Print(EnsembleSummary summary, TimeSpan took, long events, IReadOnlyDictionary<string, int>? counts, ShareModel? promised, bool json)
    {
        var seconds = Math.Max(0.001m, (decimal)took.TotalSeconds);
        if (json)
        {
            var printed = new JsonObject
            {
                ["runs"] = summary.Runs,
                ["reachedGoalShare"] = decimal.Divide(summary.Reached, summary.Runs),
                ["measures"] = new JsonObject(summary.Spreads.Select(m => KeyValuePair.Create<string, JsonNode?>(
                    m.Name, new JsonObject { ["p10"] = m.P10, ["p50"] = m.P50, ["p90"] = m.P90, ["unit"] = m.Unit }))),
                ["seconds"] = decimal.Round(seconds, 3),
                ["playsPerSecond"] = decimal.Round(summary.Runs / seconds, 1),
                ["eventsPerSecond"] = decimal.Round(events / seconds),
            };
            if (counts is not null) printed["flags"] = new JsonObject(counts.Select(c => KeyValuePair.Create<string, JsonNode?>(c.Key, c.Value)));
            JsonOut.Print(printed);
            return;
        }

        var table = new Table().AddColumns("Measure", "p10", "p50", "p90", "unit");
        foreach (var m in summary.Spreads)
        {
            table.AddRow(m.Name, $"{m.P10:0.#}", $"{m.P50:0.#}", $"{m.P90:0.#}", m.Unit);
        }

        AnsiConsole.Write(table);
        foreach (var (name, count) in counts ?? new Dictionary<string, int>())
        {
            AnsiConsole.WriteLine($"{name}: {decimal.Divide(100 * count, summary.Runs):0.0} % of the plays");
        }

        AnsiConsole.WriteLine(
            $"Goal reached in {summary.ReachedPercent:0.0} % of {summary.Runs} plays, under this scenario's assumptions; {summary.Runs / seconds:0.0} plays a second.");
        if (promised is not null)
        {
            AnsiConsole.WriteLine($"Promised: {promised.AtLeast} to {promised.AtMost} %.");
        }
    }
}
