using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using SevenHours.Cli.Ensemble;
using SevenHours.Cli.Shared;
using SevenHours.Debriefing;
using SevenHours.Kernel;
using Command = System.CommandLine.Command;

namespace SevenHours.Cli.WhatIf;

/// <summary><c>sevenhours what-if</c>: a run with one decision changed, continued as recorded or by stand-ins.</summary>
internal static class WhatIfCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("journal") { Description = "A file written by play --journal or by an export." };
        var at = new Option<int>("--at") { Description = "The number of an event: the moment after its command.", Required = true };
        var @do = new Option<string?>("--do") { Description = "A file with a command to do at that moment: {\"name\":\"do.start\",\"body\":{\"seat\":\"...\", ...}}." };
        var without = new Option<bool>("--without") { Description = "Leave out the command that gave the event; with --do, do that instead." };
        var how = new Option<string>("--continue") { Description = "How it goes on: recorded or stand-ins.", DefaultValueFactory = _ => "recorded" };
        how.AcceptOnlyFromAmong("recorded", "stand-ins");
        var runs = new Option<int>("--runs") { Description = "With stand-ins: how many pairs of plays.", DefaultValueFactory = _ => 200 };
        var skill = new Option<string>("--stand-ins") { Description = "How well they play: school, average or novice.", DefaultValueFactory = _ => "average" };
        var scenarios = new Option<string>("--scenarios") { Description = "Where the scenario packages are.", DefaultValueFactory = _ => "scenarios" };
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var command = new Command("what-if", "Changes one decision of a run and goes on, as recorded or by stand-ins.") { file, at, @do, without, how, runs, skill, scenarios, json };
        command.SetAction(parsed =>
        {
            if (RunFile.Read(parsed.GetValue(file)!, parsed.GetValue(scenarios)!, out var code) is not { } run)
            {
                return code;
            }

            try
            {
                var change = new Change(new EventId(parsed.GetValue(at)))
                {
                    LeavesOut = parsed.GetValue(without), Does = parsed.GetValue(@do) is { } commandFile ? CommandFile.Read(commandFile, run.Names) : null,
                };
                return parsed.GetValue(how) == "recorded"
                    ? Recorded(run, change, parsed.GetValue(json))
                    : StandIns(run, change, parsed.GetValue(skill)!, Math.Max(1, parsed.GetValue(runs)), parsed.GetValue(json));
            }
            catch (ChangeException e)
            {
                Console.Error.WriteLine(e.Message);
                return Exit.Misused;
            }
        });
        return command;
    }

    private static int Recorded(RecordedRun run, Change change, bool json)
    {
        var found = AsRecorded.Of(run, change);
        var (before, after) = (Measures.Of(run.ToHistory()), Measures.Of(found.History));
        if (json)
        {
            JsonOut.Print(new JsonObject
            {
                ["exercise"] = "EXERCISE",
                ["identical"] = found.IsIdentical,
                ["refused"] = new JsonArray([.. found.Refused.Select(one => Refused(run, one))]),
                ["measures"] = new JsonObject(before.Zip(after).Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.First.Name, new JsonObject
                {
                    ["recorded"] = pair.First.Value, ["changed"] = pair.Second.Value, ["difference"] = pair.Second.Value - pair.First.Value, ["unit"] = pair.First.Unit,
                }))),
            });
            return Exit.Fine;
        }

        Console.Out.WriteLine(found.IsIdentical ? "EXERCISE. Nothing is different: the run is the recorded one to the byte." : "EXERCISE. Continued as recorded, the run goes otherwise.");
        foreach (var one in found.Refused)
        {
            Console.Out.WriteLine($"  cannot be done any more at {one.At}: {one.Command.Wire.Name} of {SeatOf(run, one.Seat)}: {one.Refusal.Says}");
        }

        foreach (var (first, second) in before.Zip(after).Where(pair => pair.First.Value != pair.Second.Value))
        {
            Console.Out.WriteLine($"  {first.Name,-28} {Figure(first.Value),10} -> {Figure(second.Value),-10} {first.Unit}");
        }

        return Exit.Fine;
    }

    private static int StandIns(RecordedRun run, Change change, string skillName, int runs, bool json)
    {
        if (Packages.SkillOf(run.Scenario, skillName) is not { } skill)
        {
            return Exit.Misused;
        }

        var found = Progress.While(2 * runs, !json, onDone => ByStandIns.Of(run, change, skill, runs, onDone));
        if (json)
        {
            JsonOut.Print(Pairs.Json(found, skillName));
            return Exit.Fine;
        }

        Pairs.Print(found, skillName);
        return Exit.Fine;
    }

    private static JsonObject Refused(RecordedRun run, RefusedNow one) => new()
    {
        ["event"] = one.Command.Events > 0 ? one.Command.First.Value : null,
        ["at"] = one.At.Seconds,
        ["seat"] = one.Seat.IsSome ? SeatOf(run, one.Seat) : null,
        ["command"] = one.Command.Wire.Name,
        ["code"] = one.Refusal.Code,
        ["why"] = one.Refusal.Says,
    };

    private static string SeatOf(RecordedRun run, Id<Seat> seat) => seat.IsSome ? run.Scenario.Seats[seat].Name : "staff";

    private static string Figure(decimal? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "-";
}
