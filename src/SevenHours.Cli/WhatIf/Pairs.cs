using System.Globalization;
using System.Text.Json.Nodes;
using SevenHours.Debriefing;

namespace SevenHours.Cli.WhatIf;

/// <summary>Tells what two arms of plays came to.</summary>
internal static class Pairs
{
    private const string Assumes = "Under this scenario's assumptions: both arms are played from the fork by the same stand-ins on the same seeds; the recorded run is a line to compare with. Averages over pairs; intervals are percentile bootstraps of paired differences, 1,000 samples with a fixed seed.";

    public static JsonObject Json(ByStandIns found, string skill)
    {
        return new JsonObject
        {
            ["exercise"] = "EXERCISE",
            ["assumes"] = Assumes,
            ["standIns"] = skill,
            ["runs"] = found.Changed.Count,
            ["goal"] = Goal(found),
            ["measures"] = new JsonObject(found.Measures.Select((measure, place) => KeyValuePair.Create<string, JsonNode?>(measure.Name, new JsonObject
            {
                ["recorded"] = found.Recorded.Values[place],
                ["unchanged"] = measure.Mean?.First,
                ["changed"] = measure.Mean?.Second,
                ["difference"] = measure.Mean?.Difference,
                ["interval"] = measure.Mean is { } mean ? new JsonArray(mean.Low, mean.High) : null,
                ["helpedShare"] = Share(measure.Helped, measure.Pairs),
                ["harmedShare"] = Share(measure.Harmed, measure.Pairs),
                ["pairs"] = measure.Pairs,
                ["decisive"] = measure.IsDecisive,
                ["unit"] = Measures.Find(measure.Name)?.Unit,
            }))),
        };
    }

    public static JsonObject Goal(ByStandIns found) => new()
    {
        ["recorded"] = found.Recorded.IsReached,
        ["unchanged"] = Share(found.Unchanged.Count(p => p.IsReached), found.Unchanged.Count),
        ["changed"] = Share(found.Changed.Count(p => p.IsReached), found.Changed.Count),
        ["difference"] = found.Goal.Points / 100,
        ["interval"] = new JsonArray(found.Goal.Low / 100, found.Goal.High / 100),
    };

    public static void Print(ByStandIns found, string skill)
    {
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"EXERCISE. {found.Changed.Count} pairs of plays by {skill} stand-ins. {Assumes}"));
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Goal reached: {found.Goal.Points:+0.0;-0.0;0.0} points of a hundred ({found.Goal.Low:0.0} to {found.Goal.High:0.0})."));
        foreach (var m in found.Measures.Where(m => m.Helped + m.Harmed > 0))
        {
            Console.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {m.Name,-28} {m.Mean?.Difference,10:0.##}  ({m.Mean?.Low:0.##} to {m.Mean?.High:0.##})  helped {m.Helped}, harmed {m.Harmed} of {m.Pairs}"));
        }
    }

    private static decimal? Share(int count, int of) => of == 0 ? null : decimal.Round(decimal.Divide(count, of), 4);
}
