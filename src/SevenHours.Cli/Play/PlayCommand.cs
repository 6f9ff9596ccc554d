using System.CommandLine;
using System.Text.Json.Nodes;
using SevenHours.Cli.Shared;
using SevenHours.Debriefing;
using SevenHours.Disciplines;
using SevenHours.Kernel;
using Command = System.CommandLine.Command;

namespace SevenHours.Cli.Play;

/// <summary><c>sevenhours play</c>: one play by stand-ins, as fast as it goes.</summary>
internal static class PlayCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("package") { Description = "The folder of the scenario package." };
        var skill = new Option<string>("--stand-ins") { Description = "How well they play: school, average or novice.", DefaultValueFactory = _ => "school" };
        var seed = new Option<ulong>("--seed") { Description = "The seed of all luck.", DefaultValueFactory = _ => 1 };
        var journal = new Option<string?>("--journal") { Description = "Write commands and events to this file." };
        var (law, form) = (Packages.LawOption(), Packages.FormOption());
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var command = new Command("play", "Plays a scenario with stand-ins in every seat.") { folder, skill, seed, law, form, journal, json };
        command.SetAction(parsed => Packages.TryLaw(parsed.GetValue(folder)!, parsed.GetValue(law), out var edition)
            ? Run(parsed.GetValue(folder)!, edition, parsed.GetValue(form), parsed.GetValue(skill)!, parsed.GetValue(seed), parsed.GetValue(journal), parsed.GetValue(json))
            : Exit.Misused);
        return command;
    }

    private static int Run(string folder, string? law, string? form, string skillName, ulong seed, string? journal, bool json)
    {
        var compiler = AllDisciplines.Compiler();
        if (Packages.Playable(folder, compiler, law, form) is not { Scenario: { } scenario, Frame: { } frame } compiled)
        {
            return Exit.Faulty;
        }

        if (Packages.SkillOf(scenario, skillName) is not { } skill)
        {
            return Exit.Misused;
        }

        var commands = new List<(int Before, Kernel.Command Command)>();
        var play = new Kernel.Play(scenario, seed, skill, onCommand: (command, before) => commands.Add((before, command))).Run(frame.Latest);
        if (journal is not null)
        {
            PlayFile.Write(journal, compiler, play, commands, law, form);
        }

        var measures = Measures.Of(new History(scenario, DebriefFrame.Compile(compiled), play.Events));
        if (json)
        {
            JsonOut.Print(Report(play, frame, measures, seed, law));
        }
        else
        {
            Print(play, frame, measures);
        }

        return Exit.Fine;
    }

    private static JsonObject Report(Kernel.Play play, PlayFrame frame, IReadOnlyList<MeasureResult> measures, ulong seed, string? law)
    {
        var report = new JsonObject
        {
            ["scenario"] = play.World.Scenario.Name,
            ["seed"] = seed,
            ["reachedGoal"] = frame.IsReached(play.World),
            ["endedAt"] = play.World.Now.Seconds,
            ["events"] = play.Events.Count,
            ["stateHash"] = play.World.Hash().ToString(),
            ["measures"] = new JsonObject(measures.Select(m => KeyValuePair.Create<string, JsonNode?>(
                m.Name, new JsonObject { ["value"] = m.Value, ["unit"] = m.Unit, ["events"] = m.Evidence.Count }))),
        };
        if (law is not null)
        {
            report["law"] = law;
        }

        if (frame.Form is { } form)
        {
            report["form"] = form;
        }

        return report;
    }

    private static void Print(Kernel.Play play, PlayFrame frame, IReadOnlyList<MeasureResult> measures)
    {
        Console.Out.WriteLine($"EXERCISE. {play.World.Scenario.Name}: {(frame.IsReached(play.World) ? "goal reached" : "goal not reached")}.");
        Console.Out.WriteLine($"Ended at {play.World.Now} after {play.Events.Count} events, state {play.World.Hash()}.");
        foreach (var measure in measures)
        {
            Console.Out.WriteLine($"  {measure.Name,-24} {measure.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-",10} {measure.Unit}");
        }
    }
}
