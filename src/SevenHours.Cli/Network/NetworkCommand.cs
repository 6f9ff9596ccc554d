using System.CommandLine;
using SevenHours.Analysis.Charts;
using SevenHours.Cli.Shared;
using Command = System.CommandLine.Command;

namespace SevenHours.Cli.Network;

/// <summary><c>sevenhours network</c>: measures and scores link charts.</summary>
internal static class NetworkCommand
{
    private static readonly Option<bool> Json = new("--json") { Description = "Print JSON." };

    public static Command Create() => new("network", "Measures a link chart, or scores it against the truth.") { Measure(), Score() };

    private static Command Measure()
    {
        var file = new Argument<string>("file") { Description = "A chart: .graphml, .gexf, or the folder of entities.csv and links.csv." };
        var players = new Option<int>("--key-players") { Description = "How many key players to look for.", DefaultValueFactory = _ => Analysis.Graphs.NetworkMeasures.UsualKeyPlayers };
        players.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 0)
            {
                result.AddError("--key-players is a number from 0.");
            }
        });
        var command = new Command("measure", "Degree, betweenness, key players and fragmentation of a chart.") { file, players, Json };
        command.SetAction(parsed => FileReading.Try<ChartException>(
            () => Measuring.Print(ChartFiles.Read(parsed.GetRequiredValue(file)), parsed.GetValue(players), parsed.GetValue(Json))));
        return command;
    }

    private static Command Score()
    {
        var chart = new Argument<string>("chart") { Description = "The chart somebody drew." };
        var truth = new Argument<string>("truth") { Description = "The chart of what is true." };
        var command = new Command("score", "Precision and recall of a chart against the truth.") { chart, truth, Json };
        command.SetAction(parsed => FileReading.Try<ChartException>(() => Scores.Print(
            ChartFiles.Read(parsed.GetRequiredValue(chart)), ChartFiles.Read(parsed.GetRequiredValue(truth)), parsed.GetValue(Json))));
        return command;
    }
}
