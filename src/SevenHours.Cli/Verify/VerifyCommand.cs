using System.CommandLine;
using System.Text.Json.Nodes;
using SevenHours.Cli.Shared;
using SevenHours.Journal.Files;
using Command = System.CommandLine.Command;

namespace SevenHours.Cli.Verify;

/// <summary><c>sevenhours verify</c>: replays a journal file and compares every event and the state.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "A file written by play --journal or by an export, or the data folder of a server, running or not." };
        var scenarios = new Option<string>("--scenarios") { Description = "Where the scenario packages are.", DefaultValueFactory = _ => "scenarios" };
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var command = new Command("verify", "Checks the chain of a journal file, replays it and compares; or every chain of a data folder, the audit log included.") { file, scenarios, json };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(file)!, parsed.GetValue(scenarios)!, parsed.GetValue(json), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string file, string scenarios, bool json, CancellationToken cancellation)
    {
        if (Directory.Exists(file))
            return await DataFolder.VerifyAsync(file, json, cancellation);

        if (!File.Exists(file))
        {
            Console.Error.WriteLine($"There is no file {file}.");
            return Exit.Misused;
        }

        var found = JournalFile.Read(file) switch
        {
            JournalFileReading.Broken broken => new Finding(false, null, null, $"line {broken.Error.Line}: {broken.Error.What}"),
            JournalFileReading.Sound sound => Replay.Compare(sound.Content, Packages.FolderOf(scenarios, sound.Content.Header.Scenario)),
            var other => throw new System.Diagnostics.UnreachableException(other.ToString()),
        };
        if (json)
        {
            JsonOut.Print(new JsonObject
            {
                ["verified"] = found.IsSound,
                ["events"] = found.Events,
                ["firstDifference"] = found.FirstDifference,
                ["message"] = found.Message,
            });
        }
        else
        {
            Console.Out.WriteLine(found.Message);
        }

        return found.IsSound ? Exit.Fine : Exit.Faulty;
    }
}

/// <summary>What verification found.</summary>
/// <param name="IsSound">Whether chain, events and state agree.</param>
/// <param name="Events">How many events were compared.</param>
/// <param name="FirstDifference">The first event that differs.</param>
/// <param name="Message">In words.</param>
internal sealed record Finding(bool IsSound, int? Events, int? FirstDifference, string Message);
