using System.Globalization;
using System.Text.Json.Nodes;
using SevenHours.Analysis.Charts;
using SevenHours.Analysis.Scoring;
using SevenHours.Cli.Shared;

namespace SevenHours.Cli.Network;

/// <summary>Prints how near a chart comes to the truth.</summary>
internal static class Scores
{
    public static void Print(LinkChart chart, LinkChart truth, bool json)
    {
        var score = ChartScoring.Score(chart, truth);
        if (json)
        {
            JsonOut.Print(new JsonObject { ["score"] = score.Score, ["nodes"] = Json(score.Entities), ["ties"] = Json(score.Ties) });
            return;
        }

        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Score {score.Score:0.000}"));
        Console.Out.WriteLine(Line("entities", score.Entities));
        Console.Out.WriteLine(Line("ties", score.Ties));
    }

    private static JsonObject Json(PrecisionRecall figures) => new() { ["precision"] = figures.Precision, ["recall"] = figures.Recall };

    private static string Line(string of, PrecisionRecall figures) => string.Create(
        CultureInfo.InvariantCulture, $"{of,-9} precision {figures.Precision:0.000}, recall {figures.Recall:0.000}");
}
