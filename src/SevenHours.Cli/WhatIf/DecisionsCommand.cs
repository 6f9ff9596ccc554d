using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using SevenHours.Cli.Ensemble;
using SevenHours.Cli.Shared;
using SevenHours.Debriefing;
using Command = System.CommandLine.Command;

namespace SevenHours.Cli.WhatIf;

/// <summary><c>sevenhours decisions</c>: which decision of a run mattered most.</summary>
internal static class DecisionsCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("journal") { Description = "A file written by play --journal or by an export." };
        var most = new Option<int>("--most") { Description = "How many decisions are tried: those with the most consequences.", DefaultValueFactory = _ => 30 };
        var runs = new Option<int>("--runs") { Description = "How many pairs of plays for each.", DefaultValueFactory = _ => 200 };
        var skill = new Option<string>("--stand-ins") { Description = "How well they play: school, average or novice.", DefaultValueFactory = _ => "average" };
        var scenarios = new Option<string>("--scenarios") { Description = "Where the scenario packages are.", DefaultValueFactory = _ => "scenarios" };
        var vary = new Option<bool>("--vary") { Description = "Play each with other default constants too: decisive is then what keeps its sign." };
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var command = new Command("decisions", "Ranks the decisions of a run: each is left out, and both lines are played on by stand-ins.") { file, most, runs, skill, vary, scenarios, json };
        command.SetAction(parsed => Run(
            parsed.GetValue(file)!, parsed.GetValue(scenarios)!, Math.Max(1, parsed.GetValue(most)), Math.Max(1, parsed.GetValue(runs)), parsed.GetValue(skill)!, parsed.GetValue(vary), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string file, string scenarios, int most, int runs, string skillName, bool vary, bool json)
    {
        if (RunFile.Read(file, scenarios, out var code) is not { } run)
        {
            return code;
        }

        if (Packages.SkillOf(run.Scenario, skillName) is not { } skill)
        {
            return Exit.Misused;
        }

        var points = DecisionPoint.Of(run).Count;
        var ranks = Progress.Of(!json, onDone => DecisionRank.Of(run, most, skill, runs, onDone, varies: vary));
        if (json)
        {
            JsonOut.Print(new JsonObject
            {
                ["exercise"] = "EXERCISE", ["points"] = points, ["tried"] = ranks.Count, ["runs"] = runs, ["standIns"] = skillName, ["varied"] = vary,
                ["decisions"] = new JsonArray([.. ranks.Select((rank, place) => Json(run, rank, place + 1))]),
            });
            return Exit.Fine;
        }

        Console.Out.WriteLine($"EXERCISE. {ranks.Count} of {points} decisions, each left out and played on {runs} times by {skillName} stand-ins; under this scenario's assumptions{(vary ? ", each varied as well" : "")}.");
        foreach (var rank in ranks)
        {
            Console.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {rank.Adds.Points,6:+0.0;-0.0;0.0} ({rank.Adds.Low:0.0} to {rank.Adds.High:0.0})  event {rank.Decision.Event.Value,5} at {rank.Decision.At}  {run.Scenario.Seats[rank.Decision.Seat].Name}: {rank.Decision.Command.Name}{(rank.IsGoalDecisive ? ", decisive" : "")}"));
        }

        return Exit.Fine;
    }

    private static JsonObject Json(RecordedRun run, DecisionRank rank, int place) => new()
    {
        ["rank"] = place,
        ["event"] = rank.Decision.Event.Value,
        ["at"] = rank.Decision.At.Seconds,
        ["seat"] = run.Scenario.Seats[rank.Decision.Seat].Name,
        ["command"] = rank.Decision.Command.Name,
        ["body"] = JsonNode.Parse(Encoding.UTF8.GetString(rank.Decision.Command.Json.Span)),
        ["consequences"] = rank.Decision.Consequences,
        ["decisive"] = rank.IsDecisive,
        ["goal"] = new JsonObject { ["difference"] = rank.Adds.Points / 100, ["interval"] = new JsonArray(rank.Adds.Low / 100, rank.Adds.High / 100), ["decisive"] = rank.IsGoalDecisive },
        ["measures"] = new JsonObject(rank.Trial.Measures.Where(m => m.Helped + m.Harmed > 0).Select(m => KeyValuePair.Create<string, JsonNode?>(m.Name, new JsonObject
        {
            ["difference"] = -m.Mean?.Difference, ["interval"] = new JsonArray(-m.Mean?.High, -m.Mean?.Low), ["decisive"] = rank.Moves(m),
        }))),
        ["variations"] = new JsonArray([.. rank.Variations.Select(one => new JsonObject { ["name"] = one.Name, ["goal"] = -one.GoalSign })]),
    };
}
