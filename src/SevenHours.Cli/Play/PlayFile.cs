using System.Globalization;
using System.Text.Json.Nodes;
using SevenHours.Exercises;
using SevenHours.Journal;
using SevenHours.Journal.Files;
using SevenHours.Kernel;

namespace SevenHours.Cli.Play;

/// <summary>Writes a play as a journal file: each command, then the events it gave.</summary>
internal static class PlayFile
{
    public static void Write(string path, ScenarioCompiler compiler, Kernel.Play play, IReadOnlyList<(int Before, Command Command)> commands, string? law = null)
    {
        var world = play.World;
        var codec = new WireCodec(world.Scenario, compiler.WireNames);
        var header = new JournalFileHeader(
            new StreamName("play"), world.Scenario.Name, world.Luck.Seed, world.Scenario.Hash, World.KernelVersion.ToString(CultureInfo.InvariantCulture), law is null ? new JsonObject { ["exercise"] = "EXERCISE" } : new JsonObject { ["exercise"] = "EXERCISE", [JournalReplay.Law] = law });
        JournalFile.Write(path, header, Records(), () => new JsonObject { ["state_hash"] = world.Hash().ToString() });

        IEnumerable<JournalFileRecord> Records()
        {
            for (var i = 0; i < commands.Count; i++)
            {
                yield return Record(codec.Write(commands[i].Command));
                var end = i + 1 < commands.Count ? commands[i + 1].Before : play.Events.Count;
                for (var e = commands[i].Before; e < end; e++)
                {
                    yield return Record(codec.Write(play.Events[e]));
                }
            }
        }
    }

    private static JournalFileRecord Record(WireRecord record) =>
        JournalFileRecord.Of(new NewRecord(record.Name, record.Version, record.Json));
}
